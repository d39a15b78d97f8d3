"""Finished sheets, kept from one build to the next: only what changed is drawn again."""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

from sevenmin.cache import Cache
from sevenmin.paper.content import pictures, tidied
from sevenmin.paper.fonts import OWN, machine_fonts
from sevenmin.paper.typesetting import STANDARD, source, typeset
from sevenmin.pictures.published import MADE_BY

FOLDER = Path(".cache", "handouts")
"""Below the project's root."""


class Drawer:
    """The sheets of a project in `root`, each under a hash of all that it is made of and a name of
    the fonts that drew it.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._cache = Cache(root / FOLDER, ".sheet")

    def pdf(self, sheet: dict[str, Any]) -> bytes:
        """The sheet as `sheet_pdf` draws it, kept or new. Raises SheetError as it does."""
        data = tidied(sheet, self.root)
        key = _key(data, self.root)
        return self._kept(key) or self._drawn(key, data)

    def _kept(self, key: str) -> bytes | None:
        """By Typst's own fonts it is good for ever, by the machine's while these are the same."""
        return self._cache.get(_name(key, OWN)) or self._cache.get(_name(key, machine_fonts()))

    def _drawn(self, key: str, data: dict[str, Any]) -> bytes:
        new = typeset(data, self.root)
        self._cache.put(_name(key, machine_fonts() if new.by_machine else OWN), new.pdf)
        return new.pdf

    def tidy(self) -> None:
        """Take out what was not asked for since this drawer was opened."""
        self._cache.tidy()


def _name(key: str, fonts: str) -> str:
    return f"{key}-{fonts}"


def _key(data: dict[str, Any], root: Path) -> str:
    """Template, tool, data and pictures: besides fonts of the machine, nothing changes a sheet."""
    found = hashlib.sha256(source())
    found.update(f"{STANDARD} {version('typst')} ".encode())
    found.update(json.dumps(data, sort_keys=True).encode())
    for path in pictures(data):
        found.update(hashlib.sha256(f"{MADE_BY} ".encode() + (root / path).read_bytes()).digest())
    return found.hexdigest()
