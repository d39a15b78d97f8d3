"""The reader writes an answer, then compares it with a model answer and ticks the points they had.

Use it where the answer has to be found, not recognised: how you would open a hard conversation,
what you would record. Readers judge themselves, against points that say what a good answer has.
Nothing is marked: automatic marking of free text fails right answers, because good practice can be
put in more words than an author can foresee. The model answer is one good answer, not the only one.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Literal

from pydantic import Field

from sevenmin.fields import Text
from sevenmin.problems import Problem, Rule
from sevenmin.questions.alike import equal
from sevenmin.questions.base import At
from sevenmin.questions.words import InOwnWords

EQUAL_POINTS = Rule("equal-points", "No two points of a model answer may say the same.")


class ModelAnswer(InOwnWords):
    """An answer is the keys of the points that the reader had: a, b, c … in the author's order."""

    type: Literal["model_answer"] = Field(
        description="The type of the question.", examples=["model_answer"]
    )
    model: Text = Field(
        description="One good answer, in the words of someone who would give it.",
        examples=["I would say what I noticed, ask how they see it, and then only listen."],
    )
    points: tuple[Text, ...] = Field(
        min_length=2,
        max_length=9,
        description="What a good answer has in it, in any words. The reader ticks what they had.",
        examples=[["Say what you noticed", "Ask how they see it", "Listen"]],
    )

    def keyed(self) -> list[tuple[str, str]]:
        """Each point with its key."""
        return list(zip(ascii_lowercase, self.points, strict=False))

    def problems(self, at: At) -> Iterator[Problem]:
        points = ((point, at("points", i)) for i, point in enumerate(self.points))
        yield from equal(EQUAL_POINTS, "points", points)
