"""A brief is a file in `briefs/` that ends in `.md`, a quiz one in `quizzes/` that ends in `.yml`.

Anywhere else they are not read. In `docs/` they would be published as they stand: a draft too, with
the notes for facilitators, and a quiz with its answers.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sevenmin.checks._recognised import KINDS, TEXTS, Kind, recognised
from sevenmin.model.files import files_in, is_content
from sevenmin.model.library import BRIEFS, DOCS, QUIZZES, Library
from sevenmin.model.page import Page, is_page
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.text import bytes_of
from sevenmin.wording import nearest, quoted

RULE = Rule("misplaced-file", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for path in _candidates(library):
        page = _page(library, path)
        if page and (found := recognised(page)):
            yield RULE(Place(path, found.line), *_said(path, found.kind))


def _candidates(library: Library) -> list[str]:
    """The text files that people may have written here, without those that are read."""
    root = library.root
    names = filter(is_content, next(iter(os.walk(root)), ("", [], []))[2])
    folders = (BRIEFS, QUIZZES, *_nearly_ours(root))
    paths = (*names, *(path for one in folders for path in files_in(root, one)))
    texts = (path for path in (*paths, *library.docs_files) if _is_text(path))
    return [path for path in texts if not any(kind.has(path) for kind in KINDS)]


def _nearly_ours(root: Path) -> list[str]:
    """`Briefs`, `quiz`: other folders, unless the system gives either name to one of ours."""
    ours = [root / name for name in (BRIEFS, QUIZZES) if (root / name).exists()]
    names = [path.name for path in root.iterdir() if path.is_dir() and is_content(path.name)]
    others = (name for name in names if name not in (BRIEFS, QUIZZES, DOCS))
    near = (name for name in others if nearest(name, (BRIEFS, QUIZZES)))
    return [name for name in near if not any((root / name).samefile(one) for one in ours)]


def _is_text(path: str) -> bool:
    name = path.rpartition("/")[2].lower().rstrip()
    return name.endswith(TEXTS) or "." not in name


def _page(library: Library, path: str) -> Page | None:
    """The file's text. A page that cannot be read is told elsewhere; others, however saved."""
    page, _ = library.page(path)
    if page is None and not is_page(path):
        with suppress(OSError):
            text = bytes_of(library.root / path).replace(b"\0", b"").decode("utf-8", "replace")
            text = text.replace("\r\n", "\n").lstrip("\ufffd")
            page = Page(path, text, None, 0)
    return page


def _said(path: str, kind: Kind) -> tuple[str, str]:
    """What is wrong, and what to do."""
    folder, right = path.partition("/")[0], quoted(kind.right(path))
    if folder == DOCS:
        said = (
            f"This is a {kind.name}, and in docs/ it is published as it stands, {kind.published}."
        )
        return said, f"Move it to {right}."
    end = quoted(kind.endings[0])
    said = f"This {kind.name} is not read: only those in {kind.folder}/ that end in {end} are."
    return said, f"{'Rename' if folder == kind.folder else 'Move'} it to {right}."
