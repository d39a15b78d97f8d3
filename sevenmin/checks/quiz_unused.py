"""A quiz that no brief uses is shown nowhere. This is advice: its brief may still be to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.blocks import quizzes_used
from sevenmin.fields import SLUG_PATTERN
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import nearest

RULE = Rule("quiz-unused", __doc__)


def check(library: Library) -> Iterator[Problem]:
    if library.leaves_open("quiz"):
        return
    named = {slug for brief in library.briefs for slug in quizzes_used(brief)}
    # Another rule reports a misspelt name, which means the quiz that is nearest to it.
    used = named | {nearest(slug, library.quiz_by_slug) for slug in named - {*library.quiz_by_slug}}
    for quiz in library.quizzes:
        if quiz.slug not in used and re.match(SLUG_PATTERN, quiz.slug):
            yield RULE.advise(
                Place(quiz.path),
                "No brief uses this quiz.",
                f"Add “quiz: {quiz.slug}” to the front matter of one, or remove the file.",
            )
