"""`facilitate/`: the session plan, for the facilitator alone."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.views.shown import Shown

LINK = Link(3, "facilitate/", "Session plan")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """Its page."""
    title = shown.brief.front.title
    yield File("facilitate/index.html", frame.around(title, "<h1>…</h1>"))
