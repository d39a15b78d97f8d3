"""A file is written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from errno import ENOTDIR
from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Write a file in place of the one that may be there. Raises OSError, and then that one stays.

    The folder is made where it is missing.
    """
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _write(part, content)
        os.replace(part, path)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_new(files: Mapping[Path, bytes]) -> None:
    """Write files, all of them or none, and in their order.

    Raises FileExistsError where one is there already, and OSError where one cannot be written.
    """
    written: list[Path] = []
    try:
        for path, content in files.items():
            _write(_part(path), content)
        for path in files:
            _name(_part(path), path)
            written.append(path)
    except BaseException:
        _unlink(written)
        raise
    finally:
        _unlink([_part(path) for path in files])


def _part(path: Path) -> Path:
    """Hidden, so that nobody takes it for a brief; the next try overwrites what a kill left."""
    return path.with_name(f".{path.name}.part")


def _write(path: Path, content: bytes) -> None:
    folder = path.parent
    if folder.exists() and not folder.is_dir():
        raise NotADirectoryError(ENOTDIR, os.strerror(ENOTDIR), str(folder))
    folder.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _name(part: Path, path: Path) -> None:
    """Give a whole file its name, unless another one has it: only a link refuses to overwrite."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links: what is there is looked for just before.
        if path.exists():
            raise FileExistsError(path) from None
        os.rename(part, path)


def _unlink(paths: list[Path]) -> None:
    for path in paths:
        with suppress(OSError):
            path.unlink(missing_ok=True)
