"""Web and e-mail addresses that stand bare in a text are links, as in most programs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.document.inlines import Link, Words
from sevenmin.document.part import Part

_BARE = re.compile(
    r"(?<![\w@./:+-])(?:"
    r"(?P<web>(?:https?://|www\.)(?=\w)[^\s<>\"“”«»]+)"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+))",
    re.IGNORECASE,
)
_BEHIND = ".,:;!?'’*_~…»}—–。"
"""What ends a sentence, and no address."""


def may_have_some(text: str) -> bool:
    """Whether a text has a sign that every address has."""
    return "://" in text or "@" in text or "www." in text.lower()


def linked(words: Words) -> Iterator[Part]:
    """The words with a link for each address in them."""
    return words.apart(_links(words))


def _links(words: Words) -> Iterator[tuple[int, int, Part]]:
    for match in _BARE.finditer(words.text):
        said = _trimmed(match[0])
        start, end = match.start(), match.start() + len(said)
        shown = words.piece(start, end)
        whole = "mailto:" if match["mail"] else "https://" if said[:4].lower() == "www." else ""
        yield start, end, Link(shown.start, shown.end, [shown], address=whole + said)


def _trimmed(address: str) -> str:
    """Without what stands behind it, such as a bracket that opened before it."""
    address = address.rstrip(_BEHIND)
    for closing, opening in (")(", "]["):
        while address.endswith(closing) and address.count(closing) > address.count(opening):
            address = address[:-1].rstrip(_BEHIND)
    return address
