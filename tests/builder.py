"""Runs `mkdocs` again and again and imports it once: each run is a fork, a process of its own.

It reads orders, a line of JSON each (`folder`, `arguments`, `environment`, `stdout`, `stderr`), and
answers each with a line: the exit code.
"""

from __future__ import annotations

import json
import os
import sys
from importlib import import_module
from typing import Any, NoReturn

from mkdocs.__main__ import cli

from sevenmin.checks import checks
from sevenmin.faces import faces

# Imports are half of a small build. A test that takes a module away from a build asks for a new
# Python.
PRELOADED = (
    *("mkdocs.commands.build", "mkdocs_macros.plugin", "pymdownx.superfences", "pymdownx.tabbed"),
    *("docx", "pagefind", "segno", "typst", "macros.hooks"),
)


def main() -> None:
    for name in PRELOADED:
        import_module(name)
    faces(), checks()  # Each is found by importing what lies in its folder.
    for line in sys.stdin:
        print(run(json.loads(line)), flush=True)


def run(order: dict[str, Any]) -> int:
    child = os.fork()
    if child == 0:
        become_mkdocs(order)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def become_mkdocs(order: dict[str, Any]) -> NoReturn:
    """What `python -m mkdocs` would do in the folder; ends the process."""
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    sys.argv = ["mkdocs", *order["arguments"]]
    cli()


if __name__ == "__main__":
    main()
