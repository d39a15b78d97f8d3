"""Pictures in `docs/` are published like those of briefs, so each must be one that can be read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from sevenmin.checks.images import RULE, file_fault
from sevenmin.model.library import Library
from sevenmin.pictures.kinds import is_picture_file
from sevenmin.problems import Place, Problem

DOCS = "docs"


def check(library: Library) -> Iterator[Problem]:
    for file in shown_files(library.root / DOCS):
        path = file.relative_to(library.root).as_posix()
        fault = file_fault(library.pictures, path, file) if _is_picture(file) else None
        if fault:
            yield RULE(Place(path), *fault)


def _is_picture(file: Path) -> bool:
    """A pipe is not looked into: nobody may ever write into it."""
    return file.is_file() and is_picture_file(file)


def shown_files(folder: Path) -> Iterator[Path]:
    """All that is published: what a system or an editor hides is not."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(place, name) for name in sorted(names) if not name.startswith("."))
