"""Questions as slides: each asks a room something, and most have a second slide that answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sevenmin.questions.base import Question
from sevenmin.views.questions import OnSlides, on_slides, question_label, slide_of
from sevenmin.views.shown import Shown


@dataclass(frozen=True)
class Asked:
    """A question of a quiz, for a room."""

    slide: str
    label: str
    """As on the page and in the answer key."""
    question: Question
    parts: OnSlides
    step: int | None
    """The minute in which to read again."""
    language: str | None


def asked(shown: Shown) -> Iterator[Asked]:
    """The questions of quizzes, in the order of the page."""
    for question, content in shown.questions(marked=True):
        yield Asked(
            slide_of(question, content),
            question_label(question, content, shown.numbers) or "Question",
            question,
            on_slides(question, content.group, content.language),
            question.step if content.is_own else None,
            content.language,
        )
