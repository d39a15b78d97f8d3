"""`pagefind/`: the index in which the site's search box looks, made by Pagefind.

It holds the text of the briefs and of the pages in `docs/`, never a draft, an answer or a reason.
A page is in it where an element carries `data-pagefind-body`. Names of keys, in `<kbd>`, are not.
A reader's browser fetches only the parts of the index that have the words asked for, and only once
the box is used.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import zlib
from pathlib import Path

from pagefind.service import get_executable

from sevenmin.model.library import Library
from sevenmin.outputs import OutputError

_FOLDER = "pagefind"

# Stemmed as English whatever a brief's language: an index for each language would hide the others.
_HOW = ("--force-language", "en", "--exclude-selectors", "kbd", "--silent")

# Pagefind also writes ready-made interfaces, and a module for pages; the site has its own.
_UNUSED = ("*-ui.*", "*-ui-*", "*-component-*", "pagefind-highlight.js", "pagefind.js")


def write(library: Library, folder: Path) -> None:
    """Index the built site's pages, as they are in the folder."""
    index_pages(folder)


def index_pages(folder: Path) -> None:
    """Make the index of a folder's pages, in it; an `OutputError` where it is not whole."""
    index = folder / _FOLDER
    _run("--site", str(folder), "--output-path", str(index), *_HOW)
    if not is_whole(index):
        raise OutputError(
            "The index for search is not whole: a part of it could not be written. "
            "Free some space on the disk, and build again."
        )
    for pattern in _UNUSED:
        for path in index.glob(pattern):
            path.unlink()


def is_whole(index: Path) -> bool:
    """Whether all files that Pagefind wrote are there to their last byte.

    Pagefind says nothing when a disk is full. What it packs by gzip ends in a sum of all before it.
    """
    files = {path: path.read_bytes() for path in index.rglob("*") if path.is_file()}
    try:
        json.loads(files[index / "pagefind-entry.json"])
        for path, content in files.items():
            if path.suffix.startswith((".pf_", ".pagefind")):
                gzip.decompress(content)
    except (KeyError, OSError, EOFError, ValueError, zlib.error):
        return False
    return all(files.values())


def _run(*given: str) -> None:
    """Pagefind as a program that ends, and not as a service: when it has ended, all is written."""
    try:
        program = get_executable() or "pagefind"
        ended = subprocess.run([program, *given], capture_output=True, check=False)
    except OSError as error:
        raise OutputError(
            f"Pagefind, which makes the index for search, does not start ({error.strerror}). "
            "Set up the packages again: make clean, then make site."
        ) from error
    if ended.returncode:
        said = (ended.stdout + ended.stderr).decode("utf-8", errors="replace").strip()
        raise OutputError(
            f"Pagefind could not make the index for search. It says: {said} Build again."
        )
