"""A brief cannot have been published on a day that has not come yet."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("date-in-future", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        published = brief.front.published_on
        if published and published > library.today:
            yield RULE(
                brief.tree.place("published_on"),
                f"The date of publication lies in the future: {published.isoformat()}.",
                "Correct it, or set “status: draft” until that day.",
            )
