"""The parts of a series are numbered 1, 2, 3 …, each number once.

`series` and `part` go together: one without the other says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("series-part", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        yield from _pair(brief)
    for series, briefs in library.parts_of_series.items():
        numbered = [brief for brief in briefs if brief.front.part]
        yield from _order(series, numbered, library.leaves_open("part"))


def _pair(brief: Brief) -> Iterator[Problem]:
    given = brief.tree.given
    if brief.leaves_open("series") or brief.leaves_open("part"):
        return
    if "series" in given and "part" not in given:
        message = "The brief belongs to a series and does not say which part it is."
        yield RULE(brief.tree.place("series"), message, "Add “part: 1”, or the number it has.")
    if "part" in given and "series" not in given:
        message = "The brief is a part and does not say of which series."
        yield RULE(brief.tree.place("part"), message, "Add “series: …”, or remove “part”.")


def _order(series: str, briefs: list[Brief], gaps: bool) -> Iterator[Problem]:
    """`gaps` are no problem where a brief cannot be understood that may fill them."""
    seen: dict[int, Brief] = {}
    for brief in briefs:
        part, at = brief.front.part or 0, brief.tree.place("part")
        if part in seen:
            message = f"Part {part} of {quoted(series)} is {seen[part].path} already."
            yield RULE(at, message, "Give each brief of the series its own number.")
        elif part > 1 and part - 1 not in seen and not gaps:
            message = f"This is part {part} of {quoted(series)}, and there is no part {part - 1}."
            yield RULE(at, message, "Number the parts 1, 2, 3 … with none left out.")
        seen.setdefault(part, brief)
