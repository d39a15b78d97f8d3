"""Folders into which no site is built, because a build replaces the whole folder."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from sevenmin.writing.trouble import WritingError, shown

_CHOOSE = "Choose a folder that is only for the site, such as “site”."


def refuse_unfit(site: Path, root: Path, sources: Sequence[Path]) -> None:
    """Raise WritingError where a site in this folder would cost something that is not a site.

    `root` is the project's folder, and `sources` are those in it in which people write.
    """
    if reason := _reason(site, root, sources):
        raise WritingError(f"The site cannot be built in {shown(site)}: {reason}")


def _reason(site: Path, root: Path, sources: Sequence[Path]) -> str:
    if os.path.lexists(site) and not site.is_dir():
        return f"it is no folder. {_CHOOSE}"
    if os.path.ismount(site):
        return "a disk is mounted there, so it cannot be replaced. Choose a folder inside it."
    for folder in (root, *sources, *_home()):
        if _holds(site, folder):
            return f"a build replaces that folder, and {shown(folder)} would be lost. {_CHOOSE}"
    for folder in sources:
        if _holds(folder, site):
            return f"{shown(folder)} is for what people write. {_CHOOSE}"
    return ""


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
    except OSError:
        return False
