"""Words as paper takes them: long ones may break, and what shows nothing is left out."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import combining

from sevenmin.signs import shows_nothing

HERE = "\u200b"
"""A space without width, at which a line may end."""

# A line may end behind a stroke or a hyphen anyway, so that an address is whole when it is copied.
_LONG = re.compile(r"[^\s/-]{28,}")
_NEVER = {"tag", "path", "alt", "target", "align"}
"""What no reader sees, so that it stays as it is."""


def breakable(value: Any) -> Any:
    """The same data, with places to break in all their long words.

    Signs that show nothing and that a PDF for screen readers may not have are left out.
    """
    if isinstance(value, str):
        return _LONG.sub(_spaced, value if value.isprintable() else _without_nothing(value))
    if isinstance(value, list):
        return [breakable(part) for part in value]
    if isinstance(value, dict):
        return {k: part if k in _NEVER else breakable(part) for k, part in value.items()}
    return value


def _spaced(word: re.Match[str]) -> str:
    """An accent stays with its letter."""
    return "".join(sign if combining(sign) else HERE + sign for sign in word[0])[1:]


def _without_nothing(words: str) -> str:
    return "".join(sign for sign in words if not shows_nothing(sign))
