"""How much room a brief takes on one sheet of A4, estimated without drawing it.

Browsers and systems differ by a little, so every figure here is measured in a browser and then
rounded up. All heights are in millimetres.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

SIZES = (11.0, 10.5, 10.0, 9.5, 9.0)
"""Sizes of type in points, the largest first. Below the last one many people cannot read."""

HEIGHT = 277.0
"""What an A4 sheet has between its margins."""

_COLUMN = 87.8
"""How wide the text of a box is."""

_WIDE = 190.0
_POINT = 25.4 / 72
_LINE = 1.28
"""The height of a line by the size of its type."""

_LETTER = 0.49
"""How wide a letter of Arial is on the average, with the room that whole words leave at an end."""

_IMAGE = 24.0
"""An image is never taller."""


class Text(NamedTuple):
    """Words that start on a line of their own, by their number of letters."""

    letters: int
    indent: int = 0
    """How many letters further in."""
    scale: float = 1.0
    """By how much their letters are wider than those of the text."""


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

    def height(self, size: float) -> float:
        em = size * _POINT
        heading = _lines(Text(self.heading, 3, 1.2), size, _COLUMN) * 1.2 * 1.15 * em
        inside = sum(_height(piece, size) for piece in self.pieces)
        return 6.2 + 0.35 * em + heading + inside


@dataclass(frozen=True)
class Space:
    """All that stands on a sheet. Texts are told by their number of letters."""

    title: int
    summary: int
    boxes: tuple[Box, ...]
    team: tuple[int, ...]

    def height(self, size: float) -> float:
        """How tall the sheet is at this size."""
        columns = _columns([box.height(size) for box in self.boxes])
        return self._head(size) + columns + self._foot(size)

    def size(self) -> float | None:
        """The largest size at which all fits; none if it never does."""
        return next((size for size in SIZES if self.height(size) <= HEIGHT), None)

    def _head(self, size: float) -> float:
        em = size * _POINT
        title = title_size(self.title)
        lines = _lines(Text(self.title, 0, title / size), size, _WIDE - 16)
        summary = _lines(Text(self.summary), size, _WIDE - 16)
        return lines * title * 1.12 * _POINT + (summary + 1) * _LINE * em + 9

    def _foot(self, size: float) -> float:
        em = size * _POINT
        team = sum(_lines(Text(letters, 3), size, _WIDE - 34) for letters in self.team)
        return max(29.0, (team + 2) * _LINE * em + 4) + 2 * _LINE * em + 8


def title_size(letters: int) -> int:
    """The size in points of a title of so many letters."""
    return 22 if letters <= 40 else 19 if letters <= 56 else 16 if letters <= 120 else 13


def words_over(space: Space) -> int:
    """About how many words must go, so that the sheet holds all at the smallest size."""
    size = SIZES[-1]
    lines = 2 * (space.height(size) - HEIGHT) / (_LINE * size * _POINT)
    return max(1, math.ceil(lines * _letters(size, _COLUMN) / 6.2))


def _height(piece: Piece, size: float) -> float:
    em = size * _POINT
    if isinstance(piece, Picture):
        return _IMAGE + 0.45 * em
    if isinstance(piece, Table):
        return sum(_row_height(row, piece, size) for row in piece.rows) + 0.6 * em
    return _lines(piece, size, _COLUMN) * _LINE * em * max(1.0, piece.scale) + 0.45 * em


def _row_height(row: Sequence[int], table: Table, size: float) -> float:
    """Columns share the width by their longest cells."""
    em = size * _POINT
    widest = [max(cells) for cells in _turned(table.rows)]
    room = max(1.0, _letters(size, _COLUMN) - 2 * len(widest))
    whole = max(room, sum(widest))
    shares = [max(1.0, room * letters / whole) for letters in widest]
    lines = max((math.ceil(n / share) for n, share in zip(row, shares, strict=False)), default=1)
    return (max(1, lines) * _LINE + 0.4) * em


def _turned(rows: Iterable[tuple[int, ...]]) -> list[list[int]]:
    width = max((len(row) for row in rows), default=0)
    return [[row[n] if n < len(row) else 0 for row in rows] for n in range(width)]


def _lines(text: Text, size: float, width: float) -> int:
    room = max(4.0, _letters(size * text.scale, width) - text.indent)
    return max(1, math.ceil(text.letters / room))


def _letters(size: float, width: float) -> float:
    return width / (size * _POINT * _LETTER)


def _columns(heights: Sequence[float]) -> float:
    """How tall the taller of two columns is, where boxes are not torn and keep their order."""
    gap = 2.5
    return (
        min(
            max(_stacked(heights[:count], gap), _stacked(heights[count:], gap))
            for count in range(1, len(heights) + 1)
        )
        if heights
        else 0.0
    )


def _stacked(heights: Sequence[float], gap: float) -> float:
    return sum(heights) + gap * max(0, len(heights) - 1)
