"""Topics, audiences, origins and series come from the lists in `mkdocs.yml`.

So “Domestic abuse” and “domestic-abuse” never both exist.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import partial

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Where
from sevenmin.reading.unseen_signs import UNSEEN_SIGN
from sevenmin.signs.unseen import first_unseen, name_of_unseen
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("unknown-name", __doc__)


def check(library: Library) -> Iterator[Problem]:
    names = partial(_names, library)
    for brief in library.briefs:
        yield from _unknown(brief, "topic", _each(brief, "topics"), names("topics"))
        yield from _unknown(brief, "audience", _each(brief, "audience"), names("audiences"))
        yield from _unknown(brief, "origin", _one(brief, "origin"), names("origins"))
        yield from _unknown(brief, "series", _one(brief, "series"), names("series"))


def _names(library: Library, key: str) -> Collection[str] | None:
    """The names in the settings, sound or not; nothing where it is unclear which there are.

    One mistake in `mkdocs.yml` would otherwise be told once for each brief.
    """
    given = library.settings_tree.given.get(key, {})
    return given if isinstance(given, dict) else None


def _each(brief: Brief, key: str) -> list[tuple[Where, object]]:
    given = brief.tree.given.get(key)
    return [((key, i), name) for i, name in enumerate(given if isinstance(given, list) else [])]


def _one(brief: Brief, key: str) -> list[tuple[Where, object]]:
    return [((key,), brief.tree.given.get(key))]


def _unknown(
    brief: Brief, noun: str, names: list[tuple[Where, object]], known: Collection[str] | None
) -> Iterator[Problem]:
    for where, name in names:
        # Another rule reports what is no text, or none at all.
        if not isinstance(name, str) or not name.strip():
            continue
        if sign := first_unseen(name.strip()):
            message = f"The name of this {noun} has {name_of_unseen(sign)} in it."
            yield UNSEEN_SIGN(brief.tree.place_of(sign, *where), message, "Delete it.")
        elif known is not None and name.strip() not in known:
            message = f"There is no {noun} {quoted(name)} in mkdocs.yml."
            yield RULE(brief.tree.place(*where), message, did_you_mean(name, known))
