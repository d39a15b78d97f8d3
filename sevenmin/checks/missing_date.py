"""A published brief says when it was published and when its owner will look at it again."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("missing-date", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for key in ("published_on", "review_by"):
            given = brief.tree.data if isinstance(brief.tree.data, dict) else {}
            if brief.is_published and key not in given:
                yield RULE(
                    brief.tree.place("status"),
                    f"The brief is published and has no “{key}”.",
                    f"Add it, for example “{key}: {library.today.isoformat()}”.",
                )
