"""A why says more than “Correct.”, and something else than the choice to which it belongs.

Feedback that explains has an effect of 0.49, right or wrong alone one of 0.05 (Van der Kleij 2015).
This is advice about each why, each `missed`, and the consequences in a scenario.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._parts import ANSWERS, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("bare-why", __doc__)

_ASKED = ("prompt", *ANSWERS)
_WORDS = (
    "a absolutely afraid again all am an answer are because best better but choice correct "
    "correctly course definitely done exactly excellent false fine good great i i'm incorrect "
    "indeed is isn't it it's job most never no nope not of ok okay on one option perfect quite "
    "really right so sorry spot that that's the this true try unfortunately very was wasn't well "
    "were wrong yes you you're your"
)
_VERDICT = frozenset(_WORDS.split())
_WORD = re.compile(r"[\w']+")
_LONGEST = 60
"""Verdicts of more characters than this say something else, too."""


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        asked = tuple(said for text in part.below(_ASKED) if (said := _plain(text)))
        keys = part.reasons()
        for why in part.below(keys):
            if fault := _fault(_plain(why), asked):
                place = part.place(why, keys)
                yield RULE.advise(place, f"{quoted(why)} {fault}.", "Say why it is so, or not.")


def _fault(why: str, asked: tuple[str, ...]) -> str | None:
    if why and is_bare(why):
        return "only says whether the answer is right"
    # All of them at once first, for hardly any why ends as a choice does.
    if why.endswith(asked) and any(repeats(why, text) for text in asked):
        return "repeats what it should explain"
    return None


def is_bare(why: str) -> bool:
    """Whether a text has only words that say right or wrong."""
    return len(why) <= _LONGEST and {*_WORD.findall(_plain(why))} <= _VERDICT


def repeats(why: str, text: str) -> bool:
    """Whether a why is another text over again, perhaps after a “Yes”."""
    before, found, after = _plain(why).rpartition(_plain(text))
    return bool(found) and not after and not before[-1:].isalnum() and is_bare(before)


def _plain(text: str) -> str:
    return text.strip(" .!?\n").replace("’", "'").lower()
