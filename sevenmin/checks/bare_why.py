"""A why says more than “Correct.”, and something else than the choice to which it belongs.

Feedback that explains has an effect of 0.49, right or wrong alone one of 0.05 (Van der Kleij 2015).
This is advice about each why, each `missed`, and the consequences in a scenario.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._parts import Part, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("bare-why", __doc__)

_WORDS = (
    "a absolutely afraid again all almost am an another answer are attempt bad because best better "
    "but choice close correct correctly course definitely done exactly excellent false fine give "
    "go good great hard have i i'm incorrect indeed is isn't it it's job let's look luck mistaken "
    "more most nearly never next no nope not of oh ok okay on once one oops option perfect please "
    "quite really right shot so sorry spot super that that's the think this time true try "
    "unfortunately very was wasn't well were wrong yes you you're your"
)
_VERDICT = frozenset(_WORDS.split())
_AROUND = " .!?\n"
_WORD = re.compile(r"[\w']+")
_LONGEST = 60
"""Verdicts of more characters than this say something else, too."""


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        asked = [*part.prompts, *part.answers]
        ends = tuple([text.rstrip(_AROUND)[1:] for text in asked])
        for number in part.shape.reasons:
            why = part.texts[number]
            # Few whys end as a choice does, but for its first letter, which is perhaps a capital.
            if len(why) <= _LONGEST or why.rstrip(_AROUND).endswith(ends):
                yield from _advice(part, number, asked)


def _advice(part: Part, number: int, asked: list[str]) -> Iterator[Problem]:
    why, place = part.texts[number], part.place(number)
    if is_bare(why):
        message = f"{quoted(why)} only says whether the answer is right."
        yield RULE.advise(place, message, "Say why it is, or why not.")
    elif any(repeats(why, text) for text in asked):
        message = f"{quoted(why)} repeats what it should explain."
        yield RULE.advise(place, message, "Say why it is so, or why not.")


def is_bare(why: str) -> bool:
    """Whether a text has only words that say right or wrong."""
    words = {*_WORD.findall(_plain(why))} if len(why) <= _LONGEST else set()
    return bool(words) and words <= _VERDICT


def repeats(why: str, text: str) -> bool:
    """Whether a why is another text over again, perhaps after a “Yes”."""
    said = _plain(text)
    # Of “?” or “…” nothing is left; what asks in signs alone is no choice to repeat.
    if not said:
        return False
    before, found, after = _plain(why).rpartition(said)
    apart = bool(found) and not after and not before[-1:].isalnum()
    return apart and (not before.strip() or is_bare(before))


def _plain(text: str) -> str:
    return text.strip(_AROUND).replace("’", "'").lower()
