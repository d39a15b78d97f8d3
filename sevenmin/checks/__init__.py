"""Rules about finished content: a file for each, found by looking, registered nowhere.

A file's docstring is its page in the author's manual; `RULE` carries it, and `check(library)`
yields the problems. A file of another distribution counts too: `sevenmin/checks/<rule>.py`.
What several rules share stands in a file whose name starts with `_`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import extend_path, iter_modules

from sevenmin.blocks import quizzes_used
from sevenmin.model.library import BRIEFS, QUIZZES, Library
from sevenmin.problems import Problem, in_order
from sevenmin.reading.text import bytes_of

__path__ = extend_path(__path__, __name__)

Check = Callable[[Library], Iterator[Problem]]


@cache
def checks() -> tuple[Check, ...]:
    """Every rule's check."""
    names = sorted(found.name for found in iter_modules(__path__) if found.name[0] != "_")
    return tuple(import_module(f"{__name__}.{name}").check for name in names)


def problems_of(library: Library) -> list[Problem]:
    """All problems of form and of content, sorted by place.

    Where the settings cannot be read, nothing that depends on them is looked at: one mistake in
    `mkdocs.yml` would otherwise be told once for each brief.
    """
    if not isinstance(library.settings_tree.data, dict):
        return in_order(library.problems)
    found = (problem for check in checks() for problem in check(library))
    return in_order([*library.problems, *found])


def excusing_drafts(problems: list[Problem], library: Library) -> list[Problem]:
    """Problems in drafts, and in quizzes that only drafts use, as advice.

    So one half-written brief blocks nobody else's build.
    """
    drafts = {brief.path for brief in library.briefs if brief.is_draft}
    drafts |= {path for path in _not_understood(library) if _says_draft(library.root / path)}
    excused = drafts | _quizzes_of(drafts, library)
    return [p.as_advice() if p.place.path in excused else p for p in problems]


def _not_understood(library: Library) -> list[str]:
    """Briefs whose front matter cannot be read."""
    unread = library.unreadable_in(BRIEFS)
    return [*unread, *(b.path for b in library.briefs if not isinstance(b.tree.data, dict))]


def _says_draft(file: Path) -> bool:
    try:
        return bool(re.search(rb"^status:[ \t]*[\"']?draft\b", bytes_of(file), re.MULTILINE))
    except OSError:
        return False


def _quizzes_of(drafts: set[str], library: Library) -> set[str]:
    """The paths of quizzes that these briefs use and no other does."""
    users = [(brief.path, quiz) for brief in library.briefs for quiz in quizzes_used(brief)]
    by_drafts = {quiz for path, quiz in users if path in drafts}
    by_others = {quiz for path, quiz in users if path not in drafts}
    paths = {quiz.slug: quiz.path for quiz in library.quizzes}
    paths |= {slug: path for path, slug in library.unreadable_in(QUIZZES).items()}
    return {paths[slug] for slug in by_drafts - by_others if slug in paths}
