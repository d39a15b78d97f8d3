"""What every question type has and must supply."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable
from typing import ClassVar, Literal, NamedTuple

from pydantic import Field

from sevenmin.fields import Fields, Slug, Text
from sevenmin.problems import Place, Problem

At = Callable[..., Place]
"""Gives the place of a value inside the question: `at("choices", 1, "why")`."""

Verdict = Literal["chosen-right", "chosen-wrong", "missed", "left"]


class Feedback(NamedTuple):
    """What a reader is told about one choice, named by its key, and how it stands."""

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
        description="The number of the step to which the question belongs.",
        examples=[3],
    )

    @abstractmethod
    def mark(self, chosen: Collection[str]) -> Mark:
        """The outcome when the choices with these keys are chosen."""

    def problems(self, at: At) -> Iterable[Problem]:
        """What is wrong with the question although each of its fields is well formed."""
        return ()
