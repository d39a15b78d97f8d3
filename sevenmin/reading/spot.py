"""A point in a text."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """A line (from 0) and a column (from 1) of the text."""

    line: int
    column: int


def spot_at(text: str, offset: int) -> Spot:
    """Where the character with this offset stands."""
    return Spot(text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset))
