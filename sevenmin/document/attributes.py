"""`{: #id .class }` behind a part of a text: an id and classes for it.

Headings have theirs from the parser. What has an `=` in it is left as it is typed, and a check
tells of it.
"""

from __future__ import annotations

import re

from sevenmin.document.inlines import (
    Break,
    CodeWords,
    Emphasis,
    Link,
    Picture,
    Strong,
    Struck,
    Words,
)
from sevenmin.document.part import Part

_GIVEN = re.compile(r"\{:?[ \t]*(?P<said>(?:[#.][\w:-]+[ \t]*)+)\}")
_LAST_LINE = re.compile(_GIVEN.pattern + r"[ \t]*\Z")
_TAKING = (CodeWords, Emphasis, Link, Picture, Strong, Struck)


def attributed(parts: list[Part], around: Part) -> list[Part]:
    """The parts of a line without attribute lists, which are given to what they stand behind.

    One that stands alone in the last line is for `around`, the paragraph or item of these parts.
    """
    made: list[Part] = []
    for part in parts:
        if isinstance(part, Words) and part.text.startswith("{"):
            if made and isinstance(made[-1], _TAKING) and (found := _GIVEN.match(part.text)):
                _give(made[-1], found["said"])
                part.text = part.text[found.end() :]
            elif made and isinstance(made[-1], Break) and (found := _LAST_LINE.match(part.text)):
                _give(around, found["said"])
                part.text = part.text[found.end() :]
                made.pop()
            if not part.text:
                continue
        made.append(part)
    return made


def own_id(given: str) -> str:
    """An id that is none of the page's own: those have two hyphens, or begin with two lines."""
    return re.sub("-{2,}", "-", given).lstrip("_")


def _give(part: Part, said: str) -> None:
    for name in re.findall(r"[#.][\w:-]+", said):
        if name[0] == "#":
            part.id = own_id(name[1:])
        else:
            part.classes = (*part.classes, name[1:])
