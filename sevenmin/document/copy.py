"""The copy of a text that the parser reads, and where each of its places is in the text itself."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sevenmin.reading.spot import Spot


class Line(NamedTuple):
    """A line of the copy: some signs of ours, and the rest of a line of the text."""

    before: str
    text: str
    number: int
    """The line of the text, from 0."""
    column: int
    """How many signs of that line are left out before the rest."""
    sign: int | None = None
    """Where in that line stands what our signs are for, if not where the rest begins."""


@dataclass(frozen=True)
class Copy:
    """Lines to be parsed. Offsets in it are bytes, as the parser counts."""

    lines: tuple[Line, ...]

    @cached_property
    def text(self) -> str:
        """What the parser reads."""
        return "\n".join([line.before + line.text for line in self.lines])

    @cached_property
    def bytes(self) -> bytes:
        """The same as the parser counts it."""
        return self.text.encode()

    @cached_property
    def _starts(self) -> list[int]:
        """The offset at which each line starts."""
        starts, offset = [], 0
        for line in self.bytes.split(b"\n"):
            starts.append(offset)
            offset += len(line) + 1
        return starts

    def line_at(self, offset: int) -> Line:
        """The line in which a byte stands."""
        return self.lines[bisect_right(self._starts, offset) - 1]

    def spot(self, offset: int) -> Spot:
        """Where a byte of the copy is in the text."""
        position = bisect_right(self._starts, offset) - 1
        line = self.lines[position]
        signs = len(self.bytes[self._starts[position] : offset].decode(errors="ignore"))
        within = signs - len(line.before)
        if within < 0 and line.sign is not None:
            return Spot(line.number, line.sign + 1)
        return Spot(line.number, line.column + max(0, min(within, len(line.text))) + 1)

    def source(self, start: int, end: int) -> str:
        """What stands in the copy from one byte to before another."""
        return self.bytes[start:end].decode(errors="replace")
