"""A plan for a session of a given length, made of what the brief has; its minutes always add up."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from sevenmin.model.brief import WORDS_A_MINUTE_ALOUD
from sevenmin.views.shown import Shown

SEVEN = 7
"""Minutes for the steps; a long brief takes as many as its words do."""

PLAN_SHEETS = 3
"""Sheets for all but the answers; measured with the briefs of this site."""

KEY_SHEET = 8000
"""Characters of the answers' HTML on a sheet; measured likewise."""

QUESTION = 2
"""Minutes for a question of the quiz: to decide, to count hands, to hear the reasons."""


@dataclass(frozen=True)
class Shape:
    """What a session of one length has room for, in minutes."""

    minutes: int
    welcome: int
    read: int
    """To read the handout in silence."""
    thought: int
    """For one question to think about: in silence, in pairs, then all together."""
    questions: int
    """The most questions of the quiz, which is a number and no time."""
    team: int
    """The least for the team's own questions; what is left over goes to them, too."""
    record: int
    close: int


SHAPES = (
    Shape(20, welcome=1, read=0, thought=3, questions=0, team=3, record=2, close=1),
    Shape(30, welcome=2, read=0, thought=4, questions=2, team=4, record=3, close=1),
    Shape(45, welcome=2, read=3, thought=5, questions=5, team=6, record=5, close=2),
)


@dataclass(frozen=True)
class Material:
    """What a brief gives a session to do: minutes of its steps, and numbers of its questions."""

    steps: int
    thoughts: int
    questions: int


@dataclass(frozen=True)
class Part:
    """A part of a session: when it starts and how long it takes, and how many questions it has."""

    kind: str
    start: int
    minutes: int
    count: int = 0


@dataclass(frozen=True)
class Plan:
    """A session of so many minutes; no parts where the brief is too long for it."""

    minutes: int
    parts: tuple[Part, ...]


def material(shown: Shown) -> Material:
    """What this brief gives. Questions count as on their slides: only those that are marked."""
    aloud = math.ceil(shown.brief.words / WORDS_A_MINUTE_ALOUD)
    asked = [question for question, _ in shown.questions(marked=True)]
    marked = [question for question in asked if question.marked]
    thoughts = len(shown.questions(marked=False))
    return Material(max(SEVEN, aloud), thoughts, len(marked or asked))


def sheets(key: str) -> int:
    """About how many sheets of A4 the session plan takes; `key` is the HTML of its answers."""
    return PLAN_SHEETS + math.ceil(len(key) / KEY_SHEET)


def plans(given: Material) -> list[Plan]:
    """A plan for each length."""
    return [Plan(shape.minutes, tuple(_placed(_parts(shape, given)))) for shape in SHAPES]


Timed = tuple[str, int, int]
"""A part without its place: of which kind, how many minutes, how many questions."""


def _parts(shape: Shape, given: Material) -> list[Timed]:
    """Its parts in order. Where a brief asks nothing to think about, there is an open question."""
    fixed = shape.welcome + shape.read + shape.team + shape.record + shape.close
    free = shape.minutes - fixed - given.steps
    if free < shape.thought:
        return []
    questions = min(shape.questions, given.questions, (free - shape.thought) // QUESTION)
    left = free - questions * QUESTION
    thoughts = min(given.thoughts, left // shape.thought)
    talk = min(left, 2 * shape.thought * max(thoughts, 1))
    return [
        ("welcome", shape.welcome, 0),
        ("steps", given.steps, 0),
        ("read", shape.read, 0),
        ("think" if thoughts else "open", talk, thoughts),
        ("quiz", questions * QUESTION, questions),
        ("team", shape.team + left - talk, 0),
        ("record", shape.record, 0),
        ("close", shape.close, 0),
    ]


def _placed(parts: list[Timed]) -> Iterator[Part]:
    """One after the other; what takes no time is no part."""
    start = 0
    for kind, minutes, count in parts:
        if minutes:
            yield Part(kind, start, minutes, count)
        start += minutes
