"""Items that belong in an order.

Use it for what is done first, next and last, or for what weighs most and least. Write the items in
the right order: the site shows them in another one, the same in every build. Each item that stands
in its right place counts as right, and one that does not is told where it belongs. Four or five
items are good. Leave out those whose place can be argued about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from string import ascii_lowercase
from typing import Literal

from pydantic import Field

from sevenmin.fields import Fields, Text
from sevenmin.problems import Problem
from sevenmin.questions.alike import equal
from sevenmin.questions.base import Answer, At, Mark, Question
from sevenmin.questions.items import EQUAL, judged, mixed


class Part(Fields):
    """One of the items that are put in order."""

    text: Text = Field(
        description="What the reader puts in its place.", examples=["Check the facts."]
    )
    why: Text = Field(
        description="Why it belongs where it stands.",
        examples=["What is not checked is passed on as if it were known."],
    )


class Ordering(Question):
    """Marked right when every item stands in its right place."""

    type: Literal["ordering"] = Field(
        description="The type of the question.", examples=["ordering"]
    )
    items: tuple[Part, ...] = Field(
        min_length=3,
        max_length=9,
        description="The items in the right order, three to nine of them.",
        examples=[
            [
                {"text": "Listen.", "why": "You act on what you have heard."},
                {"text": "Write it down.", "why": "Words are lost within the hour."},
                {"text": "Tell your supervisor.", "why": "Your notes are what you talk about."},
            ]
        ],
    )

    def keyed(self) -> dict[str, Part]:
        """Each item by its key, in the right order: a, b, c …"""
        return dict(zip(ascii_lowercase, self.items, strict=False))

    def shown(self) -> dict[str, Part]:
        """The same in the order in which the reader finds them, which is never the right one."""
        right = self.keyed()
        orders = (mixed(right, f"{self.id} {turn}") for turn in count())
        return {key: right[key] for key in next(order for order in orders if order != list(right))}

    def mark(self, answer: Answer) -> Mark:
        """Right when the keys stand in their right order."""
        feedback = tuple(
            judged(key, [key] == list(answer[i : i + 1]), f"This is number {i + 1}.", item.why)
            for i, (key, item) in enumerate(self.keyed().items())
        )
        return Mark(list(answer) == list(self.keyed()), feedback)

    def problems(self, at: At) -> Iterator[Problem]:
        texts = ((item.text, at("items", i, "text")) for i, item in enumerate(self.items))
        yield from equal(EQUAL, "items", texts)
