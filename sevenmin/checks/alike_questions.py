"""No two questions are alike, in one quiz or in two: nobody learns by being asked the same again.

This is advice where a prompt and its choices have at least 85 per cent of their words in common
with another's. Reasons and hints are not compared. Two scales with one prompt, `asks: before` and
`asks: after`, belong together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sevenmin.checks._parts import Part, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.starting import PLACEHOLDERS

RULE = Rule("alike-questions", __doc__)

_ALIKE = 0.85
_LONG, _END = 20, 24
"""How many characters of a choice are a clue, and how many at either end of a prompt."""
_MOST = 10
"""With how many questions of a clue another is compared: many may end with “What do you do?”."""
_NO_MEANING = {"asks", "hints", "id", "step", "type"}


def check(library: Library) -> Iterator[Problem]:
    """Only questions with a clue in common are compared; all pairs of thousands would take long."""
    known: dict[str, list[_Asked]] = defaultdict(list)
    for asked in map(_Asked, questions(library)):
        clues = _clues(asked.part)
        others = (other for clue in clues for other in known[clue])
        if alike := next((other for other in others if _are_alike(asked, other)), None):
            yield _advice(asked.part, alike.part)
        for clue in clues:
            if len(known[clue]) < _MOST:
                known[clue].append(asked)


@dataclass(frozen=True, eq=False)
class _Asked:
    """A question and its words, which are looked for once, when it is first compared."""

    part: Part

    @cached_property
    def words(self) -> set[str]:
        return _words(self.part)


def _clues(part: Part) -> set[str]:
    """Texts of which questions that are alike have one in common."""
    ends = [end for text in part.prompts for end in (text[:_END], text[-_END:])]
    return {*ends, *(text for text in part.answers if len(text) >= _LONG)}


def _are_alike(one: _Asked, other: _Asked) -> bool:
    is_new = any(text in PLACEHOLDERS for text in one.part.answers)  # and told of elsewhere
    asks = {*_below("asks", one.part), *_below("asks", other.part)}
    together = is_new or asks == {"before", "after"}
    return not together and likeness(one.words, other.words) >= _ALIKE


def _below(key: str, part: Part) -> list[str]:
    return [text for name, text in zip(part.shape.keys, part.texts, strict=True) if name == key]


def likeness(one: set[str], other: set[str]) -> float:
    """How much of the words of two questions both have, from 0 to 1."""
    return len(one & other) / max(1, len(one | other))


def _words(part: Part) -> set[str]:
    """The words of all that gives a question its meaning."""
    meant = [
        text
        for number, text in enumerate(part.texts)
        if number not in part.shape.reasons and part.shape.keys[number] not in _NO_MEANING
    ]
    return {*re.findall(r"\w+", " ".join(meant).lower())}


def _advice(part: Part, other: Part) -> Problem:
    place = other.quiz.tree.place("questions", other.position or 0)
    elsewhere = "" if part.quiz is other.quiz else f" of {place.path}"
    return RULE.advise(
        part.quiz.tree.place("questions", part.position or 0, "prompt"),
        f"This question is much like question {(other.position or 0) + 1}{elsewhere}, "
        f"which starts in line {place.line}.",
        "Ask something else, or remove one of the two.",
    )
