"""The words of a document's parts: as text, and how many there are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sevenmin.document.blocks import Aside, Cell, Code, Heading, Item, Paragraph, Term
from sevenmin.document.inlines import Abbreviation, Break, CodeWords, Html, Words
from sevenmin.document.part import Part

_WORD = re.compile(r"[^\W_]\S*")
_TAG = re.compile(r"<[^<>]*>")


def words_of(parts: Iterable[Part], without: tuple[type[Part], ...] = ()) -> str:
    """What a reader would say aloud, with spaces where a block or a cell ends.

    Parts of the kinds in `without` are left out, and so is what stands in asides.
    """
    return "".join(_words(part, without) for part in parts)


def _words(part: Part, without: tuple[type[Part], ...]) -> str:
    if isinstance(part, (Aside, *without)):
        return ""
    if isinstance(part, (Words, CodeWords, Abbreviation)):
        return part.text
    if isinstance(part, Break):
        return "\n"
    if isinstance(part, Html):
        return _TAG.sub(" " if part.is_block else "", part.text)
    if isinstance(part, Code):
        return f"{part.text}\n"
    titles = part.inside[: len(part.inside) - len(part.children)]
    title = words_of(titles, without) + "\n" if titles else ""
    return title + words_of(part.children, without) + _END.get(type(part), "")


_END = {Paragraph: "\n", Heading: "\n", Term: "\n", Item: "\n", Cell: "\n"}
"""What parts the words of a block from those of the next."""


def count_words(text: str) -> int:
    """The words in a text that has no Markdown in it any more."""
    return len(_WORD.findall(text))
