"""The parts of a document: blocks, and the parts of a line.

`start` and `end` of each are byte offsets in the text that was parsed; `Document.spot` says where
that is in the author's file. `children` are the parts in it, in order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeVar


@dataclass(slots=True, eq=False)
class Part:
    """Any part of a document."""

    start: int = 0
    end: int = 0
    children: list[Part] = field(default_factory=list)
    id: str = ""
    """An id that the author gave it."""
    classes: tuple[str, ...] = ()

    @property
    def inside(self) -> list[Part]:
        """All parts in it, the title or the name that stands above the others first."""
        return self.children


Kind = TypeVar("Kind", bound=Part)


def every(parts: list[Part], *kinds: type[Kind]) -> Iterator[Kind]:
    """Each part of these kinds among the parts and in them, in the order of the text."""
    for part in parts:
        if isinstance(part, kinds):
            yield part
        yield from every(part.inside, *kinds)


def every_shown(parts: list[Part], *kinds: type[Kind]) -> Iterator[Kind]:
    """The same without what stands in asides."""
    for part in parts:
        if isinstance(part, Aside):
            continue
        if isinstance(part, kinds):
            yield part
        yield from every_shown(part.inside, *kinds)


class Block(Part):
    """What starts on a line of its own."""

    __slots__ = ()


class Inline(Part):
    """What stands in a line."""

    __slots__ = ()


# Blocks.


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


@dataclass(slots=True, eq=False)
class Html(Part):
    """HTML as an author typed it, as a block or in a line."""

    text: str = ""
    is_block: bool = False


# Parts of a line.


@dataclass(slots=True, eq=False)
class Words(Inline):
    text: str = ""

    def piece(self, start: int, end: int) -> Words:
        """The words from one sign to before another, with their place where it is known."""
        text = self.text[start:end]
        if self.end - self.start != len(self.text.encode()):
            return Words(self.start, self.end, text=text)
        first = self.start + len(self.text[:start].encode())
        return Words(first, first + len(text.encode()), text=text)

    def apart(self, found: Iterable[tuple[int, int, Part]]) -> Iterator[Part]:
        """The words with parts in place of some of them: from where, to where, and which."""
        position = 0
        for start, end, part in found:
            if start > position:
                yield self.piece(position, start)
            yield part
            position = end
        if position < len(self.text):
            yield self.piece(position, len(self.text))


class Emphasis(Inline):
    __slots__ = ()


class Strong(Inline):
    __slots__ = ()


class Struck(Inline):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class CodeWords(Inline):
    text: str = ""


@dataclass(slots=True, eq=False)
class Link(Inline):
    address: str = ""
    title: str = ""
    label: str = ""
    """The name under which its address is defined elsewhere in the text, if it is."""


@dataclass(slots=True, eq=False)
class Picture(Inline):
    """Its children are the words that say what it shows."""

    address: str = ""
    title: str = ""
    label: str = ""


@dataclass(slots=True, eq=False)
class Abbreviation(Inline):
    text: str = ""
    meaning: str = ""


@dataclass(slots=True, eq=False)
class FootnoteMark(Inline):
    label: str = ""


@dataclass(slots=True, eq=False)
class Call(Inline):
    """Where a macro places something; `number` counts the calls of the text from 0."""

    number: int = 0


@dataclass(slots=True, eq=False)
class Break(Inline):
    """The end of a line: one that readers see, or one that is a space to them."""

    is_shown: bool = False
