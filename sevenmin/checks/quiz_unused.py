"""A quiz that no brief uses is shown nowhere. This is advice: its brief may still be to come."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.blocks import quizzes_used
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule

RULE = Rule("quiz-unused", __doc__)


def check(library: Library) -> Iterator[Problem]:
    used = {slug for brief in library.briefs for slug in quizzes_used(brief)}
    for quiz in library.quizzes:
        if quiz.slug not in used:
            yield RULE.advise(
                Place(quiz.path),
                "No brief uses this quiz.",
                f"Add “quiz: {quiz.slug}” to the front matter of one, or remove the file.",
            )
