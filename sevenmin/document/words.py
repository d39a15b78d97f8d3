"""The words of a document's parts: as text, and how many there are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from sevenmin.document.blocks import Cell, Code, Heading, Item, Paragraph, Term
from sevenmin.document.inlines import Abbreviation, Break, CodeWords, Html, Words
from sevenmin.document.part import Part

_WORD = re.compile(r"[^\W_]\S*")
_TAG = re.compile(r"<[^<>]*>")


def words_of(parts: Iterable[Part], without: tuple[type[Part], ...] = ()) -> str:
    """What a reader would say aloud, with spaces where a block or a cell ends.

    Parts of the kinds in `without` are left out, and so is what stands in asides.
    """
    said: list[str] = []
    _gather(parts, without, said)
    return "".join(said)


def in_one_line(parts: Iterable[Part], without: tuple[type[Part], ...] = ()) -> str:
    """The same with one space between words."""
    return " ".join(words_of(parts, without).split())


def _gather(parts: Iterable[Part], without: tuple[type[Part], ...], said: list[str]) -> None:
    for part in parts:
        kind = type(part)
        if part.is_apart or kind in without:
            continue
        if kind in _SAYING:
            said.append(_SAYING[kind](part))
            continue
        if part.inside is not part.children:
            _gather(part.inside[: -len(part.children) or None], without, said)
            said.append("\n")
        _gather(part.children, without, said)
        if kind in _END:
            said.append("\n")


def _html(part: Html) -> str:
    return _TAG.sub(" " if part.is_block else "", part.text)


_SAYING: dict[type[Part], Callable[[Any], str]] = {
    Words: lambda part: part.text,
    CodeWords: lambda part: part.text,
    Abbreviation: lambda part: part.text,
    Break: lambda part: "\n",
    Html: _html,
    Code: lambda part: f"{part.text}\n",
}
_END = {Paragraph, Heading, Term, Item, Cell}
"""What parts the words of a block from those of the next."""


def count_words(text: str) -> int:
    """The words in a text that has no Markdown in it any more."""
    return len(_WORD.findall(text))
