"""What the system refused, in words for the person who has to mend it."""

from __future__ import annotations

import os
from errno import EACCES, EBUSY, EDQUOT, ENOSPC, EPERM, EROFS, EXDEV
from pathlib import Path


class WritingError(Exception):
    """Nothing was written; says why, and what to do, in whole sentences."""


_AGAIN = "then run the command again."
_FULL = f"The disk is full. Make room on it, {_AGAIN}"
_DENIED = f"Permission denied. Get the right to change it, {_AGAIN}"
_KNOWN = {
    ENOSPC: _FULL,
    EDQUOT: _FULL,
    EACCES: _DENIED,
    EPERM: _DENIED,
    EBUSY: f"It is in use, or a disk is mounted there. Choose a folder inside it, {_AGAIN}",
    EXDEV: f"It is part of an image, which cannot be moved. Remove it yourself, {_AGAIN}",
    EROFS: f"The disk is read-only. Choose a folder on another one, {_AGAIN}",
}


def told(error: OSError) -> str:
    """What is wrong and what to do: `site/index.html: Permission denied. Get the right to …`"""
    reason = error.strerror or str(error) or "It cannot be used"
    sentences = _KNOWN.get(error.errno or 0, f"{reason}. Mend that, {_AGAIN}")
    if isinstance(error.filename, (str, bytes, Path)):
        return f"{shown(Path(os.fsdecode(error.filename)))}: {sentences}"
    return sentences


def shown(path: Path) -> str:
    """The path as somebody in this folder would type it."""
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except (OSError, ValueError):
        return str(path)
