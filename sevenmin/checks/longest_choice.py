"""A right choice that is always the longest can be guessed without reading.

This is advice, for a quiz with three questions or more that have three choices or more, where in
each of them a right choice is longer than every wrong one by a tenth or more.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Problem, Rule
from sevenmin.questions.choices import Choice, Keyed

RULE = Rule("longest-choice", __doc__)

QUESTIONS, CHOICES, LONGER = 3, 3, 1.1


def check(library: Library) -> Iterator[Problem]:
    for quiz in library.quizzes:
        number = _always_longest(quiz)
        if number >= QUESTIONS:
            yield RULE.advise(
                quiz.tree.key_place("questions"),
                f"In all {number} questions with choices a right one is the longest, and can "
                "be guessed.",
                "Shorten the right ones, or let wrong ones say as much.",
            )


def _always_longest(quiz: Quiz) -> int:
    """How many questions have choices, if a right one is the longest in all of them; else 0."""
    number = 0
    for question in quiz.questions:
        choices = question.keyed() if isinstance(question, Keyed) else []
        if len(choices) >= CHOICES:
            if not _right_is_longest([choice for _, choice in choices]):
                return 0
            number += 1
    return number


def _right_is_longest(choices: list[Choice]) -> bool:
    right = max((len(choice.text) for choice in choices if choice.correct), default=0)
    wrong = max((len(choice.text) for choice in choices if not choice.correct), default=right)
    return right >= wrong * LONGER
