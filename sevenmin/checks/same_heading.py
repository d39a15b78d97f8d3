"""Two steps of a brief have different headings, so that a link to one leads to that one."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("same-heading", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        seen: dict[str, int] = {}
        for step in brief.steps:
            first = seen.setdefault(" ".join(step.heading.casefold().split()), step.number)
            if first != step.number:
                yield RULE(
                    brief.at(step.spot),
                    f"Steps {first} and {step.number} have the same heading, "
                    f"{quoted(step.heading)}.",
                    "Give one of them another.",
                )
