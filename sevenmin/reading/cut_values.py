"""Values that a ` #` cuts short: YAML takes what follows for a comment."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, NamedTuple

import yaml
from yaml.events import ScalarEvent

from sevenmin.problems import Place
from sevenmin.reading.tree import Tree, Where

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BLOCKS = {"|", ">"}
_BEHIND_WORDS = re.compile(r"^[^\n#]*[^\s#][^\n]*[ \t]#", re.MULTILINE)
_COMMENT = re.compile(r"(?P<space>[ \t]+)(?P<comment>#.*)")
_WITHOUT_VALUE = re.compile(r"(?:[:-])[ \t]+(?P<comment>#[^\s#].*)")


class Cut(NamedTuple):
    """A value, and what stands behind it in its line, from the sign `#` on."""

    where: Where
    value: str
    space: str
    comment: str
    place: Place

    @property
    def is_set_apart(self) -> bool:
        """Whether it is written as comments are: two spaces, the sign, and a space."""
        return len(self.space) > 1 and self.comment[1:2] in ("", " ")


def cut_values(tree: Tree) -> Iterator[Cut]:
    """Every value without quotation marks behind which a comment stands.

    To read a text again takes long, and hardly any has such a line.
    """
    if (
        tree.is_mended
        or not any(sign in tree.source for sign in (" #", "\t#"))
        or not _BEHIND_WORDS.search(tree.source)
    ):
        return
    lines = tree.source.split("\n")
    wheres = {mark: where for where, mark in tree.values.items()}
    for event in yaml.parse(tree.source, Loader=_Loader):
        if isinstance(event, ScalarEvent) and event.style not in _BLOCKS and event.value:
            start, end = _marks(event)
            where = wheres.get((start[0] + tree.first_line, start[1] + 1))
            match = _COMMENT.match(lines[end[0]], end[1]) if where else None
            # Behind quotation marks a comment is meant, unless it is glued to a word: “#2”.
            if where and match and not (event.style and match["comment"][1:2] in ("", " ")):
                place = Place(tree.path, end[0] + tree.first_line, match.start("comment") + 1)
                yield Cut(where, event.value, match["space"], match["comment"], place)


def _marks(event: Any) -> tuple[tuple[int, int], tuple[int, int]]:
    """Line and column, from 0, of where it starts and ends."""
    start, end = event.start_mark, event.end_mark
    return (start.line, start.column), (end.line, end.column)


def sign_of_comment(tree: Tree, where: Where) -> Place | None:
    """The place of a `#` glued to a word, which stands where a value belongs."""
    key = tree.key_place(*where)
    match = _WITHOUT_VALUE.search(tree.line(key), max(key.column - 3, 0))
    return replace(key, column=match.start("comment") + 1) if match else None
