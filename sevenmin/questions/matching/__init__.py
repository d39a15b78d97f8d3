"""Items, for each of which there is one match.

Use it for who does what, for words and what they mean, for signs and what they may point to. Each
match belongs to one item only. `distractors` are matches that belong to none: with one or two of
them, nobody finds the last match by what is left over. Keep matches short, because on a phone a
list of long ones is hard to choose from.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase
from typing import Literal

from pydantic import Field

from sevenmin.fields import Fields, Text
from sevenmin.problems import Problem
from sevenmin.questions.alike import equal
from sevenmin.questions.base import Answer, At, Mark, Question
from sevenmin.questions.items import EQUAL, judged, mixed


class Pair(Fields):
    """An item and its one match."""

    item: Text = Field(description="What the reader finds a match for.", examples=["Housing"])
    match: Text = Field(
        description="What belongs to it, in a few words.", examples=["Who lives at the address"]
    )
    why: Text = Field(
        description="Why the two belong together.",
        examples=["The tenancy names everyone who lives there."],
    )


class Matching(Question):
    """Marked right when every item has its own match."""

    type: Literal["matching"] = Field(
        description="The type of the question.", examples=["matching"]
    )
    pairs: tuple[Pair, ...] = Field(
        min_length=2,
        max_length=9,
        description="The items with their matches, two to nine, in the order of the items.",
        examples=[
            [
                {"item": "School", "match": "Attendance", "why": "It is taken every morning."},
                {"item": "Police", "match": "Call-outs", "why": "Each one is recorded."},
            ]
        ],
    )
    distractors: tuple[Text, ...] = Field(
        default=(),
        max_length=9,
        description="Matches that belong to no item.",
        examples=[["How the family spends its money"]],
    )

    def keyed(self) -> dict[str, Pair]:
        """Each pair by its key: a, b, c …"""
        return dict(zip(ascii_lowercase, self.pairs, strict=False))

    def matches(self) -> dict[str, str]:
        """All matches in the order in which they are offered; a pair's match has the pair's key."""
        texts = [*(pair.match for pair in self.pairs), *self.distractors]
        keyed = dict(zip(ascii_lowercase, texts, strict=False))
        return {key: keyed[key] for key in mixed(keyed, self.id)}

    def mark(self, answer: Answer) -> Mark:
        """Right when each key of a pair is joined to itself: a-a, b-b, c-c …"""
        feedback = tuple(
            judged(key, f"{key}-{key}" in answer, f"The match is “{pair.match}”.", pair.why)
            for key, pair in self.keyed().items()
        )
        return Mark(sorted(answer) == [f"{key}-{key}" for key in self.keyed()], feedback)

    def problems(self, at: At) -> Iterator[Problem]:
        pairs = list(enumerate(self.pairs))
        items = [(pair.item, at("pairs", i, "item")) for i, pair in pairs]
        matches = [(pair.match, at("pairs", i, "match")) for i, pair in pairs]
        others = [(text, at("distractors", i)) for i, text in enumerate(self.distractors)]
        yield from equal(EQUAL, "items", items)
        yield from equal(EQUAL, "matches", [*matches, *others])
