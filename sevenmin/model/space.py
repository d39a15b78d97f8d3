"""How much room a brief takes on one sheet of A4, estimated without drawing it.

Browsers and systems differ by a little, so every figure here is measured in a browser and then
rounded up. All heights are in millimetres.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

SIZES = tuple(quarters / 4 for quarters in range(44, 35, -1))
"""Sizes of type in points, the largest first. Below the last one many people cannot read."""

HEIGHT = 272.0
"""What an A4 sheet has between its margins, less what nobody counts on."""

_WIDE = 192.0
"""And what it has from side to side."""

_BOXES = _WIDE - 5.0
"""Both columns together."""

_INSIDE = 4.2
"""What a box has at its sides that is not text."""

_POINT = 25.4 / 72
_LINE = 1.22
"""The height of a line by the size of its type."""

_LETTER = 0.42
"""How wide a letter is on the average, with the room that words leave at the end of a line."""

_HEADING = 1.25
"""How much wider the letters of a heading are."""

_WIDE_LINES = 0.93
"""Long lines lose less at their ends."""

_STRIP = 3.3
"""The segments of a box and the space around them."""

_GAP = 2.2

_LONG = 20
"""A longer word leaves much of the line before it empty."""

_IMAGE = 24.0
"""An image is never taller."""


CODE = 1.43
"""How much wider the letters of code are."""

PARAGRAPH, ITEM = 0.35, 0.2
"""What follows a paragraph, or an item of a list, by the size of its type."""


class Text(NamedTuple):
    """Words that start on a line of their own, by their number of letters."""

    letters: int
    indent: int = 0
    """How many letters further in."""
    scale: float = 1.0
    """By how much their letters are wider than those of the text."""
    after: float = PARAGRAPH
    """What follows it, by the size of its type."""


class Table(NamedTuple):
    """Rows of cells by their numbers of letters."""

    rows: tuple[tuple[int, ...], ...]


class Picture(NamedTuple):
    """An image of unknown shape."""


Piece = Text | Table | Picture


@dataclass(frozen=True)
class Box:
    """A step on the sheet, or the questions in the place of one."""

    heading: int
    pieces: tuple[Piece, ...]

    def height(self, size: float, width: float) -> float:
        em, inside = size * _POINT, width - _INSIDE
        heading = _lines(Text(self.heading, 3, _HEADING), size, inside) * 1.15 * 1.15 * em
        text = sum(_height(piece, size, inside) for piece in self.pieces)
        return _STRIP + 0.25 * em + heading + text


class Layout(NamedTuple):
    """How boxes are shared out between two columns."""

    split: int
    """How many boxes stand in the first column."""
    first: int
    """How wide it is, of a hundred."""
    height: float
    """How tall the whole sheet is."""


@dataclass(frozen=True)
class Space:
    """All that stands on a sheet. Texts are told by their number of letters."""

    title: int
    summary: int
    boxes: tuple[Box, ...]
    team: tuple[int, ...]
    notices: tuple[tuple[int, int], ...] = ()
    """Where to turn: the letters of each heading and of its text."""

    def layout(self, size: float) -> Layout:
        """Columns that end at about the same height, for they are as wide as they are full."""
        if size not in self._layouts:
            self._layouts[size] = self._layout(size)
        return self._layouts[size]

    @cached_property
    def _layouts(self) -> dict[float, Layout]:
        """What is known already: the same few sizes are asked for again and again."""
        return {}

    def _layout(self, size: float) -> Layout:
        heights = [box.height(size, _BOXES / 2) for box in self.boxes]
        split = _split(heights)
        first = _share(sum(heights[:split]), sum(heights[split:]))
        width = _BOXES * first / 100
        left = sum(box.height(size, width) + _GAP for box in self.boxes[:split])
        right = sum(box.height(size, _BOXES - width) + _GAP for box in self.boxes[split:])
        return Layout(split, first, self.around(size) + max(left, right))

    def fits(self) -> bool:
        """There is room for all of it at the smallest size."""
        return self.layout(SIZES[-1]).height <= HEIGHT

    def size(self) -> float | None:
        """The largest size at which all fits; none if it never does."""
        found = bisect_left(SIZES, True, key=lambda size: self.layout(size).height <= HEIGHT)
        return SIZES[found] if found < len(SIZES) else None

    def without(self, *kinds: type) -> Space:
        """The same sheet without pieces of these kinds."""
        bare = (
            Box(box.heading, tuple(piece for piece in box.pieces if not isinstance(piece, kinds)))
            for box in self.boxes
        )
        return Space(self.title, self.summary, tuple(bare), self.team, self.notices)

    def around(self, size: float) -> float:
        """Masthead and foot."""
        em, title = size * _POINT, title_size(self.title)
        lines = _lines(Text(self.title, 0, _HEADING * title / size), size, _WIDE - 17)
        summary = _lines(Text(self.summary, scale=_WIDE_LINES), size, _WIDE - 17)
        head = lines * title * 1.08 * _POINT + (summary + 1) * _LINE * em + 5.8
        return head + self._foot(size) + self._notices(size)

    def _foot(self, size: float) -> float:
        """The team's questions beside the facts and the code."""
        em = size * _POINT
        team = sum(_lines(Text(letters, 3), size, _WIDE / 2 - 25) for letters in self.team)
        return max(28.0, (team + 1.5) * _LINE * em + 3, 6 * _LINE * em + 3)

    def _notices(self, size: float) -> float:
        """Paragraphs below it, from side to side, each with its heading in its first line."""
        texts = (Text(heading + text, scale=_WIDE_LINES) for heading, text in self.notices)
        return sum((_lines(text, size, _WIDE) * _LINE + 0.4) * size * _POINT for text in texts)


