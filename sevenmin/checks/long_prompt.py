"""A prompt has 60 words at most: a reader keeps it in mind while weighing the choices.

A scene of a scenario, which is read before anything is asked, may have 90, and so may a choice.
This is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks._parts import ANSWERS, Part, questions
from sevenmin.document.words import count_words
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count

RULE = Rule("long-prompt", __doc__)

LIMITS = {**dict.fromkeys(ANSWERS, 90), "prompt": 60}
_SHORTEST = 120
"""A word and its space are two characters, so fewer than these are never too many words."""


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        for number, text in enumerate(part.texts):
            if len(text) >= _SHORTEST and part.shape.keys[number] in LIMITS:
                yield from _advice(part, number)


def _advice(part: Part, number: int) -> Iterator[Problem]:
    key = part.shape.keys[number]
    words, limit = count_words(part.texts[number]), LIMITS[key]
    if words > limit:
        yield RULE.advise(
            part.place(number),
            f"“{key}” has {words:,} words, and {limit} are the most that a reader can hold.",
            f"Cut {count(words - limit, 'word')}: what nobody needs for the answer.",
        )
