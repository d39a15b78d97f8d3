"""`index.txt`: the words of the brief alone, for e-mail and for whoever reads them best so."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces import File
from sevenmin.faces.frame import Frame
from sevenmin.views.shown import Shown


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """The text."""
    yield File("index.txt", shown.brief.front.title)
