"""The lines of a text as the parser gets them: what nobody sees decides nothing.

A space that no line breaks at, or a sign without width, may stand before or in a mark of Markdown:
`-` and U+00A0, U+200B and `##`. There it is a space, or nothing. Everywhere else it stays.
"""

from __future__ import annotations

import re

from sevenmin.document.copy import Line
from sevenmin.signs.unseen import NOTHING, SPACES, UNSEEN, without_unseen

_OURS = re.compile("[\x01-\x05]")
"""Signs by which this reader marks places. No keyboard types them."""

_START = re.compile(
    rf"(?P<room>[ \t{NOTHING}{SPACES}]*)"
    rf"(?P<marks>(?:(?:>|[-*+:]|\d{{1,9}}[.)])[ \t{NOTHING}{SPACES}]+)*)"
    rf"(?P<mark>(?:\#{{1,6}}|!{{3}}|\?{{3}}\+?|={{3}})[ \t{NOTHING}{SPACES}]*)?"
)


def without_our_signs(text: str) -> str:
    """The text without the signs by which this reader marks places in its copy."""
    return _OURS.sub(" ", text)


def lines_of(text: str) -> list[Line]:
    """Each line of a text, with plain spaces where Markdown looks for its marks."""
    lines = text.split("\n")
    if text.isascii():
        return [Line("", line, number, 0) for number, line in enumerate(lines)]
    return [_plain(line, number) for number, line in enumerate(lines)]


def _plain(line: str, number: int) -> Line:
    found = _START.match(line)
    head = found[0] if found else ""
    if not UNSEEN.search(head):
        return Line("", line, number, 0)
    plain = without_unseen(head)
    return Line("", plain + line[len(head) :], number, len(head) - len(plain))
