"""`{{ question("name-of-a-quiz", "id-of-a-question") }}` places one question of a quiz.

Questions right after the reading teach most, so a question may stand at the end of its step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from sevenmin.blocks.base import Block, Content, Fault
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.wording import did_you_mean, quoted


@dataclass(frozen=True)
class QuestionBlock(Block):
    """One question."""

    name: ClassVar[str] = "question"

    quiz: str
    id: str

    def quiz_used(self, brief: Brief) -> str:
        return self.quiz

    def identity(self, brief: Brief) -> tuple[str, ...]:
        return ("question", self.quiz, self.id)

    def faults(self, brief: Brief, library: Library) -> Iterator[Fault]:
        quiz = library.quiz_by_slug.get(self.quiz)
        if not library.has_quiz(self.quiz):
            known = did_you_mean(self.quiz, library.quiz_by_slug)
            yield f"There is no quiz {quoted(self.quiz)}.", known
        elif quiz and self.id not in (ids := [found for _, found in quiz.ids()]):
            known = did_you_mean(self.id, ids)
            yield f"The quiz {quoted(self.quiz)} has no question {quoted(self.id)}.", known

    def content(self, brief: Brief, library: Library) -> Content:
        quiz = library.quiz_by_slug.get(self.quiz)
        question = quiz.question(self.id) if quiz else None
        if quiz is None or question is None:
            return Content(self.quiz, ())
        home = library.home_of(quiz, brief)
        return Content(
            self.quiz,
            (question,),
            quiz=quiz,
            home=home.slug,
            is_own=self.quiz == brief.front.quiz,
            language=home.front.language,
        )
