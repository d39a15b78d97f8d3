"""The quiz that a brief names is a file in `quizzes/`."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("quiz-missing", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        slug = brief.front.quiz
        if slug and not library.has_quiz(slug):
            message = f"There is no quiz {quoted(slug)} in quizzes/."
            known = did_you_mean(slug, library.quiz_by_slug)
            yield RULE(brief.tree.place("quiz"), message, known)
