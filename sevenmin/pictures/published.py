"""The pictures of a project, each made ready once and kept in `.cache/` from then on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

import PIL

from sevenmin.cache import Cache
from sevenmin.pictures import drawings
from sevenmin.pictures.errors import PictureError
from sevenmin.pictures.kinds import CAN_MOVE, DRAWING, ENOUGH, is_shown, kind_of
from sevenmin.pictures.otherwise import MOVES, Otherwise, otherwise
from sevenmin.pictures.photographs import Room, clean, for_paper, moves

FOLDER = Path(".cache", "pictures")
"""Below the project's root."""

SCREEN = Room(1640, 16_000)
"""A page shows a picture up to 816 dots wide, and a dense screen has two for each. A slide shows
one of three to two 796 dots wide on a screen of 1,920 dots, and 1,640 on one of 3,840."""

PAPER = Room(1100, 700)
"""A column of the handout is 93 mm wide, and its printer has 300 dots to an inch."""

MADE_BY = f"1, Pillow {PIL.__version__}, {SCREEN}, {PAPER}"
"""What decides which bytes are made of a file; the number is raised when our own ways change."""


class Pictures:
    """Pictures for screens. Photographs that were asked for are kept, others go when tidied."""

    def __init__(self, root: Path) -> None:
        self._cache = Cache(root / FOLDER, ".picture")

    def published(self, file: Path) -> bytes:
        """The bytes to publish for a file. Raises PictureError where there can be none, OSError
        where it cannot be opened.

        A browser shows a photograph under the name of any other, but not a drawing.
        """
        data = file.read_bytes()
        is_drawing = kind_of(data[:ENOUGH]) == DRAWING
        if is_drawing != (file.suffix.lower() == ".svg"):
            raise PictureError(*_not_shown(""))
        # A drawing is made ready sooner than it would be looked up.
        return _for_screen(data) if is_drawing else self._photograph(data)

    def _photograph(self, data: bytes) -> bytes:
        name = hashlib.sha256(f"{MADE_BY} ".encode() + data).hexdigest()
        if (kept := self._cache.get(name)) is None:
            kept = _for_screen(data)
            self._cache.put(name, kept)
        return kept

    def tidy(self) -> None:
        """Forget pictures that no page uses."""
        self._cache.tidy()


def _for_screen(data: bytes) -> bytes:
    return _made(data, lambda photograph: clean(photograph, SCREEN))


def printed(data: bytes) -> bytes:
    """The file for a PDF, which does not move. Raises PictureError where there can be none."""
    return _made(data, lambda photograph: for_paper(photograph, PAPER))


def otherwise_printed(data: bytes) -> list[Otherwise]:
    """What is otherwise on paper: much of a drawing, of a photograph only that it moves."""
    kind = kind_of(data[:ENOUGH])
    if kind == DRAWING:
        return list(otherwise(drawings.read(data)))
    return [MOVES] if kind in CAN_MOVE and moves(data) else []


def _made(data: bytes, photograph: Callable[[bytes], bytes]) -> bytes:
    kind = kind_of(data[:ENOUGH])
    if not is_shown(kind):
        raise PictureError(*_not_shown(kind))
    return drawings.clean(data, photograph) if kind == DRAWING else photograph(data)


def _not_shown(kind: str) -> tuple[str, str]:
    if kind:
        return f"is a {kind} picture, which most browsers cannot show.", "Save it as .jpg or .png."
    return (
        "is no picture, whatever its name says.",
        "Look at the file, and save the picture again as .png, .jpg or .svg.",
    )
