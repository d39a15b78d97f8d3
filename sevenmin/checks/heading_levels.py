"""Headings go down one level at a time: below `##` comes `###`, then `####`.

The title comes from the front matter, so there is no heading with one `#`. A space stands between
the signs and the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.opaque import opaque_parts
from sevenmin.reading.outline import Spot
from sevenmin.wording import quoted

RULE = Rule("heading-level", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        yield from _levels(brief)
        yield from _without_space(brief)


def _levels(brief: Brief) -> Iterator[Problem]:
    above = 1
    for level, text, spot, _ in brief.outline.headings:
        if level == 1:
            message = f"{quoted(text)} is a heading of the first level, which is the title's."
            yield RULE(brief.at(spot), message, "Start it with “## ”, or remove it.")
        elif level > above + 1:
            message = f"The heading {quoted(text)} skips a level."
            yield RULE(brief.at(spot), message, f"Start it with “{'#' * (above + 1)} ”.")
        above = max(level, 1)


def _without_space(brief: Brief) -> Iterator[Problem]:
    if not re.search(r"^#+[^#\s]", brief.body, re.MULTILINE):
        return
    code = [range(part.start, part.end) for part in opaque_parts(brief.body)]
    for match in re.finditer(r"^#{1,6}(?=[^#\s])", brief.body, re.MULTILINE):
        if not any(match.start() in part for part in code):
            spot = Spot(brief.body.count("\n", 0, match.start()), 1)
            message = "A space is missing after the signs of this heading."
            yield RULE(brief.at(spot), message, f"Write “{match[0]} ” and then the words.")
