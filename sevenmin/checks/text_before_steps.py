"""All text of a brief belongs to a step: a brief is shown step by step."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot

RULE = Rule("text-before-steps", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if not brief.steps:
            continue
        early = _first_text(brief)
        if early is not None:
            yield RULE(
                brief.at(Spot(early, 1)),
                "This text stands before the first step.",
                "Move it below a heading that starts with “## ”, or into the summary.",
            )


def _first_text(brief: Brief) -> int | None:
    """The first line above the steps that says something and is no heading, which has its rule."""
    headings = {heading.spot.line for heading in brief.outline.headings}
    for number, line in enumerate(brief.outline.lines[: brief.steps[0].spot.line]):
        if line.strip() and number not in headings:
            return number
    return None
