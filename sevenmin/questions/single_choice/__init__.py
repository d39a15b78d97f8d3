"""Several choices, one of which is right.

Use it where one course of action is clearly the best and the others are real mistakes that good
people make. Give every choice a `why`: it is what the reader learns from. Four choices are good;
let the right one stand in different places, and let it not be the longest.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from sevenmin.problems import Problem, Rule
from sevenmin.questions.base import At
from sevenmin.questions.choices import ChoiceQuestion

SEVERAL_CORRECT = Rule(
    "several-correct-choices",
    "A `single_choice` question has one correct choice; with several it is `multiple_choice`.",
)


class SingleChoice(ChoiceQuestion):
    """Marked right when the one correct choice is chosen."""

    type: Literal["single_choice"] = Field(
        description="The type of the question.", examples=["single_choice"]
    )

    def problems(self, at: At) -> Iterator[Problem]:
        yield from super().problems(at)
        correct = [i for i, choice in enumerate(self.choices) if choice.correct]
        for i in correct[1:]:
            yield SEVERAL_CORRECT(
                at("choices", i, "correct"),
                "This is a second correct choice, and only one can be chosen.",
                "Make the question “type: multiple_choice”, or leave one correct.",
            )
