"""The step to which a question belongs is one that its brief has."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks import heading_levels, open_code
from sevenmin.model.brief import Brief
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
            yield from found if found and not _is_unsure(brief) else ()


def _beyond(quiz: Quiz, steps: int) -> Iterator[Problem]:
    for position, question in zip(quiz.positions, quiz.questions, strict=True):
        if question.step and question.step > steps:
            has = count(steps, "step")
            yield RULE(
                quiz.tree.place("questions", position, "step"),
                f"This question belongs to step {question.step}, and the brief has {has}.",
                f"Write a number from 1 to {steps}.",
            )


def _is_unsure(brief: Brief) -> bool:
    """Another rule tells of headings that are none, or of code in which some stand."""
    return any(heading_levels.unspaced(brief.document)) or any(open_code.faults(brief))
