"""Topics, audiences, origins and series come from the lists in `mkdocs.yml`.

So “Domestic abuse” and “domestic-abuse” never both exist.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Where
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("unknown-name", __doc__)


def check(library: Library) -> Iterator[Problem]:
    settings = library.settings
    for brief in library.briefs:
        yield from _unknown(brief, "topic", _each(brief, "topics"), settings.topics)
        yield from _unknown(brief, "audience", _each(brief, "audience"), settings.audiences)
        yield from _unknown(brief, "origin", _one(brief, "origin"), settings.origins)
        yield from _unknown(brief, "series", _one(brief, "series"), settings.series)


def _each(brief: Brief, key: str) -> list[tuple[Where, str]]:
    return [((key, i), name) for i, name in enumerate(getattr(brief.front, key))]


def _one(brief: Brief, key: str) -> list[tuple[Where, str]]:
    name = getattr(brief.front, key)
    return [((key,), name)] if name else []


def _unknown(
    brief: Brief, noun: str, names: list[tuple[Where, str]], known: Iterable[str]
) -> Iterator[Problem]:
    for where, name in names:
        if name not in known and where in brief.tree.values:
            message = f"There is no {noun} {quoted(name)} in mkdocs.yml."
            yield RULE(brief.tree.place(*where), message, did_you_mean(name, known))
