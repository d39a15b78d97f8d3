"""Two negatives in one clause make a riddle: “What would you not do without asking?”

This is advice about prompts and choices. Negatives are “not”, “never”, “no”, “nobody”, “nothing”,
“without”, “unless” and, after “not” or “nobody”, words such as “unlikely”, “deny” and “fail to”.
Two that belong to different thoughts are left alone: a comma, a quotation mark, “and”, “who”,
“because” and the like part them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._parts import Part, questions
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("double-negative", __doc__)

_SIGN = re.compile(r"[nN](?:['’]t|o|ot|one|obody|othing|ever)\b")

_NO = r"(?<!\bsay )(?<!\bsays )(?<!\bsaid )no(?! (?:doubt|later|longer|matter|more than|sooner)\b)"
_NOT = r"not(?! (?:just|least|only)\b)"
_NOBODY = r"nobody|no one|nothing|none"
_NEGATIVE = rf"(?:(?:never|cannot|\w+n't|{_NOBODY}|{_NOT}|{_NO})\b)"
_AUXILIARY = (
    r"(?:am|are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)"
)

# “Unit” and “under” deny nothing, “undo” is an act, and “unborn” says which child.
_NO_DENIAL = (
    "accompanied|born|cle|cover|der|do|fold|i[cfoqstv]|less|load|lock|pack|ravel|rest|til|to|wind"
)
_DENYING = (
    rf"(?:fail(?:ed|ing|s)? to\b|(?:un(?!{_NO_DENIAL})\w{{3}}|deni|deny|disagree|dishonest|dislike"
    r"|disrespect|illegal|impossib|improbab|inaccura|inappropria|incorrect|insignifican|irrelevan)\w*)"
)
_FILLERS = r"(?:(?:a|all|always|an|at|be|been|being|entirely|quite|really|seem|so|very) ){0,3}"

_OPENERS = (
    "about|after|although|and|as|because|before|but|by|for|from|how|if|nor|or|since|so|than|that"
    "|though|until|what|when|where|whether|which|while|who|whom|whose|why|with"
)
_SAME_CLAUSE = rf"(?:(?!(?:{_OPENERS})\b)[\w'-]+ ){{0,7}}?"

_TWO = re.compile(
    "|".join(
        (
            rf"\b(?:not|never|cannot|\w+n't|{_NOBODY}) {_FILLERS}{_DENYING}",
            rf"\b{_NEGATIVE} {_SAME_CLAUSE}(?:without|never|{_NOBODY}|{_NO}|not to)\b",
            rf"\b{_NEGATIVE} not\b",
            rf"\b(?:{_NOBODY}) {_AUXILIARY} not\b",
            rf"\b{_NEGATIVE} (?:[\w'-]+ ){{0,12}}?unless\b",
            rf"\bunless (?:[\w'-]+ ){{0,4}}?{_NEGATIVE}",
        )
    )
)


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        # One look at all texts at once, for many questions have no negative at all.
        if _SIGN.search("\n".join([*part.prompts, *part.answers])):
            yield from _in_part(part)


def _in_part(part: Part) -> Iterator[Problem]:
    for number in (*part.shape.prompts, *part.shape.answers):
        if found := two_negatives(part.texts[number]):
            yield RULE.advise(
                part.place(number),
                f"Two negatives stand in one clause: {quoted(found)}.",
                "Say it with one or none: “only with” for “not without”, “only if” for "
                "“not unless”, “likely” for “not unlikely”.",
            )


def two_negatives(text: str) -> str | None:
    """The words from the first negative of a clause to its second, or None."""
    plain = " ".join(text.lower().replace("’", "'").split())
    found = _TWO.search(plain)
    return found[0] if found else None
