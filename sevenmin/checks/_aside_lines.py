"""Lines that name facilitators or a slide, in a way in which no aside starts.

Bold or in brackets, with signs of another keyboard, or as other programs mark a note: what stands
below such a line would be shown to readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape
from unicodedata import category, normalize

from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

_NAMED = re.compile("facilitator|slide", re.IGNORECASE)
_KIND = r"(?P<kind>facilitator|slide)s?"
_ALONE = re.compile(rf"(?P<before>[^a-z]*)(?:notes? for )?{_KIND}(?P<after>[^a-z]*)", re.IGNORECASE)
_BEHIND = re.compile(rf"(?:[!?][ \t]*){{2,}}:?[ \t]*{_KIND}[^a-z]*$", re.IGNORECASE)
_SAID = re.compile(
    r"\W*(?:facilitator[s’']* notes?|notes? (?:for|to) (?:the )?facilitators?)[ ]*:", re.IGNORECASE
)
"""How people who write no marks say for whom a paragraph is."""
_SIGNS = re.compile(r"[!?]|:::|///|\+\+\+|%%%")
_BLANK = "\u115f\u1160\u2800\u3164\uffa0"
"""Signs that count as letters or pictures, and show nothing."""
_TAG = re.compile(r"<[^<>]*>")


def lines_like_marks(lines: Sequence[str]) -> Iterator[tuple[Spot, str, str]]:
    """Where in a text without asides they stand, what is wrong, and what to do."""
    for number, line in enumerate(lines):
        plain = line if line.isascii() else _plain(line)
        kind = _kind(_plain(plain), lines[number + 1 :]) if _NAMED.search(plain) else ""
        if kind:
            name = quoted(f"!!! {kind.lower()}")
            yield (
                Spot(number, len(line) - len(line.lstrip()) + 1),
                f"Readers would see what stands below this line, which is not quite {name}.",
                f"Write {name} alone in its line, and its text in the lines below, each four "
                "spaces further in.",
            )


def _kind(line: str, below: Sequence[str]) -> str:
    """The kind of aside that a line was meant to start, if it looks so."""
    further_in = _is_further_in(below)
    if found := _ALONE.fullmatch(line):
        around = found["before"] + found["after"]
        touches = bool(below and below[0].strip())
        if (_SIGNS.search(around) and (touches or further_in)) or (":" in around and further_in):
            return found["kind"]
    if _SAID.match(line):
        return "facilitator"
    found = _BEHIND.search(line)
    return found["kind"] if found and further_in else ""


def _plain(line: str) -> str:
    """The line as it looks, without tags, and with the usual sign for its likes."""
    seen = normalize("NFKC", _TAG.sub("", unescape(line))).replace("¡", "!")
    return "".join(sign for sign in seen if not _is_unseen(sign)).strip()


def _is_unseen(sign: str) -> bool:
    return category(sign) in ("Cf", "Mn") or sign in _BLANK


def _is_further_in(below: Sequence[str]) -> bool:
    """Whether the next line that says something starts with a space, or goes on with a mark."""
    return next((line for line in below if line.strip()), "")[:1] in (" ", "\t", "\u00a0")
