"""What a brief says of itself: the words for its topics, and where it stands in its series."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.settings import Settings


@dataclass(frozen=True)
class Neighbours:
    """Where a brief stands in its series; only what readers can open."""

    title: str
    part: int
    parts: int
    previous: Brief | None
    following: Brief | None

    @property
    def place(self) -> str:
        """`part 6 of 7`."""
        return f"part {self.part} of {self.parts}"

    @property
    def line(self) -> str:
        """`Learning from a case review, part 6 of 7`."""
        return f"{self.title}, {self.place}"


def names(brief: Brief, settings: Settings) -> dict[str, Any]:
    """The names and titles of the brief's topics and audiences, and the title of its origin."""
    front = brief.front
    return {
        "topics": _titled(front.topics, settings.topics),
        "audience": _titled(front.audience, settings.audiences),
        "origin": settings.origins.get(front.origin or ""),
    }


def _titled(names: Iterable[str], titles: Mapping[str, str]) -> list[tuple[str, str]]:
    """A name that the settings do not have is a problem of its author, and leads to no page."""
    return [(name, titles[name]) for name in names if name in titles]


def neighbours(brief: Brief, library: Library, drafts: bool) -> Neighbours | None:
    """The parts before and after it; with `drafts`, those that an author sees, too."""
    series = library.settings.series.get(brief.front.series or "")
    if series is None or not brief.is_shown(drafts):
        return None
    parts = library.shown_parts(brief.front.series or "", drafts)
    here = parts.index(brief)
    previous = parts[here - 1] if here else None
    following = parts[here + 1] if here + 1 < len(parts) else None
    part, last = brief.front.part or here + 1, parts[-1].front.part or len(parts)
    return Neighbours(series.title, part, last, previous, following)
