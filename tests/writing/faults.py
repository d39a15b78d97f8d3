"""Every file operation of a piece of work, and what happens where one of them fails.

Python tells an audit hook of each before it happens, whichever module asks for it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_OPERATIONS = {
    *("open", "os.chmod", "os.chown", "os.link", "os.listdir", "os.listxattr", "os.mkdir"),
    *("os.remove", "os.rename", "os.rmdir", "os.scandir", "os.setxattr", "os.symlink"),
    *("os.truncate", "os.utime", "fcntl.flock", "shutil.copyfile", "shutil.rmtree"),
}

Watch = Callable[[str], None]

_watching: list[Watch] = []


def _hook(event: str, args: tuple[Any, ...]) -> None:
    if _watching and event in _OPERATIONS and not _is_of_python(args):
        _watching[0](event)


def _is_of_python(args: tuple[Any, ...]) -> bool:
    """A module that is imported meanwhile."""
    ours = (sys.prefix, sys.base_prefix)
    return any(isinstance(arg, str) and arg.startswith(ours) for arg in args)


sys.addaudithook(_hook)


@contextmanager
def at_operation(number: int, act: Callable[[], None]) -> Iterator[list[str]]:
    """Do something just before the operation of this number, from 1; gives all that were begun."""
    seen: list[str] = []

    def watch(event: str) -> None:
        seen.append(event)
        if len(seen) == number:
            act()

    with _watched([watch]):
        yield seen


def unwatched() -> Any:
    """For what is not the work that is looked at."""
    return _watched([])


@contextmanager
def _watched(watching: list[Watch]) -> Iterator[None]:
    before = list(_watching)
    _watching[:] = watching
    try:
        yield
    finally:
        _watching[:] = before


def refusing(error: int) -> Callable[[], None]:
    """The system refuses an operation."""

    def act() -> None:
        raise OSError(error, os.strerror(error), "a file")

    return act


def interrupting() -> None:
    """Somebody presses Ctrl+C."""
    raise KeyboardInterrupt


def killed_at(number: int, work: Callable[[], object]) -> bool:
    """Whether work in a process of its own came so far that it could be killed there."""
    child = os.fork()
    if child == 0:
        try:
            with at_operation(number, lambda: os._exit(9)):
                work()
        finally:
            os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
