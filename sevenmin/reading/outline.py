"""What stands where in a Markdown text: headings, links, images, raw HTML, words.

A light reader for the checks. It makes no HTML: Python-Markdown needs 2.4 ms a brief for that,
and a page's HTML is made once, later. The inline parser runs only where its signs show.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

_INLINE_SIGNS = re.compile(r"[\[<]")
_ATTRIBUTES = re.compile(r"\s*\{[:#. ][^}]*\}\s*$")
_TARGET = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"[^\W_]+(?:['’.,:-][^\W_]+)*")
_TAG = re.compile(r"<\s*([a-zA-Z][\w-]*)")


class Spot(NamedTuple):
    """A line (from 0) and a column (from 1) of the text."""

    line: int
    column: int


class Heading(NamedTuple):
    level: int
    text: str
    spot: Spot
    nested: bool
    """In a list, a quotation or an admonition, and so no part of the brief's own order."""


class Link(NamedTuple):
    target: str
    spot: Spot


class Image(NamedTuple):
    source: str
    alternative: str
    spot: Spot


class Tag(NamedTuple):
    name: str
    spot: Spot


class Words(NamedTuple):
    line: int
    number: int


@dataclass(frozen=True)
class Outline:
    """The parts of one text, each in the order in which it stands there."""

    headings: tuple[Heading, ...]
    links: tuple[Link, ...]
    images: tuple[Image, ...]
    tags: tuple[Tag, ...]
    words: tuple[Words, ...]


def _light_parser() -> MarkdownIt:
    """CommonMark and tables. Without indented code, what stands in an admonition is seen."""
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable("table")
    return parser.disable(["code", "inline", "emphasis", "entity", "newline"])


_PARSER = _light_parser()


def outline(text: str) -> Outline:
    """Everything that the checks need to know about a text without comments."""
    return _Looking(text).outline()


def count_words(text: str) -> int:
    """The words that a reader would say aloud; addresses of links are not among them."""
    return len(_WORD.findall(_TARGET.sub("]", text)))


class _Looking:
    """One walk over the tokens of a text."""

    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")
        self.references: dict[str, object] = {}
        self.tokens = _PARSER.parse(text, self.references)
        self.links: list[Link] = []
        self.images: list[Image] = []
        self.tags: list[Tag] = []

    def outline(self) -> Outline:
        words = []
        for token in self.tokens:
            first = token.map[0] if token.map else 0
            if token.type == "html_block":
                self._raw(token.content, first)
            if token.type == "inline":
                words.append(Words(first, count_words(token.content)))
                if _INLINE_SIGNS.search(token.content):
                    self._inline(token, first)
        return Outline(
            tuple(self._headings()),
            tuple(self.links),
            tuple(self.images),
            tuple(self.tags),
            tuple(words),
        )

    def _headings(self) -> Iterator[Heading]:
        for opening, content in zip(self.tokens, self.tokens[1:], strict=False):
            if opening.type == "heading_open" and opening.map:
                line = opening.map[0]
                indent = len(self.lines[line]) - len(self.lines[line].lstrip())
                text = _ATTRIBUTES.sub("", content.content)
                nested = opening.level > 0 or indent > 3
                yield Heading(int(opening.tag[1]), text, Spot(line, indent + 1), nested)

    def _inline(self, token: Token, first: int) -> None:
        children: list[Token] = []
        _PARSER.inline.parse(token.content, _PARSER, self.references, children)
        finder = _Finder(self.lines, first)
        for child in children:
            if child.type == "link_open":
                target = str(child.attrs["href"])
                self.links.append(Link(target, finder.spot(target, "[")))
            elif child.type == "image":
                source = str(child.attrs["src"])
                self.images.append(Image(source, child.content.strip(), finder.spot(source, "![")))
            elif child.type == "html_inline":
                self._raw(child.content, finder.spot(child.content, "<").line)

    def _raw(self, html: str, first: int) -> None:
        for match in _TAG.finditer(html):
            line = first + html.count("\n", 0, match.start())
            column = self.lines[line].find(match[0]) + 1 or 1
            self.tags.append(Tag(match[1].lower(), Spot(line, column)))


class _Finder:
    """Finds where inline parts stand, one after the other, from a block's first line on."""

    def __init__(self, lines: list[str], first: int) -> None:
        self.lines, self.line, self.column = lines, first, 0

    def spot(self, target: str, sign: str) -> Spot:
        """The place of the sign (`[`, `![` or `<`) that belongs to the next such target."""
        for number in range(self.line, len(self.lines)):
            start = self.column if number == self.line else 0
            found = self.lines[number].find(target, start)
            if found >= 0:
                opened = self.lines[number].rfind(sign, start, found + 1)
                self.line, self.column = number, found + len(target)
                return Spot(number, max(opened, 0) + 1)
            if not self.lines[number].strip():
                break
        return Spot(self.line, 1)
