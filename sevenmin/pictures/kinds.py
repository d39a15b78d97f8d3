"""Of which kind a picture is, told by its first bytes: its name can say anything."""

from __future__ import annotations

import re
from pathlib import Path

ENOUGH = 64
"""The bytes by which each kind is known."""

DRAWING = "SVG"
PHOTOGRAPHS = ("JPEG", "PNG", "GIF", "WebP", "AVIF")
"""Pictures made of dots; a browser shows each of them under the name of any other."""

CAN_MOVE = ("PNG", "GIF", "WebP", "AVIF")

_KINDS = {
    "JPEG": rb"\xff\xd8\xff",
    "PNG": rb"\x89PNG\r\n\x1a\n",
    "GIF": rb"GIF8[79]a",
    "WebP": rb"RIFF.{4}WEBP",
    "AVIF": rb".{4}ftyp.{0,28}avi[fs]",
    "HEIC": rb".{4}ftyp.{0,28}(?:hei[cxms]|hev[cx]|mif1|msf1)",
    "TIFF": rb"II\*\0|MM\0\*",
    "JPEG XL": rb"\xff\x0a|\0\0\0\x0cJXL ",
    "Photoshop": rb"8BPS",
    DRAWING: rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<",
}
_PATTERNS = {kind: re.compile(start, re.DOTALL) for kind, start in _KINDS.items()}


def kind_of(start: bytes) -> str:
    """`JPEG`, `SVG`, `HEIC`; empty where the first bytes are of no picture."""
    return next((kind for kind, pattern in _PATTERNS.items() if pattern.match(start)), "")


def is_shown(kind: str) -> bool:
    """Whether browsers show this kind."""
    return kind == DRAWING or kind in PHOTOGRAPHS


def is_picture_file(file: Path) -> bool:
    """Whether a file is one by its first bytes; a drawing, which is only text, by its name too."""
    try:
        with file.open("rb") as opened:
            kind = kind_of(opened.read(ENOUGH))
    except OSError:
        return False
    return file.suffix.lower() == ".svg" if kind == DRAWING else bool(kind)
