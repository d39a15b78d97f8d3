"""An address may have spaces in it, as in `![A plan](my plan.png)`.

CommonMark wants `<my plan.png>` for it. In the parser's copy another sign is in the place of each.
"""

from __future__ import annotations

import re

from sevenmin.document.blocks import Code
from sevenmin.document.inlines import CodeWords, Html, Link, Picture, Words
from sevenmin.document.part import Part, every

_TARGET = re.compile(
    r"\]\((?P<address>[^\s()<>\"'][^()<>\"'\n]*+)(?=(?:\"[^\"\n]*+\"|'[^'\n]*+')?[ ]*+\))"
)
SPACE = "\ufdd0"
"""A code that Unicode keeps free for what never leaves a program."""


def without_spaces(text: str) -> str:
    """The text at the same length with our sign in place of the spaces in addresses."""
    if "](" not in text:
        return text
    return _TARGET.sub(_filled, text.replace(SPACE, " "))


def _filled(found: re.Match[str]) -> str:
    address = found[0].rstrip(" ")
    return address.replace(" ", SPACE) + " " * (len(found[0]) - len(address))


def with_spaces(text: str) -> str:
    """A piece of that text with the spaces again."""
    return text.replace(SPACE, " ")


def give_back(parts: list[Part]) -> None:
    """The same for the parts that the parser found."""
    for part in every(parts, Part):
        if isinstance(part, (Link, Picture)):
            part.address = with_spaces(part.address)
        elif isinstance(part, (Words, CodeWords, Html, Code)):
            part.text = with_spaces(part.text)
