"""All text of a brief belongs to a step: a brief is shown step by step."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.document.blocks import Aside, Heading
from sevenmin.document.document import Document
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot

RULE = Rule("text-before-steps", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if not brief.steps:
            continue
        early = _first_text(brief.document)
        if early is not None:
            yield RULE(
                brief.at(early._replace(column=1)),
                "This text stands before the first step.",
                "Move it below a heading that starts with “## ”, or into the summary.",
            )


def _first_text(document: Document) -> Spot | None:
    """Where something stands above the steps that is no heading, which has a rule of its own."""
    silent = (Aside, Heading)
    early = (part for part in document.opening if not isinstance(part, silent))
    return next((document.spot(part) for part in early), None)
