"""A prompt has 60 words at most: a reader keeps it in mind while weighing the choices.

A scene of a scenario, which is read before anything is asked, may have 90, and so may a choice.
This is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks._parts import ANSWERS, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.outline import count_words
from sevenmin.wording import count

RULE = Rule("long-prompt", __doc__)

LIMITS = (("prompt", ("prompt",), 60), ("text", ANSWERS, 90))


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        for noun, keys, limit in LIMITS:
            for text in part.below(keys):
                # A word and its space are two characters, so shorter texts need no counting.
                if len(text) >= 2 * limit and (words := count_words(text)) > limit:
                    yield RULE.advise(
                        part.place(text, keys),
                        f"This {noun} has {words:,} words, and {limit} are the most that "
                        "a reader can hold.",
                        f"Cut {count(words - limit, 'word')}: what nobody needs for the answer.",
                    )
