"""How tall texts, tables and images are on paper, estimated without drawing them.

Browsers and systems differ by a little, so every figure here is measured in a browser and then
rounded up. Heights and widths are in millimetres, sizes of type in points.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

POINT = 25.4 / 72
LINE = 1.22
"""The height of a line by the size of its type."""

HEADING = 1.25
"""How much wider the letters of a heading are."""

CODE = 1.43
"""How much wider the letters of code are."""

PARAGRAPH, ITEM = 0.35, 0.2
"""What follows a paragraph, or an item of a list, by the size of its type."""

_LETTER = 0.42
"""How wide a letter is on the average, with the room that words leave at the end of a line."""

_LONG = 20
"""A longer word leaves much of the line before it empty."""

_IMAGE = 24.0
"""An image is never taller."""


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


def letters(words: str) -> int:
    """How many letters, with the room that is lost before a long word."""
    parts = [len(part) for part in words.split()]
    lost = sum(part // 2 for part in parts if part > _LONG)
    return max(0, sum(parts) + len(parts) - 1) + lost


def line_letters(size: float, width: float) -> float:
    """How many letters stand in a line of this width."""
    return width / (size * POINT * _LETTER)


def lines(text: Text, room: float) -> int:
    """How many lines a text takes where `room` letters stand in one."""
    return max(1, math.ceil(text.letters / max(4.0, room / text.scale - text.indent)))


def height(piece: Piece, size: float, room: float) -> float:
    """With what follows it, in type of this size where `room` letters stand in a line."""
    em = size * POINT
    if isinstance(piece, Text):
        return (lines(piece, room) * LINE + piece.after) * em
    if isinstance(piece, Picture):
        return _IMAGE + PARAGRAPH * em
    shares = _shares(piece, room)
    return sum(_row_lines(row, shares) for row in piece.rows) * em + 0.6 * em


def _shares(table: Table, room: float) -> list[float]:
    """The letters of each column: they share the width by their longest cells."""
    widest = [max(cells) for cells in _turned(table.rows)]
    room = max(1.0, room - 3 * len(widest))
    whole = max(room, sum(widest))
    return [max(1.0, room * letters / whole) for letters in widest]


def _row_lines(row: Sequence[int], shares: Sequence[float]) -> float:
    lines = max((math.ceil(n / share) for n, share in zip(row, shares, strict=False)), default=1)
    return max(1, lines) * LINE + 0.4


def _turned(rows: Sequence[tuple[int, ...]]) -> list[list[int]]:
    width = max((len(row) for row in rows), default=0)
    return [[row[n] if n < len(row) else 0 for row in rows] for n in range(width)]
