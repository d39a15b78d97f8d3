"""The line in which a note, an aside or a tab starts: how it may be written."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

ASIDES = ("facilitator", "slide")
"""The words that mark what is not for the page. A note with one of them never reaches readers."""

BEFORE = r"(?:[ \t>]|[-*+:][ \t]|\d+[.)][ \t])*"
"""What makes a list, a definition or a quotation of the line in which it stands."""

Fault = Literal["", "quoted", "behind"]

_NOTE = re.compile(
    rf"(?P<before>{BEFORE})(?P<sign>!!!|\?\?\?\+?)[ \t]*"
    r"(?P<words>[\w-]++(?:[ \t]++[\w-]++)*+)?[ \t]*+"
    r'(?:(?<=[\s!?+])[“"„](?P<title>.*)[”"“][ \t]*+)?'
)
_TAB = re.compile(rf'(?P<before>{BEFORE})={{3}}(?P<sign>[+!]*)[ \t]+[“"„](?P<title>.*)[”"“][ \t]*')
_NAMED = re.compile(
    rf"(?P<before>{BEFORE})(?:!!!|\?\?\?\+?)[ \t]*[“\"‘'](?P<kind>{'|'.join(ASIDES)})[”\"’'][ \t]*",
    re.IGNORECASE,
)
"""An aside whose name stands in quotation marks, and would be the title of nothing."""
_BEHIND = re.compile(
    rf"(?P<words>.*?\S)[ \t]+(?P<sign>!!!|\?\?\?\+?)[ \t]*(?P<kind>{'|'.join(ASIDES)})\b.*",
    re.IGNORECASE,
)
"""An aside whose mark stands behind other words."""
_LIST_MARK = re.compile(r"[-*+:](?=[ \t])|\d+[.)](?=[ \t])")


class Start(NamedTuple):
    """The first line of a container, taken apart. Positions are signs from the line's beginning."""

    before: str
    """What makes a list or a quotation of the line."""
    sign: str
    sign_at: int
    kinds: tuple[str, ...]
    """The words that say of what kind it is, in small letters; `tab` for a tab."""
    title: str | None
    title_at: int
    words: str = ""
    """Other words, behind which it starts."""
    fault: Fault = ""
    """What is wrong with the line, though it can be understood."""

    @property
    def aside(self) -> str:
        """The kind of aside that starts, or nothing."""
        return next((word for word in self.kinds if word in ASIDES), "")


def start_of(text: str) -> Start | None:
    """The container that starts in a line, if one does."""
    if "!!!" in text or "???" in text:
        return _named(text) or _note(text) or _behind(text)
    return _tab(text) if "===" in text else None


def _note(text: str) -> Start | None:
    found = _NOTE.fullmatch(text)
    if found is None or not (found["words"] or (found["title"] and found["sign"] != "!!!")):
        return None
    kinds = tuple((found["words"] or "").lower().split())
    return Start(found["before"], found["sign"], found.start("sign"), kinds, *_title(found))


def _tab(text: str) -> Start | None:
    found = _TAB.fullmatch(text)
    if found is None:
        return None
    at = found.start("sign") - len("===")
    return Start(found["before"], found["sign"], at, ("tab",), *_title(found))


def _title(found: re.Match[str]) -> tuple[str | None, int]:
    return found["title"], found.start("title") if found["title"] else found.end()


def _named(text: str) -> Start | None:
    found = _NAMED.fullmatch(text)
    if found is None:
        return None
    at, kinds = len(found["before"]), (found["kind"].lower(),)
    return Start(found["before"], "!!!", at, kinds, None, found.end(), fault="quoted")


def _behind(text: str) -> Start | None:
    found = None if "`" in text else _BEHIND.fullmatch(text)
    if found is None:
        return None
    at, kinds = found.start("sign"), (found["kind"].lower(),)
    return Start("", "!!!", at, kinds, None, found.end(), found["words"], "behind")


def without_list_marks(before: str) -> str:
    """The same room without the marks of lists, which stand in the first line alone."""
    return _LIST_MARK.sub(lambda found: " " * len(found[0]), before)
