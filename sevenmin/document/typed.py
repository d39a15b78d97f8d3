"""The lines of a document as their author typed them, for rules about what became no Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sevenmin.document.document import Document
from sevenmin.document.inlines import Break, CodeWords
from sevenmin.document.part import Block, Inline, Part, every


@dataclass(frozen=True)
class TypedLine:
    """A line, or the part of it that stands in one block: without the marks of lists around it."""

    text: str
    start: int
    """Where it starts in the parser's copy."""
    block: Part
    number: int
    """Which line of its block it is, from 0."""


def typed_lines(document: Document) -> list[TypedLine]:
    """Every line of words, also in asides; code in a line is crossed out. Gathered once."""
    kept: dict[str, list[TypedLine]] = vars(document)
    if "_typed_lines" not in kept:
        kept["_typed_lines"] = list(_lines(document, document.every_block))
    return kept["_typed_lines"]


def lines_in(document: Document, part: Part) -> list[TypedLine]:
    """The lines in one part."""
    return list(_lines(document, every([part], Block)))


def _lines(document: Document, blocks: Iterable[Part]) -> Iterator[TypedLine]:
    for block in blocks:
        line: list[Part] = []
        number = 0
        for part in [*block.children, Break()]:
            if isinstance(part, Inline) and not isinstance(part, Break):
                line.append(part)
                continue
            if line:
                yield _line(document, line, block, number)
                line = []
            number += isinstance(part, Break)


def _line(document: Document, parts: list[Part], block: Part, number: int) -> TypedLine:
    start, end = parts[0].start, parts[-1].end
    raw = document.copy.bytes
    if raw[start - 1 : start] == b"\\":
        start -= 1
    text = raw[start:end]
    for code in every(parts, CodeWords):
        length = code.end - code.start
        text = text[: code.start - start] + b"x" * length + text[code.end - start :]
    return TypedLine(document.typed(text.decode(errors="replace")), start, block, number)
