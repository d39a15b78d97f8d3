"""A statement, and whether it is true.

Use it for what many people believe and is not so, or the other way round. Say one thing in a
statement, and say it without “not”: readers lose count of two negatives. Give a reason for both
answers. `why_true` is said to a reader who chose “True”, whether that is right or not, and
`why_false` to one who chose “False”. Anyone can guess one in two, so ask few of these.
"""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from sevenmin.fields import Text
from sevenmin.questions.choices import Choice, Keyed


class TrueFalse(Keyed):
    """Marked right when the reader chose what `answer` says."""

    in_our_words: ClassVar[bool] = True

    type: Literal["true_false"] = Field(
        description="The type of the question.", examples=["true_false"]
    )
    answer: bool = Field(description="Whether the statement is true.", examples=[False])
    why_true: Text = Field(
        description="Why “True” is the right answer, or why it is not.",
        examples=["Many people think so. But a pattern can be seen in what does not happen, too."],
    )
    why_false: Text = Field(
        description="Why “False” is the right answer, or why it is not.",
        examples=["Not opening the door three times in a row is a pattern, and it says something."],
    )

    def keyed(self) -> list[tuple[str, Choice]]:
        return [
            ("true", Choice(text="True", correct=self.answer, why=self.why_true)),
            ("false", Choice(text="False", correct=not self.answer, why=self.why_false)),
        ]
