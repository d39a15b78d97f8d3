"""A copy of a YAML text in which mistakes are mended, so that what is below them is read, too."""

from __future__ import annotations

import re
from typing import NamedTuple

_KEY = re.compile(r"(?P<indent> *)(?P<dashes>(?:- +)*)(?:(?P<key>[a-zA-Z_][\w-]*) *:(?= |$))?")


Said = tuple[str, str]
"""What is wrong, and what to do."""


class Line(NamedTuple):
    """How a line begins: columns count from 0, and a key is a single word."""

    indent: int
    dashes: tuple[int, ...]
    """The columns of the dashes that begin it."""
    start: int
    """The column of what follows the dashes."""
    key: str | None

    @property
    def value(self) -> str:
        """What it is to YAML, in a word."""
        return "entry" if self.dashes else "key" if self.key else "text"


def line_of(text: str) -> Line:
    """How this line begins."""
    match = _KEY.match(text)
    assert match, "the pattern fits every text"
    dashes = tuple(
        match.start("dashes") + at for at, sign in enumerate(match["dashes"]) if sign == "-"
    )
    return Line(len(match["indent"]), dashes, match.end("dashes"), match["key"])


def is_blank(text: str) -> bool:
    """Whether nothing stands in the line, or a comment alone."""
    return not text.strip() or text.lstrip().startswith("#")


class Copy(NamedTuple):
    """The mended lines, and for each of them where the author's stands."""

    lines: tuple[str, ...]
    numbers: tuple[int, ...]
    shifts: tuple[int, ...]
    """By how many columns what stands in a line moved to the right."""
    guessed: frozenset[int] = frozenset()
    """The author's lines whose values are guessed, so that nothing is said of them."""

    @classmethod
    def of(cls, text: str) -> Copy:
        lines = tuple(text.split("\n"))
        return cls(lines, tuple(range(len(lines))), (0,) * len(lines))

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def mark(self, line: int, column: int) -> tuple[int, int]:
        """The author's line and column, all from 0."""
        line = min(line, len(self.lines) - 1)
        return self.numbers[line], max(column - self.shifts[line], 0)

    def is_guessed(self, line: int) -> bool:
        """Whether it is unclear what a line was to say."""
        return self.numbers[min(line, len(self.lines) - 1)] in self.guessed

    def put(self, number: int, text: str, shift: int = 0) -> Copy:
        """With another text in a line."""
        moved = self.shifts[number] + shift
        return self._replace(
            lines=(*self.lines[:number], text, *self.lines[number + 1 :]),
            shifts=(*self.shifts[:number], moved, *self.shifts[number + 1 :]),
        )

    def guess(self, number: int, text: str) -> Copy:
        """The same, where it is unclear what the author meant to say."""
        return self.put(number, text)._replace(guessed=self.guessed | {self.numbers[number]})

    def moved(self, numbers: range, spaces: int) -> Copy:
        """With lines further to the right, or to the left by a negative number."""
        lines, shifts = list(self.lines), list(self.shifts)
        for number in numbers:
            if lines[number].strip():
                text = lines[number].lstrip(" ")
                width = len(lines[number]) - len(text)
                lines[number] = " " * max(width + spaces, 0) + text
                shifts[number] += spaces
        return self._replace(lines=tuple(lines), shifts=tuple(shifts))

    def fitted(self, number: int) -> Copy:
        """With a line in the column of the nearest group above that it fits."""
        line = line_of(self.lines[number])
        for at, is_dash in self.columns(number):
            if is_dash == bool(line.dashes) and (
                is_dash or line.key not in self.keys_at(number, at)
            ):
                return self.moved(range(number, number + 1), at - line.indent)
        return self

    def above(self, number: int, text: str) -> Copy:
        """With a line more above this one."""
        return self._replace(
            lines=(*self.lines[:number], text, *self.lines[number:]),
            numbers=(*self.numbers[:number], self.numbers[number], *self.numbers[number:]),
            shifts=(*self.shifts[:number], 0, *self.shifts[number:]),
        )

    def columns(self, number: int) -> list[tuple[int, bool]]:
        """The columns in which a line could start, the nearest group first; True for dashes."""
        found: list[tuple[int, bool]] = []
        limit = 10**6
        for text in reversed(self.lines[:number]):
            line = line_of(text)
            if is_blank(text) or line.value == "text" or limit == 0:
                continue
            starts = [(at, True) for at in line.dashes]
            starts += [(line.start, False)] if line.key else []
            for at, is_dash in reversed(starts):
                if at < limit:
                    found.append((at, is_dash))
                    limit = at
        return found

    def keys_at(self, number: int, column: int) -> list[str]:
        """The keys above a line in the group of this column."""
        found: list[str] = []
        for text in reversed(self.lines[:number]):
            line = line_of(text)
            if is_blank(text):
                continue
            if line.key and line.start == column:
                found.append(line.key)
            if line.indent < column:
                break
        return found

    def end_of(self, number: int, indent: int) -> int:
        """The number behind the last line below that stands at least so far to the right."""
        end = number + 1
        while end < len(self.lines):
            text = self.lines[end]
            if text.strip() and len(text) - len(text.lstrip(" ")) < indent:
                break
            end += 1
        while end > number + 1 and not self.lines[end - 1].strip():
            end -= 1
        return end


class Mend(NamedTuple):
    """The text as it may have been meant. Without words, the fault is told in YAML's own terms."""

    copy: Copy
    line: int
    column: int = 0
    said: Said | None = None
