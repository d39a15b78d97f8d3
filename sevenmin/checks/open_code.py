"""A block of code ends with the same signs with which it starts, in a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.document.blocks import Code
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

RULE = Rule("open-code", __doc__)

_FENCE = re.compile(r"(`{3,}|~{3,})")


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for spot, message, fix in faults(brief):
            yield RULE(brief.at(spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Spot, str, str]]:
    """Where a block of code starts that is not closed, what is wrong, and what to do."""
    document = brief.document
    for code in document.every(Code):
        found = None if code.is_indented else _FENCE.match(document.source(code))
        if found and not _is_closed(document.source(code), found[1]):
            message = "The block of code that starts here is not closed."
            fix = f"Put {quoted(found[1])} in a line of its own after it."
            yield document.spot(code), message, fix


def _is_closed(source: str, fence: str) -> bool:
    _, *others = source.rstrip().split("\n")
    last = others[-1].strip(" \t>") if others else ""
    return last.startswith(fence) and not last.strip(fence[0])
