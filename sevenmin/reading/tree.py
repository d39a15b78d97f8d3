"""What a YAML file says, and where it says it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sevenmin.problems import Place

Where = tuple[str | int, ...]
"""The way to a value from the root: keys and positions, such as `("sources", 0, "title")`."""


@dataclass(frozen=True)
class Tree:
    """YAML data whose scalars are all text or None, with the place of each part.

    Text stays as the author typed it: `No` is not turned into false, nor `1.10` into 1.1.
    """

    path: str
    data: object
    keys: dict[Where, tuple[int, int]] = field(default_factory=dict)
    values: dict[Where, tuple[int, int]] = field(default_factory=dict)
    empty: frozenset[Where] = frozenset()
    """Where a key or a list's entry stands without a value."""
    refused: frozenset[Where] = frozenset()
    """Where a value stands that was not read, and has been told of."""
    source: str = field(default="", repr=False, compare=False)
    """The text of which it was read, also in a branch."""
    first_line: int = 1
    """The line of the file in which the source starts."""
    is_mended: bool = False
    """Whether the source cannot be read, and was read as it was probably meant."""

    @property
    def given(self) -> dict[str, object]:
        """The keys of the file and their values, as typed; none where it has no keys at all."""
        return self.data if isinstance(self.data, dict) else {}

    def texts(self) -> Iterator[tuple[Where, str]]:
        """Every text in the file, with the way to it."""
        return _texts((), self.data)

    def place(self, *where: str | int) -> Place:
        """Where a value starts; for one that is missing, where the nearest group around it does."""
        return self._nearest(where, self.values)

    def key_place(self, *where: str | int) -> Place:
        """Where a key starts, or an entry of a list, or else the nearest key around it."""
        return self._nearest(where, self.keys)

    def branch(self, *where: str) -> Tree:
        """The part of the tree below a key, as a tree of its own; empty if it is not there."""
        data = self.data
        for part in where:
            data = data.get(part) if isinstance(data, dict) else None
        start = len(where)
        keys, values = (
            {at[start:]: mark for at, mark in marks.items() if at[:start] == where}
            for marks in (self.keys, self.values)
        )
        empty, refused = (
            frozenset(at[start:] for at in places if at[:start] == where)
            for places in (self.empty, self.refused)
        )
        return Tree(self.path, data, keys, values, empty, refused, self.source, self.first_line)

    def place_of(self, words: str, *where: str | int) -> Place:
        """Where these words of a value stand, or where they begin, or else where the value does."""
        start = self.place(*where)
        lines = self._lines_of(start)
        for some in (words, *words.split(maxsplit=1)[:1]):
            for number, line in enumerate(lines, start.line):
                if some in line:
                    return Place(self.path, number, line.index(some) + 1)
        return start

    def _lines_of(self, start: Place) -> list[str]:
        """The lines from a place on, up to the next value, with blanks for what is before."""
        marks = (*self.keys.values(), *self.values.values())
        end = min((mark for mark in marks if mark > (start.line, start.column)), default=None)
        lines = self.source.split("\n")[start.line - self.first_line :]
        if end:
            lines = lines[: end[0] - start.line + 1]
            lines[-1] = lines[-1][: end[1] - 1]
        before = start.column - 1
        return [" " * before + lines[0][before:], *lines[1:]]

    def line(self, place: Place) -> str:
        """The line of a place, as the author typed it."""
        return "".join(self.source.split("\n")[place.line - self.first_line :][:1])

    def _nearest(self, where: Where, marks: dict[Where, tuple[int, int]]) -> Place:
        for length in range(len(where), -1, -1):
            if mark := marks.get(where[:length]) or self.values.get(where[:length]):
                return Place(self.path, *mark)
        return Place(self.path)


def _texts(where: Where, data: object) -> Iterator[tuple[Where, str]]:
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, list):
        for number, member in enumerate(data):
            yield from _texts((*where, number), member)
    elif isinstance(data, dict):
        for key, member in data.items():
            yield from _texts((*where, key), member)
