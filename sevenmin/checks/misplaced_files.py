"""A brief is a file in `briefs/` that ends in `.md`, a quiz one in `quizzes/` that ends in `.yml`.

Anywhere else they are not read. In `docs/` they would be published as they stand: a draft too, with
the notes for facilitators, and a quiz with its answers.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from sevenmin.model.files import files_in, is_content
from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.library import BRIEFS, DOCS, QUIZZES, Library
from sevenmin.model.page import ENDINGS, Page
from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("misplaced-file", __doc__)

_TEXTS = (*ENDINGS, ".txt", ".text", ".yml", ".yaml")

_NEARLY_FRONT = re.compile(r"\s*-{3,}[ \t]*\n(.*?)^-{3,}[ \t]*$", re.DOTALL | re.MULTILINE)
"""Front matter that MkDocs would not find, for its dashes."""
_FIRST_LINES = re.compile(r"\s*(?:-{3,}[ \t]*\n)?((?:.+\n?)*)")
"""Front matter that is not closed, or has no dashes around it."""
_KEY = re.compile(r"^(\w+):", re.MULTILINE)
_STATUS = re.compile(r"^status:\s*[\"']?(?:draft|published)\b", re.MULTILINE | re.IGNORECASE)
_OF_BRIEFS = {*FrontMatter.model_fields} - {"title", "status", "summary", "language"}
"""Keys that a page of MkDocs has no use for."""
_ENOUGH = 2

_QUESTIONS = re.compile(r"^questions:\s*(?:#.*)?$", re.MULTILINE)


class _Kind(NamedTuple):
    """What a file is, by its text."""

    name: str
    folder: str
    endings: tuple[str, ...]
    published: str
    """What readers would get of it in `docs/`."""


_BRIEF = _Kind("brief", BRIEFS, (".md",), "also as a draft, and with notes for facilitators")
_QUIZ = _Kind("quiz", QUIZZES, (".yml", ".yaml"), "with its answers")
_KINDS = (_BRIEF, _QUIZ)


def check(library: Library) -> Iterator[Problem]:
    for path in _candidates(library):
        page, _ = library.page(path)
        if page and (kind := _kind(page)):
            yield RULE(Place(path), *_said(path, kind))


def _candidates(library: Library) -> list[str]:
    """The text files that people may have written here, without those that are read."""
    names = next(iter(os.walk(library.root)), ("", [], []))[2]
    beside = filter(is_content, names)
    folders = [path for name in (BRIEFS, QUIZZES) for path in files_in(library.root, name)]
    paths = (*beside, *folders, *library.docs_files)
    texts = (path for path in paths if path.lower().endswith(_TEXTS))
    return [path for path in texts if not any(_is_in_place(path, kind) for kind in _KINDS)]


def _kind(page: Page) -> _Kind | None:
    text, front = page.text, page.front
    if front is None and (found := _NEARLY_FRONT.match(text) or _FIRST_LINES.match(text)):
        front = found[1]
    keys = _OF_BRIEFS.intersection(key.lower() for key in _KEY.findall(front or ""))
    if len(keys) >= _ENOUGH or _STATUS.search(front or ""):
        return _BRIEF
    return _QUIZ if _QUESTIONS.search(text) and text.lstrip().startswith(("title:", "#")) else None


def _is_in_place(path: str, kind: _Kind) -> bool:
    return path.startswith(f"{kind.folder}/") and path.lower().endswith(kind.endings)


def _said(path: str, kind: _Kind) -> tuple[str, str]:
    """What is wrong, and what to do."""
    folder, right = path.partition("/")[0], f"{kind.folder}/{_stem(path)}{kind.endings[0]}"
    if folder == DOCS:
        said = (
            f"This is a {kind.name}, and in docs/ it is published as it stands, {kind.published}."
        )
        return said, f"Move it to {quoted(right)}."
    end = quoted(kind.endings[0])
    said = f"This {kind.name} is not read: only those in {kind.folder}/ that end in {end} are."
    return said, f"{'Rename' if folder == kind.folder else 'Move'} it to {quoted(right)}."


def _stem(path: str) -> str:
    """The name without its endings: `a` for `docs/a.md.txt`."""
    name = PurePosixPath(path)
    while name.suffix.lower() in _TEXTS:
        name = name.with_suffix("")
    return name.name
