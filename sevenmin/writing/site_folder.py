"""A site's folder is replaced as a whole: the next one is built beside it, and renamed.

At every moment there is the older site or the new one. Only between the two renames, where a
process may be killed, there is none: then both are in the workshop, and the next command ends it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from os.path import exists  # Unlike Path.exists, it never raises.
from pathlib import Path

from sevenmin.writing.hidden import link_hidden
from sevenmin.writing.refusals import refuse_unfit
from sevenmin.writing.trouble import WritingError, shown, told
from sevenmin.writing.turn import PATIENCE, Turn
from sevenmin.writing.workshop import Workshop


@dataclass(frozen=True)
class SiteBuild:
    """A build whose turn it is. It ends by `put_in_place` or by `give_up`."""

    workshop: Workshop
    turn: Turn

    @property
    def site(self) -> Path:
        """The folder that will be replaced."""
        return self.workshop.site

    @property
    def folder(self) -> Path:
        """Where the pages are made: empty at first."""
        return self.workshop.new

    def put_in_place(self) -> list[str]:
        """Let the new site take the older one's place; returns what could not be removed of that.

        Raises WritingError where it cannot; the older site is then as it was.
        """
        try:
            _switch(self.workshop)
        except OSError as error:
            raise WritingError(f"{told(error)} {_state(self.workshop)}".strip()) from error
        finally:
            left = self.give_up()
        return left

    def give_up(self) -> list[str]:
        """Leave the site as it is, and nothing beside it; returns what could not be removed."""
        try:
            return self.workshop.clear()
        finally:
            self.turn.give_back()


def begin(
    site: Path,
    root: Path,
    sources: Sequence[Path],
    waiting: Callable[[], None],
    patience: float = PATIENCE,
) -> SiteBuild:
    """Start a build, when every other one of the same site has ended; `waiting` says that it waits.

    `root` is the project's folder, and `sources` are those in it in which people write: the site
    may be none of them. Where it is a link, the folder to which it leads is replaced.

    Raises WritingError where it cannot start; nothing is changed then.
    """
    try:
        site = site.resolve()
        refuse_unfit(site, root, sources)
        workshop = Workshop(site)
        turn = Turn(workshop)
        turn.take(patience, waiting)
        return _begun(SiteBuild(workshop, turn))
    except OSError as error:
        raise WritingError(f"The site cannot be built. {told(error)}") from error
    except RuntimeError as error:  # A link that leads to itself, until Python 3.13.
        raise WritingError(f"{shown(site)} is a link that leads to itself. Remove it.") from error


def _begun(build: SiteBuild) -> SiteBuild:
    try:
        build.workshop.mend()
        build.workshop.clear()
        build.folder.mkdir()
    except BaseException:
        build.turn.give_back()
        raise
    return build


def repair(site: Path) -> str:
    """End what an interrupted build left beside a site, and say what was done, if anything was.

    A build that is at work is left alone, and so is what cannot be repaired: the next build tells.
    """
    with suppress(OSError, RuntimeError, ValueError):
        workshop = Workshop(site.resolve())
        if workshop.folder.is_dir() and (turn := Turn(workshop)).take_if_free():
            return _repaired(workshop, turn)
    return ""


def _repaired(workshop: Workshop, turn: Turn) -> str:
    try:
        if workshop.mend():
            return f"A build was interrupted. Its work is ended: {shown(workshop.site)} is whole."
        return f"What an interrupted build left beside {shown(workshop.site)} is removed."
    finally:
        workshop.clear()
        turn.give_back()


def _switch(workshop: Workshop) -> None:
    site, new, old = workshop.site, workshop.new, workshop.old
    if not exists(site):
        os.rename(new, site)
        return
    link_hidden(site, new)
    _take_over_rights(site, new)
    try:
        os.rename(site, old)
        os.rename(new, site)
    except BaseException:
        if exists(old) and not exists(site):
            os.rename(old, site)
        raise


def _take_over_rights(site: Path, new: Path) -> None:
    """Who may read the site, and who may change it, is as it was."""
    shutil.copystat(site, new)
    if hasattr(os, "chown"):
        with suppress(OSError):
            found = site.stat()
            os.chown(new, found.st_uid, found.st_gid)


def _state(workshop: Workshop) -> str:
    site = shown(workshop.site)
    if exists(workshop.site):
        return f"{site} is as it was."
    if exists(workshop.old):
        both = shown(workshop.folder)
        return f"The older and the new site are in {both}; the next build puts one in place."
    return ""
