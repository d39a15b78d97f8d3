"""A step says something: a heading alone teaches nothing."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.document.blocks import Code
from sevenmin.document.inlines import Call, Picture
from sevenmin.document.part import every_shown
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("empty-step", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for step in brief.steps:
            if not step.words and not any(every_shown(step.blocks, Call, Code, Picture)):
                yield RULE(
                    brief.at(step.spot),
                    f"Step {step.number}, {quoted(step.heading)}, is empty.",
                    "Write its text, or remove its heading.",
                )
