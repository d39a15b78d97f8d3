"""What a PDF holds: its words, their sizes, and what it tells a screen reader."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from typing import Any

from pypdf import PdfReader


@dataclass(frozen=True)
class Tag:
    """An element of the structure: its kind, what it says instead of itself, its depth."""

    kind: str
    alt: str
    language: str
    depth: int


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(BytesIO(pdf))


def root(pdf: bytes) -> Any:
    """The document's catalogue, which says its language and how it is shown."""
    return reader(pdf).trailer["/Root"]


def words(pdf: bytes) -> str:
    """All words in the order of the file, with one space between; places to break are left out."""
    return " ".join(_read(pdf)[0].replace("\u200b", "").split())


def letters(text: str) -> str:
    """The text without white space, for lines end where they must."""
    return "".join(text.replace("\u200b", "").split())


def sizes(pdf: bytes) -> set[float]:
    """The sizes of all text in points, as they are on the page."""
    return _read(pdf)[1]


@lru_cache(maxsize=2)
def _read(pdf: bytes) -> tuple[str, set[float]]:
    """Its text and the sizes of it, read once for both: that takes longer than to draw a page."""
    found: set[float] = set()

    def visit(text: str, outer: list[float], inner: list[float], _: Any, size: float) -> None:
        if text.strip():
            found.add(round(size * math.sqrt(_area(outer) * _area(inner)), 2))

    pages = (page.extract_text(visitor_text=visit) for page in reader(pdf).pages)
    return "\n".join(pages), found


def _area(matrix: list[float]) -> float:
    return abs(matrix[0] * matrix[3] - matrix[1] * matrix[2])


def tags(pdf: bytes) -> list[Tag]:
    """The structure in its order."""
    return list(_tags(root(pdf)["/StructTreeRoot"]["/K"], 0))


def kinds(pdf: bytes) -> list[str]:
    return [tag.kind for tag in tags(pdf)]


def _tags(node: Any, depth: int) -> Iterator[Tag]:
    node = node.get_object()
    if isinstance(node, list):
        for part in node:
            yield from _tags(part, depth)
    elif isinstance(node, dict) and "/S" in node:
        alt, language = (str(node.get(key, "")) for key in ("/Alt", "/Lang"))
        yield Tag(str(node["/S"])[1:], alt, language, depth)
        if "/K" in node:
            yield from _tags(node["/K"], depth + 1)


def targets(pdf: bytes) -> list[str]:
    """Where its links lead."""
    notes = reader(pdf).pages[0].get("/Annots", [])
    return [str(note.get_object()["/A"]["/URI"]) for note in notes]
