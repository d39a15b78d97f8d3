"""What a brief hands over to be made into HTML."""

from __future__ import annotations

from dataclasses import astuple

from sevenmin.blocks import block_of, placeholder
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.reading.macros import MacroCall, replaced


def manuscript(brief: Brief, library: Library) -> str:
    """The body with a placeholder for each macro call that can be carried out.

    No template engine sees it: every other brace is a brace. It starts with an empty line: MkDocs
    would read `Note: …` in a first line as a key.
    """

    def word(call: MacroCall) -> str | None:
        block = block_of(call) if call in brief.calls else None
        if block is None or any(block.faults(brief, library)):
            return None
        return placeholder(block.name, *astuple(block))

    return "\n" + replaced(brief.body, word)
