"""Rules about finished content: a file for each, found by looking, registered nowhere.

A file's docstring is its page in the author's manual; `RULE` carries it, and `check(library)`
yields the problems. A file of another distribution counts too: `sevenmin/checks/<rule>.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from pkgutil import extend_path, iter_modules

from sevenmin.blocks import quizzes_used
from sevenmin.model.library import Library
from sevenmin.problems import Problem, in_order

__path__ = extend_path(__path__, __name__)

Check = Callable[[Library], Iterator[Problem]]


@cache
def checks() -> tuple[Check, ...]:
    """Every rule's check."""
    names = sorted(found.name for found in iter_modules(__path__))
    return tuple(import_module(f"{__name__}.{name}").check for name in names)


def problems_of(library: Library) -> list[Problem]:
    """All problems of form and of content, sorted by place.

    Where the settings cannot be read, nothing that depends on them is looked at: one mistake in
    `mkdocs.yml` would otherwise be told once for each brief.
    """
    if library.settings_tree.data is None:
        return in_order(library.problems)
    found = (problem for check in checks() for problem in check(library))
    return in_order([*library.problems, *found])


def excusing_drafts(problems: list[Problem], library: Library) -> list[Problem]:
    """Problems in drafts, and in quizzes that only drafts use, as advice.

    So one half-written brief blocks nobody else's build.
    """
    excused = {brief.path for brief in library.briefs if brief.is_draft}
    excused |= _quizzes_of_drafts(library)
    return [p.as_advice() if p.place.path in excused else p for p in problems]


def _quizzes_of_drafts(library: Library) -> set[str]:
    users = [(brief, quiz) for brief in library.briefs for quiz in quizzes_used(brief)]
    by_drafts = {quiz for brief, quiz in users if brief.is_draft}
    by_others = {quiz for brief, quiz in users if not brief.is_draft}
    paths = {quiz.slug: quiz.path for quiz in library.quizzes}
    paths |= {path.rsplit("/", 1)[-1].rsplit(".", 1)[0]: path for path in library.unreadable}
    return {paths[slug] for slug in by_drafts - by_others if slug in paths}
