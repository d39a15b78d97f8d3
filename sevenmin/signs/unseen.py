"""Signs that look like a space, or like nothing at all, and are neither to a program."""

from __future__ import annotations

import re
import unicodedata

SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
NOTHING = "\u00ad\u180e\u200b-\u200f\u2060\ufeff"
UNSEEN = re.compile(f"[{SPACES}{NOTHING}]")

_SPACE = re.compile(f"[{SPACES}]")
_NAMES = {"\ufeff": "a byte-order mark"}


def first_unseen(text: str) -> str | None:
    """The first such sign in a text."""
    if text.isascii():
        return None
    match = UNSEEN.search(text)
    return match[0] if match else None


def without_unseen(text: str) -> str:
    """The text with plain spaces for those that look like one, and without the others."""
    return UNSEEN.sub("", _SPACE.sub(" ", text))


def name_of_unseen(sign: str) -> str:
    """`a no-break space (U+00A0)`."""
    name = unicodedata.name(sign, "unseen sign").lower()
    article = "an" if name[0] in "aeiou" else "a"
    return f"{_NAMES.get(sign, f'{article} {name}')} (U+{ord(sign):04X})"
