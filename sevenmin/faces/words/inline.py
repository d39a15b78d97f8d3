"""HTML within a line as plain words: links with their address, pictures by their text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from sevenmin.views.tree import Node

_SPACE = re.compile(r"[ \t\r\n\f]+")
"""What HTML shows as one space. A space at which no line may break is none of these."""

_ELSEWHERE = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
"""How an address begins that means something apart from the page."""


def inline(parts: Iterable[Node | str]) -> str:
    """The words. The author's own line breaks stay, any other white space is one space."""
    lines = "".join(map(_words, parts)).split("\n")
    return "\n".join(_SPACE.sub(" ", line).strip() for line in lines).strip()


def _words(part: Node | str) -> str:
    if isinstance(part, str):
        return _SPACE.sub(" ", part)
    if part.tag == "br":
        return "\n"
    if part.tag == "img":
        alternative = part.attributes.get("alt", "").strip()
        return f"[{alternative}]" if alternative else ""
    words = "".join(map(_words, part.children))
    if "sm-mark" in part.attributes.get("class", ""):
        return f"[{words}]"
    if part.tag in ("del", "s") and words.strip():
        return f"[struck out: {words.strip()}]"
    return _linked(words, part.attributes.get("href", "")) if part.tag == "a" else words


def _linked(words: str, address: str) -> str:
    """A link within the site leads nowhere from a text, so only its words stay."""
    if not _ELSEWHERE.match(address):
        return words
    told = _told(address)
    return words if told.rstrip("/") in words else f"{words} ({told})"


def _told(address: str) -> str:
    """An address as one would write it down: of a mail only to whom it goes."""
    rest = address.partition(":")[2]
    return address if rest.startswith("//") else rest.partition("?")[0]
