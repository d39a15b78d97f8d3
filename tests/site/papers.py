"""What a build makes for paper and for Word, and the words in it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path, PurePosixPath

import pytest
from pypdf import PdfReader

_NEEDED = {"handout/{}.pdf": "typst", "record/{}-record.docx": "docx"}
"""Each by its path from the brief's address, and the package without which none is made."""

PAPERS = tuple(path for path, package in _NEEDED.items() if find_spec(package))
"""Those that are made here."""

ABSENT = """\
from importlib.machinery import PathFinder

found = PathFinder.find_spec

def find_spec(name, path=None, target=None):
    return None if name.split(".")[0] in ("typst", "docx") else found(name, path, target)

PathFinder.find_spec = staticmethod(find_spec)
"""


@contextmanager
def no_papers(folder: Path) -> Iterator[None]:
    """Builds that are started meanwhile find neither Typst nor python-docx; `folder` is new."""
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(ABSENT, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(folder))
        yield


def said(path: str, raw: bytes) -> str:
    """All the words of a file of any kind, however it is packed."""
    kind = PurePosixPath(path).suffix
    if kind == ".pdf":
        reader = PdfReader(io.BytesIO(raw))
        return " ".join([str(reader.metadata), *(page.extract_text() for page in reader.pages)])
    if kind == ".docx":
        with zipfile.ZipFile(io.BytesIO(raw)) as parts:
            return " ".join(parts.read(name).decode("utf-8", "ignore") for name in parts.namelist())
    return raw.decode("utf-8", "ignore")
