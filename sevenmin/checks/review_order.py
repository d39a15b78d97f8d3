"""The day of the next review comes after the day of publication."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("review-before-publication", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        published, review = brief.front.published_on, brief.front.review_by
        if published and review and review <= published:
            yield RULE(
                brief.tree.place("review_by"),
                f"The review on {review.isoformat()} does not come after the publication on "
                f"{published.isoformat()}.",
                "Set a later date, usually a year after publication.",
            )
