"""Finished sheets, kept from one build to the next: only what changed is drawn again."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sevenmin.paper.content import pictures, tidied
from sevenmin.paper.fonts import OWN, machine_fonts
from sevenmin.paper.typesetting import STANDARD, source, typeset
from sevenmin.writing.files import replace

FOLDER = Path(".cache", "handouts")
"""Below the project's root."""

_DIGEST = hashlib.sha256().digest_size


class Drawer:
    """The sheets of a project in `root`, each under a hash of all that it is made of and a name of
    the fonts that drew it.

    The drawer only saves time: where it cannot be read or written, sheets are drawn as if there
    were none.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / FOLDER
        self._used: set[str] = set()

    def pdf(self, sheet: dict[str, Any]) -> bytes:
        """The sheet as `sheet_pdf` draws it, kept or new. Raises SheetError as it does."""
        data = tidied(sheet, self.root)
        key = _key(data, self.root)
        return self._kept(key) or self._drawn(key, data)

    def _kept(self, key: str) -> bytes | None:
        """By Typst's own fonts it is good for ever, by the machine's while these are the same."""
        return self._read(key, OWN) or self._read(key, machine_fonts())

    def _read(self, key: str, fonts: str) -> bytes | None:
        name = _name(key, fonts)
        self._used.add(name)
        return _read(self.folder / name)

    def _drawn(self, key: str, data: dict[str, Any]) -> bytes:
        new = typeset(data, self.root)
        name = _name(key, machine_fonts() if new.by_machine else OWN)
        self._used.add(name)
        _write(self.folder / name, new.pdf)
        return new.pdf

    def tidy(self) -> None:
        """Take out what was not asked for since this drawer was opened."""
        with suppress(OSError):
            for entry in self.folder.iterdir():
                if entry.name not in self._used and entry.suffix in (".sheet", ".part"):
                    entry.unlink(missing_ok=True)


def _name(key: str, fonts: str) -> str:
    return f"{key}-{fonts}.sheet"


def _key(data: dict[str, Any], root: Path) -> str:
    """Template, tool, data and pictures: besides fonts of the machine, nothing changes a sheet."""
    found = hashlib.sha256(source())
    found.update(f"{STANDARD} {version('typst')} ".encode())
    found.update(json.dumps(data, sort_keys=True).encode())
    for path in pictures(data):
        found.update(hashlib.sha256((root / path).read_bytes()).digest())
    return found.hexdigest()


def _read(path: Path) -> bytes | None:
    """What was kept; None where nothing was, or not all of it. Its own hash stands before it."""
    try:
        digest, pdf = (whole := path.read_bytes())[:_DIGEST], whole[_DIGEST:]
    except OSError:
        return None
    return pdf if hashlib.sha256(pdf).digest() == digest else None


def _write(path: Path, pdf: bytes) -> None:
    """Whole or not at all: another build may read at the same time."""
    with suppress(OSError):
        replace(path, hashlib.sha256(pdf).digest() + pdf)
