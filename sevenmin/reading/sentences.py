"""Where the sentences of a text end, so that a slide never says only “We met Dr.”."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?<![.!?…])(?P<stop>[.!?…]++)(?P<quote>[”’\"')\]]*+)[*_]*+(?=\s|\Z)")
_NEXT = re.compile(r"[\s*_\[(>]*(.?)", re.DOTALL)
_LAST_WORD = re.compile(r"[^\W_][^\W_.]*(?:\.[^\W_.]+)*\Z")

_SHORTENED = frozenset(("Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Rev", "Cllr", "St")) | frozenset(
    ("e.g", "E.g", "i.e", "I.e", "etc")
)
"""Words whose full stop ends no sentence."""


def sentences(text: str) -> Iterator[str]:
    """Each sentence of a text, and what is left at its end without a full stop."""
    for start, end in sentence_spans(text):
        yield text[start:end].strip()


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """From where to where each goes. Markdown's marks of bold and slanted words may stand in it."""
    start = 0
    for mark in _END.finditer(text):
        if _is_end(text, mark):
            yield start, mark.end()
            start = mark.end()
    if text[start:].strip():
        yield start, len(text)


def is_whole(text: str) -> bool:
    """Whether a text goes to the end of a sentence, as far as it tells by itself."""
    *_, last = [None, *_END.finditer(text)]
    return last is not None and last.end() == len(text) and not _is_shortened(text, last)


def _is_end(text: str, mark: re.Match[str]) -> bool:
    """A small letter goes on with a sentence; “No. 5” and a title, too."""
    found = _NEXT.match(text, mark.end())
    following = found[1] if found else ""
    if following.islower() or (following.isdigit() and _word_before(text, mark) == "No"):
        return False
    return not following or not _is_shortened(text, mark)


def _is_shortened(text: str, mark: re.Match[str]) -> bool:
    """One capital is an initial, also behind others. “I” is a word."""
    word = _word_before(text, mark)
    initial = word[-1:].isupper() and word[-2:-1] in ("", ".") and word != "I"
    return mark["stop"] == "." and not mark["quote"] and (initial or word in _SHORTENED)


def _word_before(text: str, mark: re.Match[str]) -> str:
    found = _LAST_WORD.search(text, max(mark.start() - 20, 0), mark.start())
    return found[0] if found else ""
