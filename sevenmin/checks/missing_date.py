"""A published brief says when it was published and when its owner will look at it again."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("missing-date", __doc__)


def check(library: Library) -> Iterator[Problem]:
    today = library.today
    for brief in library.briefs:
        for key, good in (("published_on", today), ("review_by", today + timedelta(days=365))):
            if brief.is_published and key not in brief.tree.given:
                yield RULE(
                    brief.tree.place("status"),
                    f"The brief is published and has no “{key}”.",
                    f"Add it, for example “{key}: {good.isoformat()}”.",
                )
