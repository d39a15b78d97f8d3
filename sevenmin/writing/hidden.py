"""Hidden files of a site that its team put there, such as `.htaccess`, or the `.git` of a branch.

They are linked, not moved: the older site and the new one both have them, whatever happens while
one takes the other's place. A page that a password protects is never without it.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def link_hidden(old: Path, new: Path) -> None:
    """Give the new site the hidden entries of the older one that it lacks. Raises OSError."""
    with os.scandir(old) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                _link(entry, new / entry.name)


def _link(entry: os.DirEntry[str], target: Path) -> None:
    if entry.is_dir(follow_symlinks=False):
        _link_folder(entry, target)
    elif os.path.lexists(target):
        return  # The build made one of this name.
    elif entry.is_symlink():
        os.symlink(os.readlink(entry.path), target)
    else:
        _link_file(entry.path, target)


def _link_folder(entry: os.DirEntry[str], target: Path) -> None:
    if not target.exists():
        target.mkdir()
        shutil.copystat(entry.path, target)
    if target.is_dir():
        with os.scandir(entry.path) as entries:
            for inner in entries:
                _link(inner, target / inner.name)


def _link_file(source: str, target: Path) -> None:
    try:
        os.link(source, target)
    except OSError:
        # Some file systems have no links, and some folders are a file system of their own.
        shutil.copy2(source, target)
