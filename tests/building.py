"""`mkdocs`, run as its user would, and sites that are built once for all who look at them."""

from __future__ import annotations

import fcntl
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

EPOCH = "1795392000"  # 23 November 2026, so that dates in content stay in the past

Run = subprocess.CompletedProcess[str]


def environment() -> dict[str, str]:
    return {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": EPOCH}


def mkdocs(project: Path, *arguments: str) -> Run:
    """Run `mkdocs` in a project, as its user would, and wait for its end."""
    # With modules of its own, it needs a Python that has imported nothing yet.
    run = _in_a_new_python if "PYTHONPATH" in os.environ else _in_the_builder
    return run(project, arguments)


def mkdocs_by(script: Path, project: Path, *arguments: str) -> Run:
    """Run a script that runs `mkdocs` in its own way, as a main program."""
    return _in_the_builder(project, arguments, script)


_hidden: list[str] = []


@contextmanager
def without_modules(*names: str) -> Iterator[None]:
    """Builds that are started meanwhile do not find these modules."""
    _hidden.extend(names)
    try:
        yield
    finally:
        _hidden.clear()


def _in_a_new_python(project: Path, arguments: tuple[str, ...]) -> Run:
    return subprocess.run(
        # -P: the engine comes from where it is installed, not from the project's folder, too.
        [sys.executable, "-P", "-m", "mkdocs", *arguments],
        cwd=project,
        env=environment(),
        check=False,
        capture_output=True,
        text=True,
    )


def _in_the_builder(project: Path, arguments: tuple[str, ...], script: Path | None = None) -> Run:
    with TemporaryDirectory() as folder:
        said = {name: Path(folder, name) for name in ("stdout", "stderr")}
        order = {
            "folder": project,
            "arguments": arguments,
            "script": script,
            "environment": environment(),
            "hidden": _hidden,
            **said,
        }
        code = _ask(json.dumps(order, default=str))
        words = {name: path.read_text(encoding="utf-8") for name, path in said.items()}
        return Run(["mkdocs", *arguments], code, **words)


def _ask(order: str) -> int:
    builder = _builder()
    assert builder.stdin
    assert builder.stdout
    builder.stdin.write(f"{order}\n")
    builder.stdin.flush()
    return int(builder.stdout.readline())


_SHARED = TemporaryDirectory()


@cache
def _builder() -> subprocess.Popen[str]:
    """One for this process; it ends when nobody can ask any more."""
    return subprocess.Popen(
        [sys.executable, "-P", str(Path(__file__).with_name("builder.py")), _SHARED.name],
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def shared(
    tmp_path_factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]
) -> Path:
    """A folder that `make` fills once in a run of the tests, whichever worker needs it first."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shared" / name
    folder.parent.mkdir(exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            making = folder.with_suffix(".making")
            making.mkdir()
            make(making)
            making.rename(folder)
    return folder
