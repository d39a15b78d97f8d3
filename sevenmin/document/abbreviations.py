"""`*[SWO]: Social work officer` explains a word wherever it stands in the same text.

What is explained in a note is explained in that note alone: its words are for its readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sevenmin.document.copy import Line
from sevenmin.document.inlines import Abbreviation, Words
from sevenmin.document.part import Part

_DEFINED = re.compile(
    r"(?P<before>(?:[ \t]*>)*)[ \t]{0,3}\*\[(?P<text>[^\]]+)\][ \t]?:[ \t]*(?P<meaning>.*)"
)


class Defined(NamedTuple):
    """An abbreviation, and the line of the text in which it is explained, from 0."""

    text: str
    meaning: str
    line: int


def without_definitions(
    lines: list[Line], fenced: frozenset[int]
) -> tuple[list[Line], list[Defined]]:
    """The lines of a copy with explanations left empty, and the explanations."""
    found: list[Defined] = []
    made = list(lines)
    for position, line in enumerate(lines):
        if "*[" in line.text and line.number not in fenced:
            match = _DEFINED.fullmatch(line.text)
            if match:
                found.append(Defined(match["text"], match["meaning"].strip(), line.number))
                made[position] = line._replace(text=match["before"])
    return made, found


def explained(words: Words, meanings: dict[str, str]) -> Iterator[Part]:
    """The words with each abbreviation in them apart."""
    return words.apart(_explained(words, meanings))


def _explained(words: Words, meanings: dict[str, str]) -> Iterator[tuple[int, int, Part]]:
    longest_first = sorted(meanings, key=len, reverse=True)
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"
    for match in re.finditer(pattern, words.text):
        place = words.piece(*match.span())
        part = Abbreviation(place.start, place.end, text=match[0], meaning=meanings[match[0]])
        yield (*match.span(), part)
