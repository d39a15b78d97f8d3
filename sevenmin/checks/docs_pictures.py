"""Pictures in `docs/` are published like those of briefs, so each must be one that can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sevenmin.checks.images import RULE, file_fault
from sevenmin.model.library import Library
from sevenmin.pictures.kinds import is_picture_file
from sevenmin.problems import Place, Problem


def check(library: Library) -> Iterator[Problem]:
    for path in library.docs_files:
        file = library.root / path
        fault = file_fault(library.pictures, path, file) if _is_picture(file) else None
        if fault:
            yield RULE(Place(path), *fault)


def _is_picture(file: Path) -> bool:
    """A pipe is not looked into: it may never say anything."""
    return file.is_file() and is_picture_file(file)
