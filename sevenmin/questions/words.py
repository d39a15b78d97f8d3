"""What the types share that are answered in the reader's own words."""

from __future__ import annotations

from typing import ClassVar

from sevenmin.questions.base import Answer, Mark, Question


class InOwnWords(Question):
    """Never marked: a machine that judges free text fails right answers.

    Its template takes the room to write, and the notice that belongs to it, from `words.html`.
    """

    marked: ClassVar[bool] = False
    in_own_words: ClassVar[bool] = True

    def mark(self, answer: Answer) -> Mark:
        return Mark(None)
