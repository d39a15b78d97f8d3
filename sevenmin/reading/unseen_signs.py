"""Unseen signs where YAML wants a plain space or nothing: copied from Word or a web page."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.yaml_copy import Copy
from sevenmin.signs.unseen import (
    NOTHING,
    SPACES,
    UNSEEN,
    first_unseen,
    name_of_unseen,
    without_unseen,
)
from sevenmin.wording import count

UNSEEN_SIGN = Rule(
    "unseen-sign",
    "YAML is indented with plain spaces, and only they may stand behind a dash or a colon. A "
    "no-break space (U+00A0), which Word and web pages have, looks the same and is a letter to "
    "YAML; so is a sign that shows nothing, such as a zero width space (U+200B).",
)

_ANY = f"[ {SPACES}{NOTHING}]"
_U = f"[{SPACES}{NOTHING}]"
_WHERE = re.compile(
    rf"^{_ANY}*(?:-{_ANY}+)*"  # what stands before a key or a text
    rf"|(?<=[\w-]){_U}*:{_U}{_ANY}*"
    rf"|(?<=\w){_U}+(?=:)"  # around a colon
    rf"|(?<=: ){_U}+(?=[\"'\[{{>|])"  # before a value that starts with a sign
    rf"|(?<=[\"'\]}}>|+-]){_U}+[ ]*$"  # behind a value that ends with one
)
_TRIED = 20
"""So many lines are looked at one by one."""

Shape = Callable[[str], object]
"""What a text is to YAML, without its unseen signs, or the line in which it cannot be read."""


class _Hit(NamedTuple):
    number: int
    text: str
    offset: int
    sign: str


def without_unseen_signs(
    path: str, text: str, first_line: int, shape: Shape
) -> tuple[Copy, Problem] | None:
    """A copy without the signs that change what YAML sees, and what is said of them."""
    if first_unseen(text) is None:
        return None
    copy = Copy.of(text)
    hits = [hit for number, line in enumerate(copy.lines) if (hit := _hit(number, line))]
    if not hits or shape(text) == (whole := shape(_mended(copy, hits).text)):
        return None
    told = [hit for hit in hits[:_TRIED] if shape(_mended(copy, hits, hit).text) != whole] or hits
    return _mended(copy, hits), _problem(path, first_line, told)


def _hit(number: int, line: str) -> _Hit | None:
    for match in _WHERE.finditer(line) if first_unseen(line) else ():
        if found := UNSEEN.search(match[0]):
            mended = _WHERE.sub(lambda match: without_unseen(match[0]), line)
            return _Hit(number, mended, match.start() + found.start(), found[0])
    return None


def _mended(copy: Copy, hits: list[_Hit], but: _Hit | None = None) -> Copy:
    for hit in hits:
        if hit is not but:
            copy = copy.put(hit.number, hit.text, len(hit.text) - len(copy.lines[hit.number]))
    return copy


def _problem(path: str, first_line: int, hits: list[_Hit]) -> Problem:
    number, _, offset, sign = hits[0]
    others = len({hit.number for hit in hits}) - 1
    also = f", and in {count(others, 'line')} below, too" if others else ""
    message = f"Here is {name_of_unseen(sign)}{also}. To YAML it is a letter."
    fix = "Type a plain space instead." if without_unseen(sign) else "Delete it."
    return UNSEEN_SIGN(Place(path, first_line + number, offset + 1), message, fix)
