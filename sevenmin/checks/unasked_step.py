"""A quiz asks something about each step of its brief: what is asked is remembered.

This is advice, one piece for a quiz. Its questions say by `step` where they belong; a question of
another quiz counts for the step in which the brief places it. A quiz without a `step` is told so,
unless none of its questions is marked. A draft is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from pydantic import TypeAdapter, ValidationError

from sevenmin.blocks import block_of
from sevenmin.blocks.question import QuestionBlock
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Problem, Rule
from sevenmin.wording import listed

RULE = Rule("unasked-step", __doc__)

_NUMBER = TypeAdapter(int)
"""Reads a `step` as the model of a question does."""


def check(library: Library) -> Iterator[Problem]:
    silent: dict[str, Quiz] = {}
    for brief in library.briefs:
        quiz = library.quiz_by_slug.get(brief.front.quiz or "")
        if quiz is None or brief.is_draft:
            continue
        if _names_none(quiz):
            silent[quiz.path] = quiz
        elif left := _left(brief, quiz):
            yield _advice(brief, quiz, left)
    # Once, however many briefs end with this quiz.
    yield from map(_silence, silent.values())


def _names_none(quiz: Quiz) -> bool:
    """Whether no question has a `step`, though some are marked."""
    return any(asked.marked for asked in quiz.questions) and not any(
        "step" in question for question in _questions(quiz)
    )


def _left(brief: Brief, quiz: Quiz) -> list[int]:
    steps = {step.number for step in brief.steps}
    named = steps & _named(quiz)
    return sorted(steps - named - _placed(brief)) if named else []


def _named(quiz: Quiz) -> set[int]:
    """The steps that questions name, also those of questions with a mistake elsewhere."""
    return {number for question in _questions(quiz) for number in _number(question.get("step"))}


def _number(step: object) -> Iterator[int]:
    with suppress(ValidationError):
        yield _NUMBER.validate_python(step)


def _questions(quiz: Quiz) -> list[dict[str, object]]:
    """What was written of each question, sound or not."""
    given = quiz.tree.given.get("questions")
    return [part for part in given if isinstance(part, dict)] if isinstance(given, list) else []


def _placed(brief: Brief) -> set[int]:
    """The steps in which a single question stands."""
    calls = [call for call in brief.calls if isinstance(block_of(call), QuestionBlock)]
    above = ([s for s in brief.steps if s.spot.line < call.spot.line] for call in calls)
    return {steps[-1].number for steps in above if steps}


def _advice(brief: Brief, quiz: Quiz, left: list[int]) -> Problem:
    steps = f"step{'s' * (len(left) > 1)} {listed(map(str, left))}"
    return RULE.advise(
        quiz.tree.key_place("questions"),
        f"No question belongs to {steps} of {brief.path}.",
        "Ask one about each, or add “step” to those that do.",
    )


def _silence(quiz: Quiz) -> Problem:
    return RULE.advise(
        quiz.tree.key_place("questions"),
        "No question of this quiz says to which step it belongs.",
        "Add “step” to each, so that readers are shown what to read again.",
    )
