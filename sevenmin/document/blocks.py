"""The blocks of a document: what starts on a line of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from sevenmin.document.part import Block, Part


class Paragraph(Block):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class Heading(Block):
    level: int = 1
    is_underlined: bool = False
    """A line of `---` or `===` below it makes it one."""


@dataclass(slots=True, eq=False)
class List(Block):
    first: int | None = None
    """The number of its first item; None where it has no numbers."""


class Item(Block):
    """Of a list. Its words stand in it directly, or in paragraphs where the list is loose."""

    __slots__ = ()


class Quotation(Block):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class Table(Block):
    """Its first row is its head."""

    alignments: tuple[str, ...] = ()
    """Of each column: `left`, `center`, `right`, or empty."""


class Row(Block):
    __slots__ = ()


class Cell(Block):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class Code(Block):
    """A block of code. Its text has no children."""

    text: str = ""
    language: str = ""
    is_indented: bool = False
    """Four spaces make it code, and no line of signs."""


@dataclass(slots=True, eq=False)
class Note(Block):
    """`!!! warning`, `??? note` or `> [!TIP]`: a box with a title for readers."""

    kinds: tuple[str, ...] = ()
    """The words that say of what kind it is, in small letters."""
    title: list[Part] | None = None
    """Empty where the author wants none, None where nothing is said of it."""
    folded: Literal["", "closed", "open"] = ""

    @property
    def inside(self) -> list[Part]:
        return [*self.title, *self.children] if self.title else self.children


@dataclass(slots=True, eq=False)
class Aside(Block):
    """What is not for the page: notes for facilitators, or words for the slide."""

    kind: str = ""
    number: int = 0
    """Which of the containers of its document it is."""

    is_apart = True


class Tabs(Block):
    """A row of tabs, each a `Tab`."""

    __slots__ = ()


@dataclass(slots=True, eq=False)
class Tab(Block):
    label: list[Part] = field(default_factory=list)
    begins: bool = False
    """It begins a new row of tabs."""

    @property
    def inside(self) -> list[Part]:
        return [*self.label, *self.children]


class Terms(Block):
    """A list of terms, each followed by what it means."""

    __slots__ = ()


class Term(Block):
    __slots__ = ()


class Meaning(Block):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class Footnote(Block):
    label: str = ""


class Rule(Block):
    """A line across the page."""

    __slots__ = ()
