"""A block of code ends with the same signs with which it starts, in a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

RULE = Rule("open-code", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for spot, message, fix in faults(brief):
            yield RULE(brief.at(spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Spot, str, str]]:
    """Where the first block of code starts that is not closed, what is wrong, and what to do."""
    if "```" not in brief.body and "~~~" not in brief.body:
        return
    for number, line in enumerate(brief.outline.lines):
        if match := re.match(r"[ \t>]*(`{3,}|~{3,})", line):
            message = "The block of code that starts here is not closed."
            fix = f"Put {quoted(match[1])} in a line of its own after it."
            yield Spot(number, match.start(1) + 1), message, fix
            return
