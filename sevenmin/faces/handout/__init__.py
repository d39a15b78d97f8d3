"""`handout/`: the brief on one page of A4, with its seven boxes."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.views.shown import Shown

LINK = Link(2, "handout/", "One-page handout")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """Its page."""
    title = shown.brief.front.title
    yield File("handout/index.html", frame.around(title, "<h1>…</h1>"))
