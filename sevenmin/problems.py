"""What can be wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from sevenmin.wording import printable

Level = Literal["problem", "advice"]


@dataclass(frozen=True, order=True)
class Place:
    """A point in an author's file: `path` from the project's root, line and column from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{printable(self.path)}:{self.line}:{self.column}"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing an author should know.

    `message` says what is wrong and `fix` what to do; both are whole sentences.
    A problem of level "advice" never stops a build.
    """

    place: Place
    code: str
    message: str
    fix: str
    level: Level = "problem"

    def __str__(self) -> str:
        mark = "Advice: " if self.level == "advice" else ""
        return f"{self.place}: {mark}{printable(f'{self.message} {self.fix}')} [{self.code}]"

    def as_advice(self) -> Problem:
        """The same words, but nothing that would stop a build."""
        return replace(self, level="advice")


@dataclass(frozen=True)
class Rule:
    """A kind of problem: its code, and the paragraph about it in the author's manual.

    Calling a rule makes one problem of its kind; `advise` makes one piece of advice.
    Rules are found by looking through the engine's modules (`sevenmin.manual`).
    """

    code: str
    manual: str

    def __call__(self, place: Place, message: str, fix: str) -> Problem:
        return Problem(place, self.code, message, fix)

    def advise(self, place: Place, message: str, fix: str) -> Problem:
        return self(place, message, fix).as_advice()


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Every problem once, sorted by place; first the settings, from which others may follow."""
    return sorted(set(problems), key=lambda problem: ("/" in problem.place.path, problem))


def stopping(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Only those that stop a build."""
    return (problem for problem in problems if problem.level == "problem")
