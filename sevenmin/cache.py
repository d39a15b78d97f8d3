"""Finished work that is kept from one run to the next, each piece under a name of what made it.

A cache only saves time: where it cannot be read or written, all is made anew as if there were none.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from sevenmin.writing.files import replace

_DIGEST = hashlib.sha256().digest_size


class Cache:
    """Files in a folder, with an ending of their own."""

    def __init__(self, folder: Path, ending: str) -> None:
        self.folder = folder
        self.ending = ending
        self._used: set[str] = set()

    def get(self, name: str) -> bytes | None:
        """What was kept; None where nothing was, or not all: its own hash stands before it."""
        self._used.add(name)
        try:
            digest, content = (whole := self._path(name).read_bytes())[:_DIGEST], whole[_DIGEST:]
        except OSError:
            return None
        return content if hashlib.sha256(content).digest() == digest else None

    def put(self, name: str, content: bytes) -> None:
        """Keep it, whole or not at all: another build may read at the same time."""
        self._used.add(name)
        with suppress(OSError):
            replace(self._path(name), hashlib.sha256(content).digest() + content)

    def tidy(self) -> None:
        """Take out what was not asked for since this cache was opened."""
        with suppress(OSError):
            for entry in self.folder.iterdir():
                if entry.stem not in self._used and entry.suffix in (self.ending, ".part"):
                    entry.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{self.ending}"
