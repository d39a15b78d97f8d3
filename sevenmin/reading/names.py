"""The names of files as somebody typed them, whatever a system made of their accents.

macOS writes `é` as a letter and an accent, keyboards as one sign: both are the same name, and the
second is the form for the web. Capitals count, because the web does not overlook them.
"""

from __future__ import annotations

import os
from pathlib import Path
from unicodedata import is_normalized, normalize


def composed(name: str) -> str:
    """The name with each accent in one sign with its letter, as in an address."""
    return name if name.isascii() or is_normalized("NFC", name) else normalize("NFC", name)


class Names:
    """The files and folders below a root. Each folder is looked at once."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._files: dict[str, dict[str, str]] = {}
        self._folders: dict[str, dict[str, str]] = {}

    def file(self, path: str) -> Path | None:
        """The file with this path from the root, if there is one."""
        *folders, name = composed(path).split("/")
        place = ""
        for folder in folders:
            if (found := self._look(place)[1].get(folder)) is None:
                return None
            place = f"{place}{found}/"
        found = self._look(place)[0].get(name)
        return self.root / f"{place}{found}" if found else None

    def files_in(self, folder: str) -> list[str]:
        """The names of the files in a folder."""
        place = f"{folder}/" if folder else ""
        return sorted(self._look(place)[0])

    def _look(self, place: str) -> tuple[dict[str, str], dict[str, str]]:
        if place not in self._files:
            self._files[place], self._folders[place] = _entries(self.root / place)
        return self._files[place], self._folders[place]


def _entries(folder: Path) -> tuple[dict[str, str], dict[str, str]]:
    """The files and the folders in it, by their composed names."""
    files, folders = dict[str, str](), dict[str, str]()
    try:
        for entry in os.scandir(folder):
            (files if entry.is_file() else folders)[composed(entry.name)] = entry.name
    except (OSError, ValueError):
        pass
    return files, folders
