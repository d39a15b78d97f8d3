"""Words that are longer than a line: they may break between any two of their letters."""

from __future__ import annotations

import re
from typing import Any
from unicodedata import combining

HERE = "\u200b"
"""A space without width, at which a line may end."""

# A line may end behind a stroke or a hyphen anyway, so that an address is whole when it is copied.
_LONG = re.compile(r"[^\s/-]{28,}")
_NEVER = {"tag", "path", "alt", "target", "align"}
"""What no reader sees, so that it stays as it is."""


def breakable(value: Any) -> Any:
    """The same data, with places to break in all their long words."""
    if isinstance(value, str):
        return _LONG.sub(_spaced, value)
    if isinstance(value, list):
        return [breakable(part) for part in value]
    if isinstance(value, dict):
        return {k: part if k in _NEVER else breakable(part) for k, part in value.items()}
    return value


def _spaced(word: re.Match[str]) -> str:
    """An accent stays with its letter."""
    return "".join(sign if combining(sign) else HERE + sign for sign in word[0])[1:]
