"""Lines of a quiz and of front matter, spoilt in each way: one problem, told where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

import pytest
from pydantic import BaseModel

from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.grammars import grammar_of
from sevenmin.model.quiz import QuizFields
from sevenmin.model.validating import validated
from sevenmin.problems import Problem
from sevenmin.reading.yaml_reader import read_yaml

QUIZ = """\
title: What would you do?
questions:
  - id: two-agencies
    type: single_choice
    prompt: >-
      Two agencies each expect the other to call. "Not us," says one: it
      is late. What do you do?
    step: 1
    choices:
      - text: Wait for one of them.
        why: Each of them is waiting, too.
      - text: Ask for a short call with both.
        correct: true
        why: >-
          It makes one picture
          of two halves.
  - id: the-call
    type: scenario
    prompt: The call begins.
    scenes:
      - id: silence
        text: Nobody speaks. What do you do?
        decisions:
          - text: Say why we are here.
            to: a-plan
          - text: Wait.
            to: nothing
      - id: a-plan
        text: Each one says what they know.
        ending: good
        why: Somebody began.
      - id: nothing
        text: The call ends.
        ending: poor
        why: Nobody began.
  - id: who-knows
    type: matching
    prompt: Who knows what?
    pairs:
      - item: School
        match: Who was there
        why: They write it down each morning.
      - item: Health visitor
        match: How the child grows
        why: They measure it.
"""
FRONT = """\
title: Pressing pause
summary: How to stop and think.
status: draft
owner: Learning team
sources:
  - title: "One: the first"
    publisher: A publisher
  - title: Two
    publisher: Another one
topics: [working-together]
reflection:
  - When did you last press pause?
  - Who helped you then?
"""


class Spoilt(NamedTuple):
    """A text with a mistake, the line of it, and what has to be said there."""

    text: str
    line: int
    fix: str


def spoilt(text: str) -> Iterator[Spoilt]:
    lines = text.splitlines()
    for number, line in enumerate(lines):
        start = line.lstrip(" ")
        indent = len(line) - len(start)
        if not re.match(r"(?:- +)?[a-z_]+:(?: |$)", start):
            continue
        for spaces in (-2, -1, 1, 2):
            if indent + spaces >= 0:
                fix = f"{'Put' if spaces < 0 else 'Take away'} {abs(spaces)} "
                yield with_line(lines, number, " " * (indent + spaces) + start, fix)
        if start.startswith("- "):
            yield with_line(lines, number, " " * indent + start[2:], "Start it with “- ”.")
            yield with_line(lines, number, " " * (indent + 2) + start[2:], "Start it with “- ”.")
        if re.fullmatch(r"[a-z_]+:", start):
            fix = f"Write “{start}” in a line of its own above it."
            yield with_line(lines, number, None, fix)


def with_line(lines: list[str], number: int, line: str | None, fix: str) -> Spoilt:
    there = [] if line is None else [line]
    return Spoilt("\n".join([*lines[:number], *there, *lines[number + 1 :]]), number + 1, fix)


def problems(text: str, model: type[BaseModel]) -> list[Problem]:
    tree, found = read_yaml("a.yml", text, grammar=partial(grammar_of, model))
    neutral = {"title": "…", "summary": "…", "status": "draft", "owner": "…", "topics": ["…"]}
    questions = [{"id": "none", "type": "reflection", "prompt": "…"}]
    neutral = {"title": "…", "questions": questions} if model is QuizFields else neutral
    return [*found, *validated(tree, model, neutral)[1]]


@pytest.mark.parametrize(("text", "model"), [(QUIZ, QuizFields), (FRONT, FrontMatter)])
def test_a_spoilt_line_is_told_where_it_is_with_what_to_do(
    text: str, model: type[BaseModel]
) -> None:
    assert problems(text, model) == []
    cases = list(spoilt(text))
    assert len(cases) > 30
    for case in cases:
        told = [(one.place.line, one.fix[: len(case.fix)]) for one in problems(case.text, model)]
        assert told == [(case.line, case.fix)], case.text


def test_places_below_a_mend_are_those_of_the_author() -> None:
    tree, found = read_yaml("a.yml", "a: b: c\nd: [e\nf: g\n")
    assert [(one.place.line, one.place.column) for one in found] == [(1, 5), (2, 4)]
    assert tree.place("f").line == 3


def test_a_text_without_mistakes_is_never_mended() -> None:
    assert not read_yaml("a.yml", QUIZ, grammar=partial(grammar_of, QuizFields))[0].is_mended
