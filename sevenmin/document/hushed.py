"""A text in which only what readers see of an author's own words has something to say."""

from __future__ import annotations

import re

from sevenmin.document.blocks import Code
from sevenmin.document.document import Document
from sevenmin.document.inlines import CodeWords
from sevenmin.reading.spot import Spot


def hushed(document: Document, for_marks: bool = False) -> str:
    """The text at the same length, without asides and blocks of code.

    Code in a line becomes letters, for it counts as words. `for_marks` leaves it, and what only
    spaces make code of: a mark may be meant.
    """
    lines = document.text.split("\n")
    for part in document.every(Code):
        if for_marks and part.is_indented:
            continue
        last = document.copy.spot(max(part.start, part.end - 1)).line
        _blank(lines, document.spot(part).line, last + 1)
    for container in document.every_container:
        if container.aside:
            _blank(lines, container.line, container.end)
    for words in () if for_marks else document.every_shown(CodeWords):
        _cross_out(lines, document.spot(words), document.copy.spot(words.end - 1))
    return "\n".join(lines)


def _blank(lines: list[str], start: int, end: int) -> None:
    for number in range(start, min(end, len(lines))):
        lines[number] = " " * len(lines[number])


def _cross_out(lines: list[str], start: Spot, last: Spot) -> None:
    for number in range(start.line, last.line + 1):
        line = lines[number]
        first = start.column - 1 if number == start.line else 0
        end = last.column if number == last.line else len(line)
        lines[number] = line[:first] + re.sub(r"\S", "x", line[first:end]) + line[end:]
