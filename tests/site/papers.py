"""What a build makes for paper and for Word, and the words in it."""

from __future__ import annotations

import io
import zipfile
from importlib.util import find_spec
from pathlib import PurePosixPath

from pypdf import PdfReader

_NEEDED = {"handout/{}.pdf": "typst", "record/{}-record.docx": "docx"}
"""Each by its path from the brief's address, and the package without which none is made."""

PAPERS = tuple(path for path, package in _NEEDED.items() if find_spec(package))
"""Those that are made here."""


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
