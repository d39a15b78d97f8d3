"""`record/`: what a team writes down after a session."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.views.shown import Shown

LINK = Link(4, "record/", "Team record")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """Its page."""
    title = shown.brief.front.title
    yield File("record/index.html", frame.around(title, "<h1>…</h1>"))
