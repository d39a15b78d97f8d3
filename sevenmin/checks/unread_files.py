"""A document in `briefs/` or `quizzes/` is read where it is a brief or a quiz, and else told.

A brief is a text file that ends in `.md`. One that was written in a word processor is on no page.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import quote

from sevenmin.checks._recognised import KINDS, Kind, recognised
from sevenmin.model.files import files_in
from sevenmin.model.library import Library
from sevenmin.model.page import ENDINGS
from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("unread-file", __doc__)

_TEXTS = (*ENDINGS, ".mdx", ".txt", ".text")
_DOCUMENTS = (".doc", ".docx", ".docm", ".odt", ".rtf", ".pages")


def check(library: Library) -> Iterator[Problem]:
    for kind in KINDS:
        for path in files_in(library.root, kind.folder, *_TEXTS, *_DOCUMENTS):
            if not (kind.has(path) or _is_told(library, path) or _is_named(library, path)):
                end = f"{kind.folder}/ that ends in {quoted(kind.endings[0])}"
                message = f"This file is not read: a {kind.name} is a text file in {end}."
                yield RULE.advise(Place(path), message, _fix(path, kind))


def _is_told(library: Library, path: str) -> bool:
    """It is a brief or a quiz, and another rule says where to."""
    page, _ = library.page(path) if path.lower().endswith(_TEXTS) else (None, [])
    return page is not None and recognised(page) is not None


def _is_named(library: Library, path: str) -> bool:
    """A brief leads to it, or says something of it."""
    name = PurePosixPath(path).name
    return any(name in brief.body or quote(name) in brief.body for brief in library.briefs)


def _fix(path: str, kind: Kind) -> str:
    if path.lower().endswith(_TEXTS):
        right = quoted(kind.right(path))
        return f"Rename it to {right} if it is one, or move it out of {kind.folder}/."
    return f"Copy its words into one that “sevenmin new” starts, or move it out of {kind.folder}/."
