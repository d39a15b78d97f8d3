"""Words in bold stand between two pairs of stars. Both are there, and both touch the words.

This is advice: for stars that stay in the text because a space is inside them, because the second
pair is missing, or because a letter follows at once; and for a “`” alone, which marks code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.document import Document
from sevenmin.document.inlines import Emphasis, Words
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("emphasis", __doc__)

_SIGN = re.compile(r"\*|__|`")
_FAULTS = re.compile(
    r"""
      (?P<spaced>  (?P<open>\*\*|__) (?: \s[^*_\n]*+ | \S[^*_\n]*+(?<=\s) ) (?P=open) )
    | (?P<touched> (?P<bold>\*\*|__) \S[^*_\n]*+(?<=[^\w\s*_]) (?P=bold) (?=\w) )
    | (?P<stars>   (?<![\\*_\w])(?:\*\*|__)(?![*_]) | (?<![\\*_])(?:\*\*|__)(?![*_\w])
                 | (?<![\\*])\*\*(?!\*) )
    | (?P<star>    (?<![\\*\w])\*(?=[^\W\d_]) )
    | (?P<tick>    (?<![\\`])`(?!`) )
    """,
    re.VERBOSE,
)
_SAID = {
    "spaced": ("The spaces inside “{}” keep these words from being bold.", "Remove them."),
    "touched": (
        "A letter follows at once, so “{}” makes nothing bold.",
        "Put a space behind the second one.",
    ),
    "stars": (
        "This “{}” has no partner, so readers see it.",
        "Add the other one, or remove this one.",
    ),
    "star": ("This “*” has no partner, so readers see it.", "Add the other one, or write “\\*”."),
    "tick": ("This “`” has no partner, so readers see it.", "Write “’” if it is an apostrophe."),
}
_BEHIND = re.compile(r"[\w.,!?)]\*(?![*\w])")
"""A star behind a word refers to one that starts a line below."""


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    yield from _in_sums(document)
    some = document.every(Words) if _SIGN.search(document.text) else []
    refers = any(_BEHIND.search(words.text) for words in some)
    for words in some:
        if _SIGN.search(words.text):
            yield from _in_words(document, words, refers)


def _in_sums(document: Document) -> Iterator[Fault]:
    """`2*3*4`, in which the stars are gone."""
    raw = document.copy.bytes
    for part in document.every(Emphasis):
        around = raw[part.start - 1 : part.start] + raw[part.end : part.end + 1]
        if len(around) == 2 and around.isalnum():
            message = "These stars stand within a word, and make a part of it slanted."
            yield Fault(document.spot(part), message, "Write “\\*” for each, if they are no marks.")


def _in_words(document: Document, words: Words, refers: bool) -> Iterator[Fault]:
    source = document.source(words)
    for found in _FAULTS.finditer(source):
        kind = found.lastgroup or ""
        if kind == "star" and refers:
            continue
        spot = document.spot_in(words.start, source, found.start())
        message, fix = _SAID[kind]
        yield Fault(spot, message.format(found["open"] or found["bold"] or found[0]), fix)
