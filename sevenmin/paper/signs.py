"""Picture signs, such as ✅, in words: for a sheet on a machine that has no font for them."""

from __future__ import annotations

import unicodedata


def name_of(sign: str) -> str | None:
    """`[white heavy check mark]`; nothing for what only joins or colours signs.

    None for a letter: words with a part of their letters named can be read by nobody.
    """
    kind = unicodedata.category(sign)
    if kind in ("Mn", "Me", "Cf", "Sk"):
        return ""
    if not kind.startswith(("S", "P")):
        return None
    return f"[{unicodedata.name(sign, 'sign').lower()}]"
