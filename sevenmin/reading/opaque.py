"""The parts of a Markdown text that are shown as they are (code) or not at all (comments)."""

from __future__ import annotations

import re
from typing import NamedTuple

_OPAQUE = re.compile(
    r"""
    ^[ \t>]*(?:(?:[-*+]|\d+[.)])[ ]+)*(?P<fence>`{3,}(?!`)|~{3,}(?!~))[^\n`]*\n
        (?:.*?\n)??[ \t>]*(?P=fence)[ \t]*$      # a fence that opens in a line, and closes
    | (?<!`)(?P<ticks>`+)(?!`)(?:(?!\n[ \t]*\n).)+?(?<!`)(?P=ticks)(?!`)  # code in a line
    | (?P<comment><!--(?:(?!<!--).)*?-->)
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)


_NOTE = re.compile(r"\n[ \t>]*(?:!!!|\?\?\?)\+?[ \t]*\w")
_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->")


class Opaque(NamedTuple):
    """A stretch of text, as offsets, that is code or a comment."""

    start: int
    end: int
    comment: bool
    block: bool
    """It stands in lines of its own."""


def opaque_parts(text: str) -> list[Opaque]:
    """All code and comments, in order; what stands inside one is not looked at again."""
    if "`" not in text and "~~~" not in text and "<!--" not in text:
        return []
    found = _OPAQUE.finditer(text)
    return [
        Opaque(*match.span(), match["comment"] is not None, match["ticks"] is None)
        for match in found
        if not (match["comment"] and _cuts_a_note(text, match))
    ]


def _cuts_a_note(text: str, comment: re.Match[str]) -> bool:
    """It begins above a note and ends within it: what follows would be shown to readers.

    Such a comment is none, and a check says that it is not closed.
    """
    behind = text[comment.end() : comment.end() + 200].split("\n", maxsplit=1)[0]
    return bool(behind.strip() and _NOTE.search(comment[0]))


def without_comments(text: str) -> str:
    """The text with its comments gone and every line still in its place.

    Authors write notes to each other in comments; nobody else may find them in a page's source.
    """
    for part in reversed(opaque_parts(text)):
        if part.comment:
            text = text[: part.start] + _gap(text, part) + text[part.end :]
    return text


def _gap(text: str, comment: Opaque) -> str:
    """What keeps the words after a comment in their line, and behind words in their column."""
    lines = text.count("\n", comment.start, comment.end)
    before = _COMMENT.sub("", text[text.rfind("\n", 0, comment.start) + 1 : comment.start])
    return "\n" * lines or " " * bool(before.strip()) * (comment.end - comment.start)


def without_code(text: str) -> str:
    """The text at the same length, with code that has nothing to say.

    Code in a line becomes letters, for it counts as words; a block of code becomes empty lines.
    """
    pieces, position = [], 0
    for part in opaque_parts(text):
        code = text[part.start : part.end]
        hushed = re.sub(r"[^\n]", " ", code) if part.block else re.sub(r"[^\s]", "x", code)
        pieces += [text[position : part.start], hushed]
        position = part.end
    return "".join([*pieces, text[position:]])
