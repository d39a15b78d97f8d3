"""Words in bold stand between two pairs of stars. Both are there, and both touch the words.

This is advice: for stars that stay in the text because a space is inside them, because the second
pair is missing, or because a letter follows at once; and for a “`” alone, which marks code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.document import Document
from sevenmin.document.inlines import Words
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("emphasis", __doc__)

_SIGN = re.compile(r"\*|__|`")

_STARS = re.compile(
    r"(?<![\\*_\w])(?:\*\*|__)(?![*_])|(?<![\\*_])(?:\*\*|__)(?![*_\w])|(?<![\\*])\*\*(?!\*)"
)
_SINGLE = re.compile(r"(?<![\\*\w])\*(?=[^\W\d_])")
_TICK = re.compile(r"(?<![\\`])`(?!`)")
_BEHIND = re.compile(r"[\w.,!?)]\*(?![*\w])")
"""A star behind a word refers to one that starts a line below."""
_SPACED = re.compile(r"(\*\*|__)\s[^*_\n]+?\s\1|(\*\*|__)\s[^*_\n]+?\S\2|(\*\*|__)\S[^*_\n]*?\s\3")
_TOUCHED = re.compile(r"(\*\*|__)\S[^*_\n]*[^\w\s*_]\1(?=\w)")


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    for words in document.every(Words) if _SIGN.search(document.text) else ():
        if _SIGN.search(words.text):
            source = document.source(words)
            position = 0
            while found := _next(source, position):
                before = len(source[: found[0]].encode())
                spot = document.copy.spot(words.start + before)
                position = found[1]
                if not (found[2] == "*" and _BEHIND.search(document.text)):
                    yield Fault(spot, *found[3:])


def _next(source: str, position: int) -> tuple[int, int, str, str, str] | None:
    """The first stars behind a place that make nothing bold, what is wrong, and what to do."""
    for pattern, message, fix in _KINDS:
        if found := pattern.search(source, position):
            sign = quoted(next(filter(None, found.groups()), found[0]))
            return found.start(), found.end(), found[0], message.format(sign), fix
    return None


_KINDS = (
    (_TICK, "This {} has no partner, so readers see it.", "Write “’” if it is an apostrophe."),
    (_SPACED, "The spaces inside {} keep these words from being bold.", "Remove them."),
    (
        _TOUCHED,
        "A letter follows at once, so {} makes nothing bold.",
        "Put a space behind the second one.",
    ),
    (
        _STARS,
        "This {} has no partner, so readers see it.",
        "Add the other one, or remove this one.",
    ),
    (_SINGLE, "This {} has no partner, so readers see it.", "Add the other one, or write “\\*”."),
)