def title_size(letters: int) -> int:
    """The size in points of a title of so many letters."""
    return 22 if letters <= 40 else 19 if letters <= 56 else 16 if letters <= 120 else 13


def letters(words: str) -> int:
    """How many letters, with the room that is lost before a long word."""
    parts = words.split()
    lost = sum(len(part) // 2 for part in parts if len(part) > _LONG)
    return len(" ".join(parts)) + lost


def words_over(space: Space, words: int) -> int:
    """About how many of its words must go, so that the sheet holds all at the smallest size."""
    size = SIZES[-1]
    height, empty = space.layout(size).height, space.without(Text, Table).layout(size).height
    return max(1, math.ceil(words * (height - HEIGHT) / (height - empty)))


def _split(heights: Sequence[float]) -> int:
    """Where the two columns differ least."""
    whole = sum(heights)
    return min(range(1, len(heights)), key=lambda n: abs(2 * sum(heights[:n]) - whole), default=1)


def _share(first: float, second: float) -> int:
    """The width of the first column: even, and never so narrow that lines break at every word."""
    share = round(100 * first / ((first + second) or 1))
    return min(58, max(42, share))


def _height(piece: Piece, size: float, width: float) -> float:
    em = size * _POINT
    if isinstance(piece, Text):
        return (_lines(piece, size, width) * _LINE + piece.after) * em
    if isinstance(piece, Picture):
        return _IMAGE + PARAGRAPH * em
    return sum(_row_lines(row, piece, size, width) for row in piece.rows) * em + 0.6 * em


def _row_lines(row: Sequence[int], table: Table, size: float, width: float) -> float:
    """Columns share the width by their longest cells."""
    widest = [max(cells) for cells in _turned(table.rows)]
    room = max(1.0, _letters(size, width) - 3 * len(widest))
    whole = max(room, sum(widest))
    shares = [max(1.0, room * letters / whole) for letters in widest]
    lines = max((math.ceil(n / share) for n, share in zip(row, shares, strict=False)), default=1)
    return max(1, lines) * _LINE + 0.4


def _turned(rows: Sequence[tuple[int, ...]]) -> list[list[int]]:
    width = max((len(row) for row in rows), default=0)
    return [[row[n] if n < len(row) else 0 for row in rows] for n in range(width)]


def _lines(text: Text, size: float, width: float) -> int:
    room = max(4.0, _letters(size * text.scale, width) - text.indent)
    return max(1, math.ceil(text.letters / room))


def _letters(size: float, width: float) -> float:
    return width / (size * _POINT * _LETTER)
