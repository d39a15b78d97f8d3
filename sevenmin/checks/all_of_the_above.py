"""“All of the above”, “none of these”, “A and B” and their kin are poor choices.

Who knows two right choices has found “all of the above” without the third, and “none of the above”
shows what a reader rejects, not what they know. Where choices are shuffled, nothing is above.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._parts import questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("all-of-the-above", __doc__)

_POINTS_UP = re.compile(
    r"\b(all|none|any|both|either|neither|each|some|one|most|two|three|everything|nothing)"
    r"( of)?( the)? above\b"
)
_POINTS_AROUND = re.compile(
    r"""
    (both:?\ |all\ of\ |only\ |neither\ )?
    ( (all|none|any|both|either|neither)\ of\ (these|those|them)
    | (all|none|any|both|neither)(\ of)?(\ the)?(\ other)?\ (answers?|choices?|options?|statements?)
    | all\ (three|four|five|of\ it)
    | (answers?\ |choices?\ |options?\ )?  # “A and E” is a place in a hospital, “B and B” a house
      ([a-d],\ )*(?P<one>[a-d]),?\ (and|or|&|nor)\ (?!(?P=one)\b)[a-d]
    )
    (\ (is|are)(\ all)?\ (right|correct|true|wrong|false))?(\ only)?
    | (all|none|both|neither)\ (is|are)\ (right|correct|true|wrong|false)
    """,
    re.VERBOSE,
)
_LONGEST = 44


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        for number in part.shape.answers:
            text = part.texts[number]
            # Most choices are longer than anything that points at the others and says nothing more.
            if (len(text) <= _LONGEST or "above" in text) and points_elsewhere(text):
                yield RULE.advise(
                    part.place(number),
                    f"The choice {quoted(text)} only points at the others.",
                    "Write one that says something itself, or make the question "
                    "“type: multiple_choice”.",
                )


def points_elsewhere(text: str) -> bool:
    """Whether a choice says nothing of its own, but something about the other choices."""
    said = text.lower().strip(" .!\n")
    if "above" in said:
        return bool(_POINTS_UP.search(said))
    return bool(_POINTS_AROUND.fullmatch(said))
