"""`present/`: the slides, for a facilitator who shows the brief to a team."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.views.shown import Shown

LINK = Link(1, "present/", "Present")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """Its page."""
    title = shown.brief.front.title
    yield File("present/index.html", frame.around(title, "<h1>…</h1>"))
