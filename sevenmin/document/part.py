"""What every part of a document is, and a walk through parts.

`start` and `end` of each are byte offsets in the text that was parsed; `Document.spot` says where
that is in the author's file. `children` are the parts in it, in order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar, TypeVar


@dataclass(slots=True, eq=False)
class Part:
    """Any part of a document."""

    start: int = 0
    end: int = 0
    children: list[Part] = field(default_factory=list)
    id: str = ""
    """An id that the author gave it."""
    classes: tuple[str, ...] = ()

    is_apart: ClassVar[bool] = False
    """It is not for readers."""

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
        if part.is_apart:
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
