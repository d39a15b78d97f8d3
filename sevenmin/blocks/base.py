"""What every block can say about itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.questions.base import Question

Fault = tuple[str, str]
"""What is wrong with a call, and what to do."""


@dataclass(frozen=True)
class Content:
    """What a block shows: a heading and an introduction where it has them, and questions.

    `group` names the questions' home, so that their ids differ from those of another quiz.
    """

    group: str
    questions: tuple[Question, ...]
    heading: str | None = None
    intro: str | None = None
    anchor: str | None = None
    """The id of the heading. Ours begin with `after--`: no heading's words make two hyphens."""
    quiz: Quiz | None = None
    """The quiz from which the questions come, if they come from one."""
    home: str = ""
    """The slug of the brief to which that quiz belongs."""
    is_own: bool = True
    """Whether that is the brief on whose page it is: only there its steps can be read again."""
    language: str | None = None
    """The code of the language of its questions, where their brief says one."""


@dataclass(frozen=True)
class Block(ABC):
    """One place in a brief for questions. A class's fields are the arguments of its macro."""

    name: ClassVar[str]

    after_steps: ClassVar[int] = 0
    """Where the block stands after the steps when a brief does not place it; 0 for nowhere."""

    @abstractmethod
    def identity(self, brief: Brief) -> tuple[str, ...]:
        """The same for two calls that would show the same thing twice on a page."""

    def quiz_used(self, brief: Brief) -> str:
        """The slug of the quiz from which its questions come; empty if from none."""
        return ""

    @abstractmethod
    def faults(self, brief: Brief, library: Library) -> Iterator[Fault]:
        """What is wrong although name and arguments fit."""

    @abstractmethod
    def content(self, brief: Brief, library: Library) -> Content:
        """What it shows in this brief."""
