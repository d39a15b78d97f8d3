"""Small turns of phrase that every message shares."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches

_COMMANDS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff]")
"""Signs that would begin a line, turn words around, command a terminal, or cannot be written."""


def printable(text: str) -> str:
    """The text on one line of any terminal: `a\\nb.md` for a name with a line end in it."""
    return _COMMANDS.sub(lambda sign: sign[0].encode("unicode_escape").decode(), text)


def quoted(text: object) -> str:
    """The text in quotation marks, on one line, shortened where it is long."""
    line = " ".join(str(text).split())
    return f"“{line[:59]}…”" if len(line) > 60 else f"“{line}”"


def listed(words: Iterable[str], last: str = "or") -> str:
    """`one, two or three`."""
    *first, final = list(words) or ["nothing yet"]
    return f"{', '.join(first)} {last} {final}" if first else final


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that may have been meant, by its letters."""
    by_lower = {name.lower(): name for name in known}
    for written in (word.lower().replace(" ", "-"), word.lower()):
        if near := get_close_matches(written, by_lower, n=1, cutoff=0.6):
            return by_lower[near[0]]
    return None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The nearest known word as a question, or the whole choice where none is near."""
    known = list(known)
    near = nearest(word, known)
    return f"Did you mean {quoted(near)}?" if near else f"Choose from: {listed(known)}."


def count(number: int, noun: str, plural: str = "") -> str:
    """`1 step`, `2 steps`, `1,300 words`, `5 entries`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
