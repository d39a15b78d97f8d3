"""Runs `mkdocs` again and again and imports it once: each run is a fork, a process of its own.

python builder.py FOLDER, which it uses for what runs can share.

It reads orders, a line of JSON each (`folder`, `arguments`, `environment`, `stdout`, `stderr`,
`hidden` for the names of modules that are not to be found, and the path of a `script` that is to
run in place of `mkdocs`, or null), and answers each with a line: the exit code.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import sys
from importlib import import_module
from runpy import run_path
from traceback import print_exc
from typing import Any

from jinja2 import Environment, FileSystemBytecodeCache
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
    keep_compiled_templates(sys.argv[1])
    gc.freeze()
    for line in sys.stdin:
        print(run(json.loads(line)), flush=True)


def keep_compiled_templates(folder: str) -> None:
    """Jinja keeps them there for all its environments; MkDocs makes one anew for each build."""
    kept = FileSystemBytecodeCache(folder)
    Environment.bytecode_cache = property(lambda _: kept, lambda _, given: None)  # type: ignore


def run(order: dict[str, Any]) -> int:
    child = os.fork()
    if child == 0:
        # Python's own end frees, one by one, all objects of the program that was forked. That takes
        # longer than a small build.
        os._exit(exit_code(order))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def exit_code(order: dict[str, Any]) -> int:
    """Carries out the order as a main program, with what Python does at its end."""
    try:
        become_mkdocs(order)
    except SystemExit as end:
        return int(end.code or 0)
    except BaseException:
        print_exc()
        return 1
    finally:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
    return 0


def become_mkdocs(order: dict[str, Any]) -> None:
    """What `python -m mkdocs` or the script would do in the folder."""
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
    for name in order["hidden"]:
        sys.modules[name] = None  # type: ignore[assignment]
    sys.argv = [order["script"] or "mkdocs", *order["arguments"]]
    if order["script"]:
        run_path(order["script"], run_name="__main__")
    cli()


if __name__ == "__main__":
    main()
