"""The lines that belong to a note, an aside or a tab, by how far in they stand."""

from __future__ import annotations

import re
from typing import NamedTuple

from sevenmin.document.container_starts import Start, start_of, without_list_marks
from sevenmin.document.copy import Line

_INDENT = 4
"""How many spaces further in the text of a container stands, where its author says nothing else."""

_STARTS = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3}|<)")
"""What starts a block of its own, and goes on with no paragraph."""
_QUOTE = re.compile(r"[ \t]*>[ ]?")


class Inner(NamedTuple):
    """What stands in a container, without what makes it its own."""

    end: int
    """The position behind its last line."""
    lines: list[Line]
    shallow: list[int]
    """Lines that stand less far in than its first, though they seem to belong to it."""
    lazy: list[int]
    """Lines that are not further in at all, and go on with a paragraph in it."""


def inner_of(lines: list[Line], position: int, start: Start) -> Inner:
    """The lines of the container that starts in the one at a position.

    What might belong to an aside does: it is safer hidden, and a check tells of it.
    """
    gathering = _Gathering(start)
    end = position + 1
    for number in range(position + 1, len(lines)):
        line = _unquoted(lines[number], gathering.quotes)
        if line is None or not gathering.takes(line, touches=number == end):
            break
        if line.text.strip():
            end = number + 1
    return Inner(end, gathering.lines[: end - position - 1], gathering.shallow, gathering.lazy)


class _Gathering:
    """The lines of one container, as they are found."""

    def __init__(self, start: Start) -> None:
        own = start.before.rpartition(">")[2]
        self.start, self.quotes, self.base = start, start.before.count(">"), _indent(own)
        self.deepest = _indent(without_list_marks(own)) + _INDENT - self.base
        self.deep = 0
        """How far in its text stands, which its first line says."""
        self.lines: list[Line] = []
        self.shallow: list[int] = []
        self.lazy: list[int] = []

    def takes(self, line: Line, touches: bool) -> bool:
        """Whether a line belongs to it; `touches` says that no empty line is between them."""
        if not line.text.strip():
            self.lines.append(line._replace(text=""))
            return True
        indent = _indent(line.text) - self.base
        if indent < 1:
            return self._takes_lazy(line, touches)
        self.deep = self.deep or min(self.deepest, indent)
        if indent < self.deep:
            if start_of(line.text) or not (touches or self.start.aside):
                return False
            self.shallow.append(line.number)
        self.lines.append(_further_out(line, self.base + min(indent, self.deep)))
        return True

    def _takes_lazy(self, line: Line, touches: bool) -> bool:
        if not (touches and self.deep) or _STARTS.match(line.text) or start_of(line.text):
            return False
        self.lazy.append(line.number)
        self.lines.append(line)
        return True


def _unquoted(line: Line, quotes: int) -> Line | None:
    """The line without so many signs of quotations, if it has them."""
    text, column = line.text, line.column
    for _ in range(quotes):
        found = _QUOTE.match(text)
        if found is None:
            return None
        text, column = text[found.end() :], column + found.end()
    return line._replace(before="", text=text, column=column)


def _indent(text: str) -> int:
    """How many columns of white space it starts with; a tab goes on to the next fourth one."""
    expanded = text.expandtabs(4)
    return len(expanded) - len(expanded.lstrip(" "))


def _further_out(line: Line, columns: int) -> Line:
    """The line without so many columns of white space at its beginning."""
    typed = len(line.text) - len(line.text.lstrip(" \t"))
    room = line.text[:typed].expandtabs(4)
    rest = line.text[typed:]
    left = room[columns:]
    cut = columns if "\t" not in line.text[:typed] else typed - len(left)
    return Line("", left + rest, line.number, line.column + max(0, cut))
