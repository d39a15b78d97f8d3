"""Every text that somebody wrote, and where each of its signs stands.

Two rules look at single signs. Hardly any text has one that they look for, so a place is asked for
only then.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from html import unescape
from itertools import groupby
from typing import NamedTuple

from sevenmin.checks._parts import parts
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place
from sevenmin.reading.spot import spot_at
from sevenmin.reading.tree import Tree

_REFERENCE = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]\w{1,30});")


class Written(NamedTuple):
    """A text, and for an offset in it the place in the author's file."""

    text: str
    at: Callable[[int], Place]


class Sign(NamedTuple):
    """A sign that a rule looks for: where it stands first in its file, and how often."""

    sign: str
    place: Place
    text: str
    offset: int
    times: int


Find = Callable[[str], Iterator[tuple[int, str]]]
"""Gives the signs of a kind in a text, each with its offset."""


def in_brief(brief: Brief, *keys: str) -> Iterator[Written]:
    """The texts of its front matter, or of some keys of it, and all that stands below."""
    yield from in_tree(brief.tree, *keys)
    yield Written(brief.body, lambda offset: brief.at(spot_at(brief.body, offset)))


def in_tree(tree: Tree, *keys: str) -> Iterator[Written]:
    """The texts of a YAML file, or of some of its keys: a sign is told where its text starts."""
    for way, text in tree.texts():
        if not keys or (way and way[0] in keys):
            yield Written(text, partial(_start, tree.place, *way))


def in_quizzes(library: Library, wanted: re.Pattern[str]) -> Iterator[list[Written]]:
    """The texts of each quiz in which there is one of the signs that are wanted."""
    some = (part for part in parts(library) if wanted.search("\n".join(part.texts)))
    for _, found in groupby(some, key=lambda part: part.quiz.path):
        yield [
            Written(text, partial(_start, part.place, number))
            for part in found
            for number, text in enumerate(part.texts)
        ]


def _start(place: Callable[..., Place], *where: str | int) -> Place:
    """The offset comes last, and says nothing."""
    return place(*where[:-1])


def signs(texts: Iterable[Written], find: Find) -> list[Sign]:
    """The signs that are found in the texts of a file, each once."""
    first: dict[str, Sign] = {}
    for text, at in texts:
        for offset, sign in find(text):
            known = first.get(sign) or Sign(sign, at(offset), text, offset, 0)
            first[sign] = known._replace(times=known.times + 1)
    return list(first.values())


def references(text: str) -> Iterator[tuple[int, str]]:
    """The sign that each `&#x4e2d;` in Markdown stands for, and its offset."""
    for match in _REFERENCE.finditer(text) if "&" in text else ():
        said = unescape(match[0])
        if len(said) == 1:
            yield match.start(), said
