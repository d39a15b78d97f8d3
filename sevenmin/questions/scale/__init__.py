"""How sure, how much, how often: a row of numbers between two ends, before the brief and now.

There is no right answer, and no button: what the reader chose counts. Readers who turned on that
their device may keep it find both numbers in their learning log.

Both at the end (`asks: both`) is a known way, the retrospective pretest: after the learning, people
often see better how sure they could have been before it (G. S. Howard, “Response-shift bias”,
Evaluation Review, 1980). It can flatter the learning, too (L. G. Hill and D. L. Betz, American
Journal of Evaluation, 2005). To ask at both times, write two questions with the same prompt: one
with `asks: before`, placed in the first step by `{{ question("name-of-a-quiz", "its-id") }}`, and
one with `asks: after`. The learning log puts the two together.
"""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from typing import ClassVar, Literal

from pydantic import Field

from sevenmin.fields import Text
from sevenmin.problems import Problem, Rule
from sevenmin.questions.alike import repeated
from sevenmin.questions.base import Answer, At, Mark, Question
from sevenmin.wording import quoted

EQUAL_ENDS = Rule("equal-ends", "The two ends of a scale must say different things.")
NUMBER_AT_END = Rule(
    "number-at-end", "The ends of a scale are words: the numbers between them stand there anyway."
)

_MOMENTS = {"before": "Before this brief", "now": "Now"}
_ASKED = {"both": ("before", "now"), "before": ("before",), "after": ("now",)}


class Scale(Question):
    """Never marked. The keys of an answer are moment and number: `before-2`, `now-4`."""

    marked: ClassVar[bool] = False

    type: Literal["scale"] = Field(description="The type of the question.", examples=["scale"])
    low: Text = Field(description="What the lowest number means.", examples=["Not at all sure"])
    high: Text = Field(description="What the highest number means.", examples=["Very sure"])
    points: int = Field(
        default=5, ge=3, le=10, description="How many numbers there are.", examples=[5]
    )
    asks: Literal["both", "before", "after"] = Field(
        default="both",
        description="About which time it asks: before the brief, after it, or both side by side.",
        examples=["both"],
    )

    def moments(self) -> list[tuple[str, str]]:
        """Each time about which it asks, with its name."""
        return [(moment, _MOMENTS[moment]) for moment in _ASKED[self.asks]]

    def labelled(self) -> list[tuple[int, str]]:
        """Each number with what it means; only the ends have a meaning in words."""
        ends = {1: self.low, self.points: self.high}
        return [(number, ends.get(number, "")) for number in range(1, self.points + 1)]

    def key_of(self, number: int) -> str:
        """The key of a number at the last time about which it asks: a room answers once."""
        return f"{_ASKED[self.asks][-1]}-{number}"

    def options(self) -> tuple[tuple[str, str], ...]:
        return tuple(
            (self.key_of(number), f"{number} ({meaning})" if meaning else str(number))
            for number, meaning in self.labelled()
        )

    @property
    def asked_of(self) -> str:
        """The same for questions with the same prompt: they belong together in the learning log."""
        return sha256(" ".join(self.prompt.split()).encode()).hexdigest()[:8]

    def mark(self, answer: Answer) -> Mark:
        return Mark(None)

    def problems(self, at: At) -> Iterator[Problem]:
        ends = {"low": self.low, "high": self.high}
        for words, place in repeated((words, at(end)) for end, words in ends.items()):
            message = f"Both ends of the scale say {quoted(words)}."
            yield EQUAL_ENDS(place, message, "Say what is different at the other end.")
        for end, words in ends.items():
            if words.strip(".").isdigit():
                message = f"“{end}” is only a number: {quoted(words)}."
                yield NUMBER_AT_END(at(end), message, "Say in words what it means.")
