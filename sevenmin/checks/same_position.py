"""A right choice that always stands in the same place can be guessed without reading.

This is advice, for a quiz with three questions or more that have three choices or more and one
right choice. A quiz with `shuffle: true` is left alone: it mixes them.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Problem, Rule
from sevenmin.questions.base import Question
from sevenmin.questions.choices import Keyed

RULE = Rule("same-position", __doc__)

QUESTIONS, CHOICES = 3, 3
_WORDS = ("first", "second", "third", "fourth", "fifth", "sixth")


def check(library: Library) -> Iterator[Problem]:
    for quiz in library.quizzes:
        places = [] if quiz.shuffle else _places(quiz)
        if len(places) >= QUESTIONS and (same := _same(places)):
            yield RULE.advise(
                quiz.tree.key_place("questions"),
                f"The right choice is the {same} in all {len(places)} questions that have one "
                "right choice, and can be guessed.",
                "Move some of them, or add “shuffle: true” to the quiz.",
            )


def _places(quiz: Quiz) -> list[tuple[int, int]]:
    """The place of each only right choice; none as soon as two have nothing in common."""
    places: list[tuple[int, int]] = []
    for place in filter(None, map(_place, quiz.questions)):
        places.append(place)
        if place[0] != places[0][0] and place[1] != places[0][1]:
            return []
    return places


def _place(question: Question) -> tuple[int, int] | None:
    """The place of the only right choice, counted from the first and from the last."""
    if not isinstance(question, Keyed):
        return None
    choices = question.keyed()
    right = [number for number, (_, choice) in enumerate(choices) if choice.correct]
    if len(choices) < CHOICES or len(right) != 1:
        return None
    return right[0], len(choices) - right[0]


def _same(places: list[tuple[int, int]]) -> str:
    """The place in words if it is the same in all."""
    from_first, from_last = ({*numbers} for numbers in zip(*places, strict=True))
    if from_last == {1}:
        return "last"
    number = from_first.pop()
    if from_first:
        return ""
    return _WORDS[number] if number < len(_WORDS) else f"{number + 1}th"
