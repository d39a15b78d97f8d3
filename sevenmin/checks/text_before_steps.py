"""All text of a brief belongs to a step, because slides and handout are made of its steps."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.outline import Spot

RULE = Rule("text-before-steps", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if not brief.steps:
            continue
        early = [w.line for w in brief.outline.words if w.line < brief.steps[0].spot.line]
        if early:
            yield RULE(
                brief.at(Spot(early[0], 1)),
                "This text stands before the first step.",
                "Move it below a heading that starts with “## ”, or into the summary.",
            )
