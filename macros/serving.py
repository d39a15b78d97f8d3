"""`mkdocs serve` for authors: no mistake stops it, none makes a page wait for ever."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from mkdocs.exceptions import ConfigurationError, MkDocsException
from mkdocs.livereload import LiveReloadServer

from macros import build_dir
from sevenmin.checks import problems_of
from sevenmin.model.library import load
from sevenmin.model.settings import SETTINGS_FILE
from sevenmin.problems import Place, Problem
from sevenmin.views.panel import with_panel
from sevenmin.writing.files import replace
from sevenmin.writing.trouble import told

log = logging.getLogger("mkdocs.sevenmin")

_LAST_GOOD = "Until this is mended, every page is as it was when the site could last be built."

_commands: list[str] = []
_servers: list[LiveReloadServer] = []


def begin(command: str) -> None:
    """Remember for what MkDocs was started."""
    _commands[:] = [command]
    _servers.clear()


def is_starting() -> bool:
    """Whether a server is being started: its folder is new, empty and not shown yet.

    `mkdocs serve --clean` calls itself a build.
    """
    context = click.get_current_context(silent=True)
    return context is not None and context.info_name == "serve" and not _servers


def is_on() -> bool:
    """Whether an author is watching, rather than a build running."""
    return _commands == ["serve"]


def patient(server: LiveReloadServer, builder: Callable[[], None], root: Path) -> LiveReloadServer:
    """The server, which shows the last good site, and why, when MkDocs cannot make a new one.

    By itself MkDocs lets every page wait until the mistake is mended: the browser looks frozen.
    """
    folder = Path(server.root)
    _servers[:] = [server]

    def rebuild() -> None:
        with _heard() as said:
            try:
                builder()
                build_dir.leave()
            except (Exception, SystemExit) as error:
                build_dir.discard()
                _show(folder, _in_the_way(root, error, said))

    server.builder = rebuild
    return server


@contextmanager
def _heard() -> Iterator[list[str]]:
    """What MkDocs calls an error meanwhile: its exception often says only that there was one."""
    ear = _Ear(logging.ERROR)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(ear)
    try:
        yield ear.said
    finally:
        logger.removeHandler(ear)


class _Ear(logging.Handler):
    """Keeps what is said."""

    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(record.getMessage())


def _in_the_way(root: Path, error: BaseException, said: list[str]) -> list[Problem]:
    """Everything that is wrong with the content, after what stopped MkDocs."""
    if not isinstance(error, MkDocsException):
        traceback.print_exc(file=sys.stderr)
    try:
        problems = problems_of(load(root))
    except Exception:  # The engine's own fault: `error` tells of it.
        problems = []
    if isinstance(error, ConfigurationError) and _are_of_settings(problems):
        return problems
    message = " ".join(dict.fromkeys([*said, str(error) or repr(error)]))
    fix = "The terminal may say more."
    return [Problem(Place(SETTINGS_FILE), "mkdocs", f"MkDocs says: {message}", fix), *problems]


def _are_of_settings(problems: list[Problem]) -> bool:
    return any(problem.place.path == SETTINGS_FILE for problem in problems)


def _show(folder: Path, problems: list[Problem]) -> None:
    for problem in problems:
        log.error(str(problem))
    log.error(_LAST_GOOD)
    try:
        for path in folder.rglob("*.html"):
            page = path.read_text(encoding="utf-8")
            replace(path, with_panel(page, problems, _LAST_GOOD).encode())
    except OSError as error:
        log.error("The pages cannot show this. %s", told(error))
