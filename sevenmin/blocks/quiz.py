"""`{{ quiz() }}` places this brief's quiz; `{{ quiz("name-of-a-quiz") }}` places another one.

A brief that does not place its quiz shows it after its steps. Questions that stand somewhere else
in the brief by `{{ question(…) }}` are left out, so that nobody is asked twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from sevenmin.blocks import placed_blocks
from sevenmin.blocks.base import Block, Content, Fault
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.wording import did_you_mean, quoted


@dataclass(frozen=True)
class QuizBlock(Block):
    """A whole quiz."""

    name: ClassVar[str] = "quiz"
    after_steps: ClassVar[int] = 2

    slug: str = ""

    def quiz_used(self, brief: Brief) -> str:
        return self.slug or brief.front.quiz or ""

    def identity(self, brief: Brief) -> tuple[str, ...]:
        return ("quiz", self.quiz_used(brief))

    def faults(self, brief: Brief, library: Library) -> Iterator[Fault]:
        if not self.quiz_used(brief):
            if not brief.leaves_open("quiz"):
                yield "This brief has no quiz.", "Add “quiz: name-of-a-quiz” to its front matter."
        elif self.slug and not library.has_quiz(self.slug):
            known = did_you_mean(self.slug, library.quiz_by_slug)
            yield f"There is no quiz {quoted(self.slug)}.", known

    def content(self, brief: Brief, library: Library) -> Content:
        slug = self.quiz_used(brief)
        quiz = library.quiz_by_slug.get(slug)
        if quiz is None:
            return Content(slug, ())
        elsewhere = {block.identity(brief) for block in placed_blocks(brief)}
        questions = tuple(
            asked for asked in quiz.questions if ("question", slug, asked.id) not in elsewhere
        )
        own = slug == brief.front.quiz
        anchor = "after--quiz" if own else f"after--quiz-{slug}"
        home = library.home_of(quiz, brief)
        shown = (quiz.title, quiz.intro, anchor, quiz, home.slug, own, home.front.language)
        return Content(slug, questions, *shown)
