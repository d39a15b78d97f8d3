"""Everything that was written: all briefs, all quizzes, the settings, and what belongs together."""

from __future__ import annotations

import gc
import os
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TypeVar

from sevenmin.model.brief import Brief, read_brief
from sevenmin.model.brief_space import brief_space
from sevenmin.model.files import files_in
from sevenmin.model.page import Page, read_page
from sevenmin.model.quiz import Quiz, read_quiz
from sevenmin.model.settings import Settings, read_settings
from sevenmin.model.space import Space
from sevenmin.pictures import Pictures
from sevenmin.problems import Problem
from sevenmin.reading.names import Names, composed
from sevenmin.reading.text import nameable
from sevenmin.reading.tree import Tree

Read = TypeVar("Read", Brief, Quiz)

BRIEFS, QUIZZES, DOCS = "briefs", "quizzes", "docs"


@dataclass(frozen=True)
class Library:
    """All that was read, sound or not. `problems` are those of form; the checks find the others.

    `unreadable` are the paths of files from which nothing could be made.
    """

    root: Path
    settings: Settings
    settings_tree: Tree
    briefs: tuple[Brief, ...]
    quizzes: tuple[Quiz, ...]
    problems: tuple[Problem, ...]
    unreadable: tuple[str, ...]
    today: date

    @cached_property
    def brief_by_slug(self) -> dict[str, Brief]:
        return {brief.slug: brief for brief in reversed(self.briefs)}

    @cached_property
    def brief_by_path(self) -> dict[str, Brief]:
        """By the path as it is typed, whatever a disk made of its accents."""
        return {composed(brief.path): brief for brief in self.briefs}

    @cached_property
    def quiz_by_slug(self) -> dict[str, Quiz]:
        return {quiz.slug: quiz for quiz in reversed(self.quizzes)}

    def has_brief(self, slug: str) -> bool:
        """Whether there is a file for it, even one that cannot be read."""
        return slug in self.brief_by_slug or slug in self.unreadable_in(BRIEFS).values()

    def is_overdue(self, brief: Brief) -> bool:
        """Whether the day of its review has passed when the site is built."""
        due = brief.front.review_by
        return due is not None and due < self.today

    def home_of(self, quiz: Quiz, shown_in: Brief) -> Brief:
        """The brief to which a quiz belongs, where a brief shows it: this one, or another one."""
        if shown_in.front.quiz == quiz.slug:
            return shown_in
        return self._brief_by_quiz.get(quiz.slug, shown_in)

    @cached_property
    def _brief_by_quiz(self) -> dict[str, Brief]:
        shown = reversed(self.shown(drafts=False))
        return {brief.front.quiz: brief for brief in shown if brief.front.quiz}

    def has_quiz(self, slug: str) -> bool:
        """Whether there is a file for it, even one that cannot be read."""
        return slug in self.quiz_by_slug or slug in self.unreadable_in(QUIZZES).values()

    def unreadable_in(self, folder: str) -> dict[str, str]:
        """The path and the slug of each file of a folder from which nothing could be made."""
        paths = (path for path in self.unreadable if path.startswith(f"{folder}/"))
        return {path: PurePosixPath(path).stem for path in paths}

    @cached_property
    def names(self) -> Names:
        """The files of the project by their names."""
        return Names(self.root)

    @cached_property
    def docs_files(self) -> tuple[str, ...]:
        """The paths of the files in `docs/`, which are published."""
        return tuple(files_in(self.root, DOCS))

    def page(self, path: str) -> tuple[Page | None, list[Problem]]:
        """A file as MkDocs would read it, or what is wrong with it; read once."""
        if path not in self._pages:
            self._pages[path] = read_page(self.root, path)
        return self._pages[path]

    @cached_property
    def _pages(self) -> dict[str, tuple[Page | None, list[Problem]]]:
        return {}

    @cached_property
    def pictures(self) -> Pictures:
        """The pictures of the project, as they are published."""
        return Pictures(self.root)

    def space_of(self, brief: Brief) -> Space:
        """How much room its whole text takes on a sheet of paper; estimated once."""
        if brief.path not in self._spaces:
            self._spaces[brief.path] = brief_space(brief, self.settings)
        return self._spaces[brief.path]

    @cached_property
    def _spaces(self) -> dict[str, Space]:
        return {}

    def leaves_open(self, key: str) -> bool:
        """Some brief cannot be understood, and what seems to be missing may stand there."""
        unread = bool(self.unreadable_in(BRIEFS))
        return unread or any(brief.leaves_open(key) for brief in self.briefs)

    @cached_property
    def parts_of_series(self) -> dict[str, tuple[Brief, ...]]:
        """The briefs of each series, in their order."""
        parts: dict[str, list[Brief]] = defaultdict(list)
        for brief in self.briefs:
            if brief.front.series:
                parts[brief.front.series].append(brief)
        return {name: tuple(sorted(found, key=_part)) for name, found in parts.items()}

    def shown_parts(self, series: str, drafts: bool) -> tuple[Brief, ...]:
        """The briefs of a series that readers get, in their order."""
        parts = self.parts_of_series.get(series, ())
        return tuple(brief for brief in parts if brief.is_shown(drafts))

    def shown(self, drafts: bool) -> list[Brief]:
        """The briefs that readers get, newest first; drafts too where that is asked for."""
        return [brief for brief in self._newest_first if brief.is_shown(drafts)]

    @cached_property
    def _newest_first(self) -> list[Brief]:
        return sorted(self.briefs, key=lambda b: (_newest(b), _part(b), b.slug))


def _part(brief: Brief) -> int:
    return brief.front.part or 0


def _newest(brief: Brief) -> int:
    return -(brief.front.published_on or date.min).toordinal()


def load(root: Path, today: date | None = None) -> Library:
    """Everything below a project's root. Nothing is raised for what an author wrote.

    `today` decides what lies in the future; without it, `SOURCE_DATE_EPOCH` or the clock does.
    """
    settings, tree, problems = read_settings(root)
    with no_collecting():
        briefs, brief_problems, no_briefs = _read_all(
            read_brief, root, files_in(root, BRIEFS, ".md")
        )
        quizzes, quiz_problems, no_quizzes = _read_all(
            read_quiz, root, files_in(root, QUIZZES, ".yml", ".yaml")
        )
    return Library(
        root=root,
        settings=settings,
        settings_tree=tree,
        briefs=tuple(briefs),
        quizzes=tuple(quizzes),
        problems=(*problems, *brief_problems, *quiz_problems),
        unreadable=(*no_briefs, *no_quizzes),
        today=today or _today(),
    )


def _today() -> date:
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdigit() else date.today()


@contextmanager
def no_collecting() -> Iterator[None]:
    """Python's search for circles of objects takes a third of the time, and reading makes none.

    To freeze what was read and to thaw it at once makes it old: Python seldom searches it later.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if was_on:
            gc.enable()


def _read_all(
    read: Callable[[Path, str], tuple[Read | None, list[Problem]]], root: Path, paths: list[str]
) -> tuple[list[Read], list[Problem], list[str]]:
    found: list[Read] = []
    problems: list[Problem] = []
    unreadable: list[str] = []
    for path in paths:
        item, item_problems = read(root, path)
        problems += item_problems
        if item is None:
            unreadable.append(nameable(path))
        else:
            found.append(item)
    return found, problems, unreadable
