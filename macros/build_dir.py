"""Where MkDocs builds: in a folder beside the site, which takes its place only when it is whole.

MkDocs would empty the site's folder before it makes the first page, and it finds some mistakes only
when all is written.
"""

from __future__ import annotations

import logging
import signal
import threading
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError

from sevenmin.model.library import BRIEFS, QUIZZES
from sevenmin.model.mkdocs_keys import site_of
from sevenmin.writing.site_folder import SiteBuild, begin, repair
from sevenmin.writing.trouble import WritingError, told

log = logging.getLogger("mkdocs.sevenmin")

_WAITING = "Another build of this site is at work. This one starts when it ends."
_LEFT = "This could not be removed, and the next build tries again: %s"


@dataclass
class _Building:
    """The build that is under way, and what its configuration called the site's folder."""

    build: SiteBuild
    config: MkDocsConfig
    site_dir: str
    is_whole: bool = False

    def end(self) -> SiteBuild:
        """`mkdocs gh-deploy` looks for the site afterwards."""
        self.config.site_dir = self.site_dir
        return self.build


_buildings: list[_Building] = []


def end_tidily() -> None:
    """Let a build that is asked to stop clear up, as Ctrl+C does: by itself Python dies at once."""
    is_main_thread = threading.current_thread() is threading.main_thread()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number and is_main_thread and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)


def enter(config: MkDocsConfig) -> None:
    """Have MkDocs build in a folder of its own. Raises PluginError where there can be none."""
    discard()
    root = Path(config.config_file_path).parent
    sources = [Path(config.docs_dir), *(root / name for name in (BRIEFS, QUIZZES, "macros"))]
    try:
        build = begin(Path(config.site_dir), root, sources, lambda: log.info(_WAITING))
    except WritingError as error:
        raise PluginError(str(error)) from error
    _buildings[:] = [_Building(build, config, config.site_dir)]
    config.site_dir = str(build.folder)


def is_whole() -> None:
    """Every file is written."""
    for building in _buildings:
        building.is_whole = True


def failed(error: Exception) -> None:
    """Something is wrong after all. Raises Abort, in a sentence, where the system refused."""
    discard()
    if isinstance(error, OSError):
        raise _refused(told(error)) from error


def leave() -> None:
    """Put the new site in place if it is whole, and else leave the older one as it was.

    Raises Abort where the system refuses.
    """
    while _buildings:
        building = _buildings.pop()
        build = building.end()
        left = _put_in_place(build) if building.is_whole else build.give_up()
        if left:
            log.warning(_LEFT, ", ".join(left))


def discard() -> None:
    """Leave the older site as it was, though the new one may be whole."""
    for building in _buildings:
        building.is_whole = False
    leave()


def _put_in_place(build: SiteBuild) -> list[str]:
    try:
        left = build.put_in_place()
    except WritingError as error:
        raise _refused(str(error)) from error
    log.info("The site is in %s", build.site)
    return left


def _refused(why: str) -> Abort:
    log.error("The site is not built. %s", why)
    return Abort("Aborted, because the site could not be written.")


def repair_site(root: Path) -> None:
    """End what an interrupted build left beside the site that the settings name."""
    if done := repair(site_of(root)):
        log.info(done)
