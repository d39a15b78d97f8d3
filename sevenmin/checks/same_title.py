"""Two briefs have different titles, which is all that tells them apart in lists and in search.

This is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("same-title", __doc__)


def check(library: Library) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for brief in library.briefs:
        if "title" not in brief.tree.given:
            continue
        first = seen.setdefault(" ".join(brief.front.title.casefold().split()), brief.path)
        if first != brief.path:
            message = f"{first} has the same title."
            yield RULE.advise(brief.tree.place("title"), message, "Change one of them.")
