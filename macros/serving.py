"""`mkdocs serve` for authors: no mistake stops it, none makes a page wait for ever."""

from __future__ import annotations

import logging
import sys
import traceback

log = logging.getLogger("mkdocs.sevenmin")

_commands: list[str] = []


def begin(command: str) -> None:
    """Remember for what MkDocs was started."""
    _commands[:] = [command]


def is_on() -> bool:
    """Whether an author is watching, rather than a build running."""
    return _commands == ["serve"]


def patient(server, builder):  # type: ignore[no-untyped-def]
    """The server, whose rebuild keeps the last good site when MkDocs cannot make a new one.

    MkDocs lets every page wait until such an error is mended: the browser looks frozen.
    """

    def rebuild() -> None:
        try:
            builder()
        except (Exception, SystemExit) as error:
            log.error("The page shows the last site that could be built: %s", _said(error))

    server.builder = rebuild
    return server


def _said(error: BaseException) -> str:
    if type(error).__module__.startswith(("mkdocs", "click", "yaml")):
        return str(error)
    traceback.print_exc(file=sys.stderr)
    return repr(error)
