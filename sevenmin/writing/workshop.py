"""The hidden folder beside a site in which the next one is made, such as `.site.building`.

Beside it, for only on one file system can a folder be put in place by renaming it. What stands in
the workshop says how far a build came:

- `new`: the site that is being made. Where there is an `old` and no site, it is whole;
- `old`: the older site, whole: the new one is taking its place, or has just taken it;
- `rubbish-…`: what is being removed;
- `lock`: a build is at work, as long as its process lives.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from os.path import exists  # Unlike Path.exists, it never raises.
from pathlib import Path
from uuid import uuid4

from sevenmin.writing.trouble import shown


@dataclass(frozen=True)
class Workshop:
    """The workshop of the site in the folder `site`, which may not be there yet."""

    site: Path

    @property
    def folder(self) -> Path:
        return self.site.with_name(f".{self.site.name}.building")

    @property
    def new(self) -> Path:
        return self.folder / "new"

    @property
    def old(self) -> Path:
        return self.folder / "old"

    @property
    def lock(self) -> Path:
        return self.folder / "lock"

    @property
    def _ignored(self) -> Path:
        """So that Git never shows it, wherever the site is built."""
        return self.folder / ".gitignore"

    def open(self) -> None:
        """Make the folder.

        Raises FileNotFoundError where another build takes it away meanwhile, and other OSErrors.
        """
        # With `exist_ok`, Python takes a folder that is gone a moment later for a file.
        with suppress(FileExistsError):
            os.makedirs(self.folder)
        self._ignored.write_text("*\n", encoding="utf-8")

    def mend(self) -> bool:
        """Complete what a build left that was interrupted between the two renames.

        Says whether it was. Raises OSError.
        """
        if exists(self.site) or not exists(self.old):
            return False
        os.rename(self.new if exists(self.new) else self.old, self.site)
        return True

    def clear(self) -> list[str]:
        """Remove all sites in it, and say which could not be removed, and why."""
        try:
            if exists(self.old) and not exists(self.site):
                return []  # It can still be mended.
            return list(self._cleared())
        except OSError as error:
            return [_left(self.folder, error)]

    def _cleared(self) -> Iterator[str]:
        for path in (self.new, self.old):
            if exists(path):
                # What is half removed must not look like a site.
                os.rename(path, self.folder / f"rubbish-{uuid4().hex}")
        for path in self.folder.glob("rubbish-*"):
            try:
                _remove(path)
            except OSError as error:
                yield _left(path, error)

    def close(self) -> None:
        """Take the folder away where nothing is left in it."""
        with suppress(OSError):
            if {entry.name for entry in self.folder.iterdir()} <= {self._ignored.name}:
                self._ignored.unlink(missing_ok=True)
                self.folder.rmdir()


def _left(path: Path, error: OSError) -> str:
    return f"{shown(path)} ({error.strerror})"


def _remove(folder: Path) -> None:
    try:
        shutil.rmtree(folder)
    except OSError:
        _unlock(folder)
        shutil.rmtree(folder)


def _unlock(folder: Path) -> None:
    """What is read-only can be removed once it is not: its folder, on Windows the file itself."""
    for place, _, names in os.walk(folder):
        os.chmod(place, 0o700)
        if os.name == "nt":
            for name in names:
                os.chmod(os.path.join(place, name), 0o600)
