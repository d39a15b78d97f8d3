"""Signs that would mean something to the parser, and do not to authors.

An address may have spaces in it, as in `![A plan](my plan.png)`; a heading may end in `{words}`,
which are neither id nor class; a line may begin with `:)`. In the parser's copy another sign is in
the place of each.
"""

from __future__ import annotations

import re

from sevenmin.document.blocks import Code
from sevenmin.document.inlines import CodeWords, Html, Link, Picture, Words
from sevenmin.document.part import Part, every

_TARGET = re.compile(
    r"\]\((?P<address>[^\s()<>\"'][^()<>\"'\n]*+)(?=(?:\"[^\"\n]*+\"|'[^'\n]*+')?[ ]*+\))"
)
_BRACE = re.compile(
    r"^(?P<before>[ \t>]*#{1,6}[ \t].*)\{(?!:?[ \t]*(?:[#.][\w:-]+[ \t]*)+\}[ \t]*$)"
    r"(?=[^{}\n]*\}[ \t]*$)",
    re.MULTILINE,
)
_COLON = re.compile(r"^(?P<before>[ \t>]*):(?=[^ \t\n])", re.MULTILINE)

SPACE, BRACE, COLON = "\ufdd0", "\ufdd1", "\ufdd2"
"""Codes that Unicode keeps free for what never leaves a program."""
_SIGNS = str.maketrans({SPACE: " ", BRACE: "{", COLON: ":"})


def without_signs(text: str) -> str:
    """The text at the same length, with a sign of ours in the place of each of these."""
    text = _COLON.sub(rf"\g<before>{COLON}", with_signs(text))
    if "{" in text:
        text = _BRACE.sub(rf"\g<before>{BRACE}", text)
    return _TARGET.sub(_filled, text) if "](" in text else text


def _filled(found: re.Match[str]) -> str:
    address = found[0].rstrip(" ")
    return address.replace(" ", SPACE) + " " * (len(found[0]) - len(address))


def with_signs(text: str) -> str:
    """A piece of that text with the signs that its author typed."""
    return text if text.isascii() else text.translate(_SIGNS)


def give_back(parts: list[Part]) -> None:
    """The same for the parts that the parser found."""
    for part in every(parts, Part):
        if isinstance(part, (Link, Picture)):
            part.address = with_signs(part.address)
        elif isinstance(part, (Words, CodeWords, Html, Code)):
            part.text = with_signs(part.text)


def has_ours(text: str) -> bool:
    """Whether there is anything to give back."""
    return SPACE in text or BRACE in text or COLON in text
