"""Questions as slides: each asks a room something, and most have a second slide that answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sevenmin.blocks.base import Content
from sevenmin.questions.base import Question
from sevenmin.views.questions import OnSlides, on_slides
from sevenmin.views.shown import Shown


@dataclass(frozen=True)
class Asked:
    """A question of a quiz, for a room."""

    id: str
    label: str
    question: Question
    parts: OnSlides
    step: int | None
    """The minute in which to read again."""


def asked(shown: Shown) -> Iterator[Asked]:
    """The questions of quizzes, in the order of the page."""
    found = shown.questions(marked=True)
    for number, (question, content) in enumerate(found, start=1):
        yield Asked(
            _id(question, content),
            f"Question {number} of {len(found)}" if len(found) > 1 else "Question",
            question,
            on_slides(question, content.group),
            question.step if content.is_own else None,
        )


def _id(question: Question, content: Content) -> str:
    """Its own id; a question of another brief's quiz may have the same."""
    return question.id if content.is_own else f"of--{content.group}--{question.id}"
