"""What stands where in a Markdown text: headings, links, images, raw HTML, words.

A light reader for the checks, with Python-Markdown's own few rules. It makes no HTML:
Python-Markdown needs 2.4 ms a brief for that, and a page's HTML is made once, later.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from sevenmin.reading.asides import Aside, asides, without_asides
from sevenmin.reading.links import Image, Link, links_and_images
from sevenmin.reading.opaque import without_code
from sevenmin.reading.spot import Spot, spot_at

_HEADING = re.compile(r"(?P<before>[ \t>]*)(?P<sign>#{1,6}[ \t]*)")
_RULE = re.compile(r"(=+|-+)[ ]*")
_ATTRIBUTES = re.compile(r"(?<!\s)\s*+\{[:#. ][^}]*\}\s*$")
_TAG = re.compile(
    r"(?<!\]\()<(?P<closes>/?)(?P<name>[a-zA-Z][\w-]*|\?|!(?!--))(?=[\s/>]|(?<=[!?]))"
    r"""(?P<attributes>(?:"[^"]*"|'[^']*'|[^<>"'])*)"""
)
_NOT_SAID = re.compile(r"\]\([^)]*\)|<[^<>]*>")
_WORD = re.compile(r"[^\W_]\S*")


class Heading(NamedTuple):
    level: int
    text: str
    spot: Spot
    nested: bool
    """In a list, a quotation or an admonition, and so no part of the brief's own order."""
    sign: str
    """What makes it a heading, with the space after it: `## `; or the line of `---` below it."""

    @property
    def is_underlined(self) -> bool:
        return not self.sign.startswith("#")


class Tag(NamedTuple):
    name: str
    attributes: str
    spot: Spot
    closes: bool
    """It is an end tag."""


@dataclass(frozen=True)
class Outline:
    """The parts of one text, each in the order in which it stands there."""

    headings: tuple[Heading, ...]
    links: tuple[Link, ...]
    images: tuple[Image, ...]
    tags: tuple[Tag, ...]
    asides: tuple[Aside, ...]
    """Words for slides and notes for facilitators, which are not on the page."""
    lines: tuple[str, ...]
    """The text of the page, in which code has nothing to say, and asides are left empty."""

    def words(self, start: int, end: int | None) -> int:
        """How many words stand in the lines from one to before another."""
        return count_words("\n".join(self.lines[start:end]))


def outline(text: str) -> Outline:
    """Everything that the checks need to know about a text without comments."""
    seen = without_code(text)
    lines = seen.split("\n")
    links, images = links_and_images(seen)
    headings = tuple(_headings(lines, text.split("\n")))
    beside = asides(lines)
    shown = without_asides(lines, beside) if beside else lines
    return Outline(headings, tuple(links), tuple(images), tuple(_tags(seen)), beside, tuple(shown))


def count_words(text: str) -> int:
    """The words that a reader would say aloud; addresses of links are not among them."""
    return len(_WORD.findall(_NOT_SAID.sub(" ", text)))


def _headings(lines: list[str], as_typed: list[str]) -> Iterator[Heading]:
    """With the words as they were typed, for code in a heading is a part of it."""
    starts_block = True
    for number, line in enumerate(lines):
        below = lines[number + 1] if number + 1 < len(lines) else ""
        heading = _with_signs(number, line, as_typed[number]) if "#" in line else None
        if heading:
            yield heading
        elif starts_block and line.strip() and _RULE.fullmatch(below):
            level = 1 if below[0] == "=" else 2
            yield Heading(level, as_typed[number].strip(), Spot(number, 1), False, below.strip())
        starts_block = bool(heading) or not line.strip()


def _with_signs(number: int, line: str, typed: str) -> Heading | None:
    match = _HEADING.match(line)
    if match is None:
        return None
    before, sign = match["before"], match["sign"]
    if before and not sign[-1].isspace():
        return None
    words = _ATTRIBUTES.sub("", typed[match.end() :].strip().rstrip("#")).strip()
    nested = ">" in before or len(before.expandtabs(4)) > 3
    return Heading(sign.count("#"), words, Spot(number, len(before) + 1), nested, sign)


def _tags(text: str) -> Iterator[Tag]:
    if "<" not in text:
        return
    for match in _TAG.finditer(text):
        spot, closes = spot_at(text, match.start()), bool(match["closes"])
        yield Tag(match["name"].lower(), match["attributes"], spot, closes)
