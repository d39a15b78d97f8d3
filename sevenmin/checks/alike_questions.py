"""No two questions are alike, in one quiz or in two: nobody learns by being asked the same again.

This is advice where a prompt and its choices have at least 85 per cent of their words in common
with another's. Reasons and hints are not compared. Two scales with one prompt, `asks: before` and
`asks: after`, belong together.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._parts import ANSWERS, Part, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.starting import PLACEHOLDERS

RULE = Rule("alike-questions", __doc__)

_ALIKE = 0.85
_LONG, _END = 20, 24
"""How many characters of a choice are a clue, and how many at either end of a prompt."""
_NO_MEANING = ("asks", "hints", "id", "step", "type")


def check(library: Library) -> Iterator[Problem]:
    """Only questions with a clue in common are compared; all pairs of thousands would take long."""
    first: dict[str, Part] = {}
    for part in questions(library):
        others = [first.setdefault(clue, part) for clue in _clues(part)]
        like = (other for other in others if other is not part and _are_alike(part, other))
        if found := next(like, None):
            yield _advice(part, found)


def _clues(part: Part) -> Iterator[str]:
    """Texts of which questions that are alike have one in common."""
    for text in part.below(("prompt",)):
        prompt = text.strip().lower()
        yield from (prompt[:_END], prompt[-_END:])
    yield from (text.strip().lower() for text in part.below(ANSWERS) if len(text) >= _LONG)


def _are_alike(one: Part, other: Part) -> bool:
    asks = {text for part in (one, other) for text in part.below(("asks",))}
    is_new = any(text in PLACEHOLDERS for text in one.below(ANSWERS))  # and told of elsewhere
    together = is_new or asks == {"before", "after"}
    return not together and likeness(_words(one), _words(other)) >= _ALIKE


def likeness(one: set[str], other: set[str]) -> float:
    """How much of the words of two questions both have, from 0 to 1."""
    return len(one & other) / max(1, len(one | other))


def _words(part: Part) -> set[str]:
    """The words of all that gives a question its meaning."""
    reasons = part.reasons()
    keys = [key for key in part.said if key not in _NO_MEANING and key not in reasons]
    return {*re.findall(r"\w+", " ".join(part.below(keys)).lower())}


def _advice(part: Part, other: Part) -> Problem:
    position, place = other.where[-1], other.quiz.tree.place(*other.where)
    elsewhere = "" if part.quiz is other.quiz else f" of {place.path}"
    return RULE.advise(
        part.quiz.tree.place(*part.where, "prompt"),
        f"This question is much like question {int(position) + 1}{elsewhere}, "
        f"which starts in line {place.line}.",
        "Ask something else, or remove one of the two.",
    )
