"""What every part of a document is, and a walk through parts.

`start` and `end` of each are byte offsets in the text that was parsed; `Document.spot` says where
that is in the author's file. `children` are the parts in it, in order.
"""

from __future__ import annotations

from collections.abc import Iterable
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


class Block(Part):
    """What starts on a line of its own."""

    __slots__ = ()


class Inline(Part):
    """What stands in a line."""

    __slots__ = ()


def every(parts: Iterable[Part], *kinds: type[Kind]) -> list[Kind]:
    """Each part of these kinds among the parts and in them, in the order of the text."""
    found: list[Kind] = []
    _gather(parts, kinds, found, with_apart=True)
    return found


def every_shown(parts: Iterable[Part], *kinds: type[Kind]) -> list[Kind]:
    """The same without what stands in asides."""
    found: list[Kind] = []
    _gather(parts, kinds, found, with_apart=False)
    return found


def _gather(
    parts: Iterable[Part], kinds: tuple[type[Kind], ...], found: list[Kind], with_apart: bool
) -> None:
    for part in parts:
        if part.is_apart and not with_apart:
            continue
        if isinstance(part, kinds):
            found.append(part)
        if inside := part.inside:
            _gather(inside, kinds, found, with_apart)
