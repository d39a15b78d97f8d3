"""Macro calls before Markdown: each is a word of ours, of the same length, that means nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sevenmin.reading.macros import Found

PLACE = re.compile("\x04([\U000f0000-\U000ffffd])\x05*")
"""Stands where a call does, with its number as one sign: the shortest first line has two."""
_FIRST = 0xF0000


def number_of(place: re.Match[str]) -> int:
    """The number of the call for which a place stands."""
    return ord(place[1]) - _FIRST


def without_calls(text: str, found: Sequence[Found]) -> str:
    """The text with each call hidden, every line and every column in its place.

    `found` are the calls to hide. What goes on in a second line becomes spaces there.
    """
    pieces, position = [], 0
    for number, call in enumerate(found):
        first, *others = text[call.start : call.end].split("\n")
        word = f"\x04{chr(_FIRST + number)}".ljust(len(first), "\x05")
        blank = (" " * len(line) for line in others)
        pieces += [text[position : call.start], "\n".join([word, *blank])]
        position = call.end
    return "".join([*pieces, text[position:]])
