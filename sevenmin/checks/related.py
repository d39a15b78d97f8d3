"""The briefs named under `related` exist, and readers of a published brief can open them."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("related", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for i, slug in enumerate(brief.front.related):
            place, other = brief.tree.place("related", i), library.brief_by_slug.get(slug)
            if not library.has_brief(slug):
                message = f"There is no brief {quoted(slug)}."
                yield RULE(place, message, did_you_mean(slug, library.brief_by_slug))
            elif other is brief:
                message = "The brief names itself as related."
                yield RULE(place, message, "Remove this entry.")
            elif brief.is_published and other and other.is_draft:
                message = f"The brief is published and {quoted(slug)} is a draft."
                yield RULE(place, message, "Publish that one first, or remove this entry.")
