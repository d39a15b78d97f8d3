"""Folders into which no site is built, because a build replaces the whole folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sevenmin.writing.trouble import WritingError, shown

_CHOOSE = "Choose a folder that is only for the site, such as “site”."

_SIGNS_OF_A_SITE = ("index.html", "404.html", "sitemap.xml")
"""Every site that MkDocs built has them, and hardly any other folder."""


def refuse_unfit(site: Path, root: Path, sources: Sequence[Path]) -> None:
    """Raise WritingError where a site in this folder would cost something that is not a site.

    `root` is the project's folder, and `sources` are those in it in which people write.
    """
    if reason := reason_against(site, root, sources):
        raise WritingError(f"The site cannot be built in {shown(site)}: {reason}")


def reason_against(site: Path, root: Path, sources: Sequence[Path]) -> str:
    """Why no site is built in this folder, and what to do; nothing where one can be.

    Raises OSError where the folder cannot be looked into.
    """
    if os.path.lexists(site) and not site.is_dir():
        return f"it is no folder. {_CHOOSE}"
    if os.path.ismount(site):
        return "a disk is mounted there, so it cannot be replaced. Choose a folder inside it."
    for folder in (root, *sources, *_home()):
        if _holds(site, folder):
            lost = _called(folder, root)
            return f"a build replaces that folder, and {lost} would be lost. {_CHOOSE}"
    for folder in sources:
        if _holds(folder, site):
            return f"{_called(folder, root)} is for what people write. {_CHOOSE}"
    if _has_other_things(site):
        return f"a build replaces that folder, and what is in it is not a site. {_CHOOSE}"
    return ""


def _called(folder: Path, root: Path) -> str:
    """What people call it who work in the project."""
    if folder == root:
        return "the project"
    return folder.relative_to(root).as_posix() if root in folder.parents else shown(folder)


def _has_other_things(folder: Path) -> bool:
    """Whether files would be lost that no build made; hidden ones stay when a site is replaced.

    A folder that is itself hidden, such as `.git`, belongs to another program.
    """
    if not folder.is_dir() or any((folder / name).exists() for name in _SIGNS_OF_A_SITE):
        return False
    names = os.listdir(folder)
    return any(not name.startswith(".") or folder.name.startswith(".") for name in names)


def _home() -> list[Path]:
    with suppress(RuntimeError):
        return [Path.home()]
    return []


def _holds(outer: Path, inner: Path) -> bool:
    """Whether it is the same folder or lies in it, whatever links and capitals say."""
    return any(_are_same(outer, folder) for folder in (inner, *inner.parents))


def _are_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False
