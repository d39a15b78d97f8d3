"""The faces of a brief beside its page: a folder for each, found by looking, registered nowhere.

A folder's `__init__.py` has a docstring, which is its page in the manual, and

- `files(shown, frame)`, which yields each file to write, under its path from the brief's address;
- if it takes longer, `papers(shown)`, which yields what only a build makes, such as a PDF; then
  `files(shown, frame, papers)` is told which of their paths there are, so that its page leads to no
  other; and `done()`, called when all briefs have theirs;
- `LINK`, the link to it on the brief's page: its address, its words, and its place among others.

Its scripts and styles lie beside it. They are served below `assets/faces/<name>/`, the styles as
one file, `assets/faces/<name>.css`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import extend_path, iter_modules
from types import ModuleType
from typing import NamedTuple

from sevenmin.views.page import Link

__all__ = ["File", "Link", "faces", "folders", "links", "written"]

__path__ = extend_path(__path__, __name__)


class File(NamedTuple):
    """One file of a face, under its path from the brief's own address."""

    path: str
    content: str | bytes


@cache
def faces() -> dict[str, ModuleType]:
    """Every face's module by its name."""
    names = sorted(found.name for found in iter_modules(__path__) if found.ispkg)
    return {name: import_module(f"{__name__}.{name}") for name in names}


def folders() -> dict[str, Path]:
    """Where each face's scripts, styles and templates lie."""
    return {name: Path(str(module.__file__)).parent for name, module in faces().items()}


@cache
def links() -> tuple[Link, ...]:
    """What the brief's page leads to, in order."""
    return tuple(sorted(module.LINK for module in faces().values() if hasattr(module, "LINK")))


def written(files: Iterator[File], folder: Path) -> list[str]:
    """Write files into the folder of a brief in the built site, and give their paths.

    Each call of the system counts here: there are thousands of small files.
    """
    paths = []
    for path, content in files:
        file = f"{folder}/{path}"
        data = content.encode() if isinstance(content, str) else content
        if "/" in path:
            os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "wb") as opened:
            opened.write(data)
        paths.append(path)
    return paths
