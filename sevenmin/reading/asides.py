"""What an author marks as not for the reader's page: words for the slide, notes for facilitators.

Each is written like any other admonition of Markdown: `!!! facilitator`, and below it the text,
four spaces further in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sevenmin.reading.spot import Spot

ASIDES = ("facilitator", "slide")
"""The words that mark one. An admonition with one of them never reaches the reader's page."""

BEFORE = r"(?:[ \t>]|[-*+:][ \t]|\d+[.)][ \t])*"
"""What makes a list, a definition or a quotation of the line in which it stands."""

_START = re.compile(
    rf'(?P<before>{BEFORE})(?P<sign>!!!|\?\?\?\+?) ?(?P<words>[\w-]+(?: +[\w-]+)*)(?: +".*?")? *'
)


class Aside(NamedTuple):
    """One of them: of which kind, where it starts, and the line after its last."""

    kind: str
    spot: Spot
    end: int
    text: str
    """Its Markdown, as it stands, without the code in it."""
    nested: bool
    """It stands in a list, a quotation or another admonition."""


class Marked(NamedTuple):
    """The first line of an admonition: where it stands, and the words that say of what kind."""

    spot: Spot
    words: tuple[str, ...]
    nested: bool


def marked(lines: list[str]) -> Iterator[Marked]:
    """Every admonition in a text in which code has nothing to say."""
    for number, line in enumerate(lines):
        # Markdown makes spaces of tabs before it reads a line.
        if ("!!!" in line or "???" in line) and (match := _START.fullmatch(line.expandtabs(4))):
            words = tuple(match["words"].lower().split())
            spot = Spot(number, line.index(match["sign"][0]) + 1)
            yield Marked(spot, words, bool(match["before"]))


def asides(lines: list[str]) -> tuple[Aside, ...]:
    """The asides among the lines of a text in which code has nothing to say."""
    found = []
    for mark in marked(lines):
        kind = next((word for word in mark.words if word in ASIDES), None)
        if kind is not None:
            start = mark.spot.line
            end = _end(lines, start)
            text = "\n".join(lines[start + 1 : end])
            found.append(Aside(kind, mark.spot, end, text, mark.nested))
    return tuple(found)


def without_asides(lines: list[str], found: tuple[Aside, ...]) -> list[str]:
    """The lines with those of asides empty, and every other one in its place."""
    hidden = {number for aside in found for number in range(aside.spot.line, aside.end)}
    return ["" if number in hidden else line for number, line in enumerate(lines)]


def _end(lines: list[str], start: int) -> int:
    """What belongs to an admonition stands further in than its own first line, or is empty."""
    indent = len(lines[start]) - len(lines[start].lstrip(" \t>"))
    for number in range(start + 1, len(lines)):
        line = lines[number].expandtabs(4)
        if line.strip() and len(line) - len(line.lstrip(" >")) < indent + 4:
            return number
    return len(lines)
