"""What every question type has and must supply."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Sequence
from hashlib import sha256
from typing import Any, ClassVar, Literal, NamedTuple

from pydantic import Field

from sevenmin.fields import Fields, Slug, Text
from sevenmin.problems import Place, Problem

At = Callable[..., Place]
"""Gives the place of a value inside the question: `at("choices", 1, "why")`."""

Answer = Sequence[str]
"""The keys of what a reader chose, in the order in which it was chosen."""

Verdict = Literal["chosen-right", "chosen-wrong", "missed", "left"]

_NO_MEANING = ("id", "step", "hints")
_REASONS = ("why", "missed")


class Feedback(NamedTuple):
    """What a reader is told about one item, named by its key, and how it stands."""

    key: str
    verdict: Verdict
    text: str


class Mark(NamedTuple):
    """The outcome of an answer. `right` is None for what is never marked."""

    right: bool | None
    feedback: tuple[Feedback, ...] = ()


class Question(Fields, ABC):
    """The fields of every question. A type's class adds its own and says how it is marked."""

    marked: ClassVar[bool] = True
    in_our_words: ClassVar[bool] = False
    """Its choices are the site's own words, whatever language its author writes."""

    id: Slug = Field(
        description="The question's own name, which stays the same when the quiz is rearranged.",
        examples=["pressing-pause"],
    )
    prompt: Text = Field(
        description="What is asked, in the words that the reader sees.",
        examples=["Two agencies each expect the other to call. What do you do first?"],
    )
    step: int | None = Field(
        default=None,
        ge=1,
        le=7,
        description="The number of the step to which the question belongs, to read it again.",
        examples=[3],
    )
    hints: tuple[Text, ...] = Field(
        default=(),
        max_length=5,
        description="Help for a reader who is stuck, shown one by one.",
        examples=[["Who else knows this family?"]],
    )

    @abstractmethod
    def mark(self, answer: Answer) -> Mark:
        """The outcome of an answer, whatever keys are in it."""

    def options(self) -> tuple[tuple[str, str], ...]:
        """What a room can choose between by show of hands: key and words."""
        return ()

    def problems(self, at: At) -> Iterable[Problem]:
        """What is wrong with the question although each of its fields is well formed."""
        return ()

    @property
    def fingerprint(self) -> str:
        """Eight letters and digits that change when the question means something else.

        A kept answer belongs to a question with the same fingerprint. Another reason, hint or step,
        or another line break, leaves the meaning as it was.
        """
        meant = _meaning(self.model_dump(mode="json", exclude=set(_NO_MEANING)))
        return sha256(json.dumps(meant, sort_keys=True).encode()).hexdigest()[:8]


def _meaning(value: Any) -> Any:
    """A value without reasons, every text with single spaces."""
    if isinstance(value, dict):
        return {k: _meaning(part) for k, part in value.items() if not k.startswith(_REASONS)}
    if isinstance(value, list):
        return [_meaning(part) for part in value]
    return " ".join(value.split()) if isinstance(value, str) else value
