"""`mkdocs`, disturbed at a file operation: run as `python disturbed.py EVENT PATH ACT build …`.

When Python tells of the event for the first path that ends so, the process is killed, gets a
signal, or is refused the operation.
"""

from __future__ import annotations

import os
import signal
import sys
from errno import ENOSPC
from typing import Any

from mkdocs.__main__ import cli

EVENT, PATH, ACT = sys.argv[1:4]


def full_disk() -> None:
    raise OSError(ENOSPC, os.strerror(ENOSPC), PATH)


def hook(event: str, args: tuple[Any, ...]) -> None:
    if event == EVENT and any(str(arg).endswith(PATH) for arg in args) and not done:
        done.append(event)
        if ACT == "full disk":
            full_disk()
        os.kill(os.getpid(), signal.Signals[ACT])


# A shell that starts tests in the background has them ignore two of these, and a build inherits it.
signal.signal(signal.SIGINT, signal.default_int_handler)
for name in ("SIGTERM", "SIGHUP"):
    if hasattr(signal, name):
        signal.signal(getattr(signal, name), signal.SIG_DFL)

done: list[str] = []
sys.addaudithook(hook)
cli(sys.argv[4:])
