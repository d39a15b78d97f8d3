"""Several choices, any number of which are right.

Use it where good practice has several parts. The answer is right when all correct choices are
chosen and no other. `missed` on a correct choice is said to a reader who left it out.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from sevenmin.questions.choices import ChoiceQuestion


class MultipleChoice(ChoiceQuestion):
    """Marked right when exactly the correct choices are chosen."""

    type: Literal["multiple_choice"] = Field(
        description="The type of the question.", examples=["multiple_choice"]
    )
