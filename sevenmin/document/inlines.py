"""What stands in the lines of a document: words, and what is made of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sevenmin.document.part import Inline, Part


@dataclass(slots=True, eq=False)
class Html(Part):
    """HTML as an author typed it, as a block or in a line."""

    text: str = ""
    is_block: bool = False


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


def name_of(label: str) -> str:
    """A name as CommonMark compares it: capitals and white space make no difference."""
    return " ".join(label.casefold().split())


class Emphasis(Inline):
    __slots__ = ()


class Strong(Inline):
    __slots__ = ()


@dataclass(slots=True, eq=False)
class Struck(Inline):
    is_meant: bool = True
    """It stands between two pairs of `~`. A single one means “about”."""


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
