"""Whether a file is a picture, told by its first bytes: its name can say anything."""

from __future__ import annotations

import re
from pathlib import Path

ENOUGH = 32
"""The bytes by which each kind is known."""

_DRAWN = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<")
_DOTS = re.compile(
    rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|.{4}ftyp.{0,20}avi[fs]", re.DOTALL
)


def is_picture(file: Path) -> bool:
    """A browser shows a photograph under the name of any other kind, but not a drawing."""
    try:
        with file.open("rb") as opened:
            start = opened.read(ENOUGH)
    except OSError:
        return False
    kind = _DRAWN if file.suffix.lower() == ".svg" else _DOTS
    return kind.match(start) is not None
