"""Notes and tabs, which CommonMark does not know: in the parser's copy they are quotations.

`!!! note "Title"` and the lines below it, further in, become lines that start with `> `. So one
parse finds what stands in them, and a line that was wrapped without its spaces goes on with the
note, as it would in a quotation. The first line has a mark by which it is known again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sevenmin.document.container_starts import Start, start_of, without_list_marks
from sevenmin.document.container_text import inner_of
from sevenmin.document.copy import Line

MARK = re.compile("\x02(\\d+)\x03")
"""Stands first in each container of the copy, with the container's number."""

_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ ]+)*(?P<fence>`{3,}(?=[^`]*$)|~{3,})")


@dataclass(eq=False)
class Container:
    """One of them, as it stands in the text. Lines are numbers from 0."""

    number: int
    start: Start
    line: int
    column: int
    """Where its sign starts, from 0."""
    end: int
    """The line after its last."""
    is_nested: bool
    """It stands in a list, a quotation or another container."""
    shallow: list[int] = field(default_factory=list)
    """Lines that stand less far in than its first, though they seem to belong to it."""
    lazy: list[int] = field(default_factory=list)
    """Lines that are not further in at all, and go on with a paragraph in it."""

    @property
    def aside(self) -> str:
        """The kind of aside that it is, or nothing."""
        return self.start.aside


@dataclass
class Contained:
    """The lines of the copy, and the containers in the order of their first lines."""

    lines: list[Line]
    containers: list[Container]
    fenced: list[int]
    """Lines that would start a container, and seem to stand in code."""
    code: list[int]
    """All lines that seem to stand in code."""


def contained(
    lines: Sequence[Line], as_text: frozenset[int], as_marks: frozenset[int]
) -> Contained:
    """The containers in a text, and its copy.

    `as_text` are lines that start nothing, whatever they look like; `as_marks` are lines that are
    not in code, whatever stands around them.
    """
    found = Contained([], [], [], [])
    found.lines += _Reader(found, as_text, as_marks).read(list(lines), False)
    return found


class _Reader:
    """Reads the lines of one level, and those of each container in it."""

    def __init__(self, found: Contained, as_text: frozenset[int], as_marks: frozenset[int]) -> None:
        self.found, self.as_text, self.as_marks = found, as_text, as_marks

    def read(self, lines: list[Line], is_inside: bool) -> list[Line]:
        made: list[Line] = []
        fence = ""
        position = 0
        while position < len(lines):
            line = lines[position]
            start = None if line.number in self.as_text else start_of(line.text)
            fenced = bool(fence) and line.number not in self.as_marks
            if start and not fenced:
                position = self._container(start, lines, position, made, is_inside)
                continue
            if start:
                self.found.fenced.append(line.number)
            fence = _fence_after(line.text, fence)
            if fence:
                self.found.code.append(line.number)
            made.append(line)
            position += 1
        return made

    def _container(
        self, start: Start, lines: list[Line], position: int, made: list[Line], is_inside: bool
    ) -> int:
        """Puts the container that starts here into the copy, and says where it ends."""
        line = lines[position]
        if start.words:
            made.append(line._replace(text=start.words))
        if made and (made[-1].before + made[-1].text).strip():
            made.append(Line(without_list_marks(start.before).rstrip(), "", line.number, 0))
        inner = inner_of(lines, position, start)
        container = Container(
            len(self.found.containers),
            start,
            line.number,
            line.column + start.sign_at,
            lines[inner.end - 1].number + 1,
            is_inside or bool(start.before),
            inner.shallow,
            inner.lazy,
        )
        self.found.containers.append(container)
        made += self._shown(container, line, inner.lines)
        return inner.end

    def _shown(self, container: Container, line: Line, inner: list[Line]) -> Iterator[Line]:
        start = container.start
        around = without_list_marks(start.before)
        mark, column = f"\x02{container.number}\x03", line.column + start.title_at
        head = f"{start.before}> {mark}"
        yield Line(head, start.title or "", line.number, column, container.column)
        yield Line(f"{around}>", "", line.number, column)
        for found in self.read(inner, True):
            yield found._replace(before=f"{around}> {found.before}")


def _fence_after(text: str, fence: str) -> str:
    """The signs of the block of code that is open behind a line."""
    if not fence:
        found = _FENCE.match(text)
        return found["fence"] if found else ""
    closing = text.strip(" \t>")
    is_end = closing.startswith(fence) and not closing.strip(fence[0])
    return "" if is_end else fence
