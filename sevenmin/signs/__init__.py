"""Kinds of signs: what only alters others, pictures, what shows nothing, what one font made up.

`paper.txt` says which of them the fonts show that draw the handout's PDF.
"""

from __future__ import annotations

import unicodedata

_JOINERS = ("\u200c", "\u200d")
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_SKIN = range(0x1F3FB, 0x1F400)
HIDDEN_LETTERS = range(0xE0020, 0xE0080)
"""Invisible letters. Behind a black flag they say whose it is; elsewhere they hide a text."""
_FILLERS = "\u115f\u1160\u2800\u3164\uffa0\ufffc\ufffd\U0001d159"
"""Letters and symbols by their category that are blank, or stand for something that is lost."""


def only_alters(sign: str) -> bool:
    """Whether it only joins, colours or encloses another sign, which says the same without it.

    A keycap such as 1️⃣ is a digit, a selector and an enclosing sign.
    """
    altering = (*_SELECTORS, _SKIN, HIDDEN_LETTERS)
    return (
        sign in _JOINERS
        or unicodedata.category(sign) == "Me"
        or any(ord(sign) in codes for codes in altering)
    )


def shows_nothing(sign: str) -> bool:
    """Whether it is left over from a file or a program: it shows nothing, and a PDF refuses it.

    Signs that join letters, part words or lead the direction of writing are none of these.
    """
    return sign == "\ufeff" or (unicodedata.category(sign) == "Cc" and sign not in "\t\n\r")


def is_wordless(text: str) -> bool:
    """Whether there is no letter, digit or picture in it, only punctuation or unseen signs.

    A picture such as 👍 says something. An accent without its letter, a space or a filler does not.
    """
    return all(sign in _FILLERS or unicodedata.category(sign)[0] in "PZCM" for sign in text)


def is_private(sign: str) -> bool:
    """Whether a font gave it a meaning of its own, so that others show a box."""
    return unicodedata.category(sign) == "Co"


def named(sign: str) -> str:
    """`“中” (U+4E2D)`."""
    return f"“{sign}” (U+{ord(sign):04X})"


def name_of(sign: str) -> str | None:
    """`[white heavy check mark]`.

    None for a letter or its accent: words with some letters replaced by their names cannot be read.
    """
    if not unicodedata.category(sign).startswith(("S", "P")):
        return None
    return f"[{unicodedata.name(sign, 'sign').lower()}]"
