"""Which files of a project's folders people put there."""

from __future__ import annotations

import os
from pathlib import Path


def files_in(root: Path, folder: str, *endings: str) -> list[str]:
    """The paths of a folder's files, with these endings where some are named.

    What a system hides, and what a program left behind, is left out.
    """
    found = []
    for place, folders, names in os.walk(root / folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        within = Path(place).relative_to(root).as_posix()
        found += [f"{within}/{name}" for name in filter(is_content, names)]
    return sorted(path for path in found if path.lower().endswith(endings or ""))


def is_content(name: str) -> bool:
    """Whether a file is neither hidden nor left behind."""
    return not (name.startswith(".") or is_left_behind(name))


def is_left_behind(name: str) -> bool:
    """Whether a file is Word's own beside an open one (`~$a.md`), or an editor's copy (`a.md~`)."""
    return name.startswith("~$") or name.endswith("~")
