"""The step to which a question belongs is one that its brief has."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks.step_count import are_steps_unsure
from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count

RULE = Rule("question-step", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        quiz = library.quiz_by_slug.get(brief.front.quiz or "")
        if quiz and brief.steps:
            found = list(_beyond(quiz, len(brief.steps)))
            yield from found if found and not are_steps_unsure(brief) else ()


def _beyond(quiz: Quiz, steps: int) -> Iterator[Problem]:
    for position, question in zip(quiz.positions, quiz.questions, strict=True):
        if question.step and question.step > steps:
            has = count(steps, "step")
            yield RULE(
                quiz.tree.place("questions", position, "step"),
                f"This question belongs to step {question.step}, and the brief has {has}.",
                f"Write a number from 1 to {steps}.",
            )
