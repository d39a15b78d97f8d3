"""What a brief hands over to be made into HTML."""

from __future__ import annotations

from sevenmin.blocks import block_of
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.reading.macros import MacroCall, shielded


def manuscript(brief: Brief, library: Library) -> str:
    """The body with macro calls that can be carried out, and every other brace made harmless.

    It starts with an empty line: MkDocs would read `Note: …` in a first line as a key.
    """

    def sound(call: MacroCall) -> bool:
        block = block_of(call) if call in brief.calls else None
        return block is not None and not any(block.faults(brief, library))

    return "\n" + shielded(brief.body, keep=sound)
