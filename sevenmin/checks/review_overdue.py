"""A brief is reviewed by the day that it names, and then gets a new one.

When that day has passed, the page of the brief, its handout and every list say that its review is
overdue. A site that was built before says so from that day on.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("review-overdue", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in filter(library.is_overdue, library.briefs):
        published, review = brief.front.published_on, brief.front.review_by
        # A day before publication is a mistake of its own, and told as one.
        if review and not (published and review <= published):
            yield RULE.advise(
                brief.tree.place("review_by"),
                f"The review of this brief was due by {review.isoformat()}.",
                "Check that the brief is still right, then set the date of its next review. "
                "Until then, readers see that it is overdue.",
            )
