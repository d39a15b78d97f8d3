"""The pictures of a sheet: which of them paper can show, and their bytes for Typst.

Typst gets them as they are published: without what a camera wrote into them, and no larger than
they are printed. Whatever a picture asks for beside itself is not there.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from sevenmin.pictures import PictureError
from sevenmin.pictures.kinds import ENOUGH, is_shown, kind_of
from sevenmin.pictures.published import otherwise_printed, printed
from sevenmin.reading.names import Names


def picture_at(source: str, root: Path) -> str | None:
    """The path of the picture with this path below the root, if paper can show all of it."""
    file = Names(root).file(source)
    if file is None or not file.resolve().is_relative_to(root.resolve()):
        return None
    with file.open("rb") as opened:
        start = opened.read(ENOUGH)
    if not is_shown(kind_of(start)) or _loses_words(file):
        return None
    return file.relative_to(root).as_posix()


def _loses_words(file: Path) -> bool:
    """A drawing that cannot be read is told when it is to be drawn."""
    try:
        return any(found.is_lost for found in otherwise_printed(file.read_bytes()))
    except PictureError:
        return False


def bytes_for_typst(paths: Iterable[str], root: Path) -> str:
    """The pictures by their paths, as JSON. Raises UnreadableError for one that cannot be read."""
    return json.dumps({path: list(_printed(path, root)) for path in paths})


class UnreadableError(Exception):
    """The picture at this path cannot be read."""


def _printed(path: str, root: Path) -> bytes:
    try:
        return printed((root / path).read_bytes())
    except PictureError:
        raise UnreadableError(path) from None
