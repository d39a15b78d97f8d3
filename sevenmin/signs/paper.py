"""Which signs the handout's PDF can show: a table, so that a check knows it without Typst."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from sevenmin.signs import name_of, only_alters, shows_nothing

TABLE = Path(__file__).parent / "paper.txt"
"""What the fonts show that Typst brings, as ranges of code points. `make signs` writes it."""


def shown_by_own_fonts() -> list[range]:
    """The code points in the table."""
    lines = TABLE.read_text(encoding="ascii").splitlines()
    found = (part.partition("-") for line in lines if line[:1] != "#" for part in line.split())
    return [range(int(first, 16), int(last or first, 16) + 1) for first, _, last in found]


def without_font(text: str) -> Iterator[tuple[int, str]]:
    """Each sign that the PDF cannot show by Typst's own fonts, and its offset.

    What only alters another sign can be left out, and a picture sign is told in words.
    """
    for match in _others().finditer(text):
        sign = match[0]
        if not (only_alters(sign) or shows_nothing(sign) or name_of(sign)):
            yield match.start(), sign


@cache
def _others() -> re.Pattern[str]:
    """Any sign that is not in the table."""
    ranges = (f"\\U{codes[0]:08x}-\\U{codes[-1]:08x}" for codes in shown_by_own_fonts())
    return re.compile(f"[^{''.join(ranges)}]")
