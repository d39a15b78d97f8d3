"""Every YAML tree of a library with the model that says what may stand in it."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel

from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.library import Library
from sevenmin.model.quiz import QuizFields
from sevenmin.model.settings import Settings
from sevenmin.reading.tree import Tree


def trees(library: Library) -> Iterator[tuple[Tree, type[BaseModel]]]:
    """The settings, then the front matter of each brief, then each quiz."""
    yield library.settings_tree, Settings
    yield from ((brief.tree, FrontMatter) for brief in library.briefs)
    yield from ((quiz.tree, QuizFields) for quiz in library.quizzes)
