"""A quiz asks something about each step of its brief: what is asked is remembered.

This is advice, one piece for a quiz, once any of its questions has a `step`. A question of another
quiz counts for the step in which the brief places it. A draft is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.blocks import block_of
from sevenmin.blocks.question import QuestionBlock
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Problem, Rule
from sevenmin.wording import listed

RULE = Rule("unasked-step", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        quiz = library.quiz_by_slug.get(brief.front.quiz or "")
        if quiz and not brief.is_draft and (left := _left(brief, quiz)):
            yield _advice(brief, quiz, left)


def _left(brief: Brief, quiz: Quiz) -> list[int]:
    steps = {step.number for step in brief.steps}
    named = steps & _named(quiz)
    return sorted(steps - named - _placed(brief)) if named else []


def _named(quiz: Quiz) -> set[int]:
    """The steps that questions name, also those of questions with a mistake elsewhere."""
    given = quiz.tree.given.get("questions")
    found = [part for part in given if isinstance(part, dict)] if isinstance(given, list) else []
    steps = (str(question.get("step")).strip() for question in found)
    return {int(step) for step in steps if step.isdecimal()}


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
