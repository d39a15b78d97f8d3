"""How much room a brief takes on one sheet of A4, estimated without drawing it.

All figures are measured in a browser and then rounded up. All heights are in millimetres.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sevenmin.model.pieces import (
    HEADING,
    LINE,
    POINT,
    Piece,
    Table,
    Text,
    height,
    line_letters,
    lines,
)

SIZES = tuple(quarters / 4 for quarters in range(44, 35, -1))
"""Sizes of type in points, the largest first. Below the last one many people cannot read."""

HEIGHT = 272.0
"""What an A4 sheet has between its margins, less a reserve."""

_WIDE = 192.0
"""And what it has from side to side."""

_BOXES = _WIDE - 5.0
"""Both columns together."""

_INSIDE = 4.2
"""What a box has at its sides that is not text."""

_WIDE_LINES = 0.93
"""Long lines lose less at their ends."""

_STRIP = 3.3
"""The segments of a box and the space around them."""

_GAP = 2.2


@dataclass(frozen=True)
class Box:
    """A step on the sheet, or the questions in the place of one."""

    heading: int
    pieces: tuple[Piece, ...]

    def height(self, size: float, width: float) -> float:
        """In type of this size, where the box is so wide."""
        em, room = size * POINT, line_letters(size, width - _INSIDE)
        heading = lines(Text(self.heading, 3, HEADING), room) * 1.15 * 1.15 * em
        text = sum(height(piece, size, room) for piece in self.pieces)
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
class Boxes:
    """All boxes of a sheet, in two columns. What is known of a size of type is not asked again."""

    all: tuple[Box, ...]

    def layout(self, size: float) -> Layout:
        """Columns that end at about the same height, for they are as wide as they are full."""
        if size not in self._layouts:
            self._layouts[size] = self._layout(size)
        return self._layouts[size]

    @cached_property
    def _layouts(self) -> dict[float, Layout]:
        return {}

    def _layout(self, size: float) -> Layout:
        heights = [box.height(size, _BOXES / 2) for box in self.all]
        split = _split(heights)
        first = _share(sum(heights[:split]), sum(heights[split:]))
        width = _BOXES * first / 100
        left = sum(box.height(size, width) + _GAP for box in self.all[:split])
        right = sum(box.height(size, _BOXES - width) + _GAP for box in self.all[split:])
        return Layout(split, first, max(left, right))

    def without(self, *kinds: type) -> Boxes:
        """The same boxes without pieces of these kinds."""
        return Boxes(
            tuple(
                Box(box.heading, tuple(part for part in box.pieces if not isinstance(part, kinds)))
                for box in self.all
            )
        )


@dataclass(frozen=True)
class Space:
    """All that stands on a sheet. Texts are told by their number of letters."""

    title: int
    summary: int
    boxes: Boxes
    team: tuple[int, ...]
    notices: tuple[tuple[int, int], ...] = ()
    """Where to turn: the letters of each heading and of its text."""

    def layout(self, size: float) -> Layout:
        """The whole sheet in type of this size."""
        columns = self.boxes.layout(size)
        return columns._replace(height=self._around(size) + columns.height)

    def fits(self) -> bool:
        """There is room for all of it at the smallest size."""
        return self.layout(SIZES[-1]).height <= HEIGHT

    def size(self) -> float | None:
        """The largest size at which all fits; none if it never does."""
        found = bisect_left(SIZES, True, key=lambda size: self.layout(size).height <= HEIGHT)
        return SIZES[found] if found < len(SIZES) else None

    def without(self, *kinds: type) -> Space:
        """The same sheet without pieces of these kinds."""
        return Space(self.title, self.summary, self.boxes.without(*kinds), self.team, self.notices)

    def _around(self, size: float) -> float:
        """Masthead and foot."""
        em, title, room = size * POINT, title_size(self.title), line_letters(size, _WIDE - 17)
        named = lines(Text(self.title, 0, HEADING * title / size), room)
        summary = lines(Text(self.summary, scale=_WIDE_LINES), room)
        head = named * title * 1.08 * POINT + (summary + 1) * LINE * em + 5.8
        return head + self._foot(size) + self._notices(size)

    def _foot(self, size: float) -> float:
        """The team's questions beside the facts and the code."""
        em, room = size * POINT, line_letters(size, _WIDE / 2 - 25)
        team = sum(lines(Text(letters, 3), room) for letters in self.team)
        return max(28.0, (team + 1.5) * LINE * em + 3, 6 * LINE * em + 3)

    def _notices(self, size: float) -> float:
        """Paragraphs below it, from side to side, each with its heading in its first line."""
        room = line_letters(size, _WIDE)
        texts = (Text(heading + text, scale=_WIDE_LINES) for heading, text in self.notices)
        return sum((lines(text, room) * LINE + 0.4) * size * POINT for text in texts)


def title_size(letters: int) -> int:
    """The size in points of a title of so many letters."""
    return 22 if letters <= 40 else 19 if letters <= 56 else 16 if letters <= 120 else 13


def words_over(space: Space, words: int) -> int:
    """About how many of its words must go, so that the sheet holds all at the smallest size."""
    size = SIZES[-1]
    whole, empty = space.layout(size).height, space.without(Text, Table).layout(size).height
    return max(1, math.ceil(words * (whole - HEIGHT) / (whole - empty)))


def _split(heights: Sequence[float]) -> int:
    """Where the two columns differ least."""
    whole = sum(heights)
    return min(range(1, len(heights)), key=lambda n: abs(2 * sum(heights[:n]) - whole), default=1)


def _share(first: float, second: float) -> int:
    """The width of the first column: even, and never so narrow that lines break at every word."""
    share = round(100 * first / ((first + second) or 1))
    return min(58, max(42, share))
