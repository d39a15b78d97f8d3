"""A page as MkDocs reads those in `docs/`: its front matter, and the text below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from sevenmin.problems import Problem
from sevenmin.reading.text import decoded

ENDINGS = (".md", ".markdown", ".mdown", ".mkdn", ".mkd")

# As MkDocs finds it: https://github.com/mkdocs/mkdocs/blob/1.6.1/mkdocs/utils/meta.py
_FRONT = re.compile(r"-{3}[ \t]*\n(.*?\n)(?:\.{3}|-{3})[ \t]*\n", re.DOTALL)


@dataclass(frozen=True)
class Page:
    """A page's text, with line ends as `\\n`.

    `front` is what stands between its two lines of dashes, or nothing where MkDocs finds no such
    lines; `front_lines` is how many lines all of that takes.
    """

    path: str
    text: str
    front: str | None
    front_lines: int


def is_page(path: str) -> bool:
    """Whether MkDocs makes a page of it, and does not only copy it."""
    return path.lower().endswith(ENDINGS)


def read_page(root: Path, path: str) -> tuple[Page | None, list[Problem]]:
    """The page in a file, or nothing and the problem that prevents it."""
    text, problems = decoded(root, path)
    if text is None:
        return None, problems
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _FRONT.match(text)
    front, lines = (found[1], found[0].count("\n")) if found else (None, 0)
    return Page(path, text, front, lines), problems
