"""An entry of a list starts with “- ” or “1. ”. What only looks like one stays in the paragraph.

This is advice: for `•` and other bullets, for a bullet or a number without a space behind it, for
letters, for a list that is not far enough in to belong to the entry above it, and for a sentence
that starts with a year and a full stop, which is a list that starts at that number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.blocks import Item, List, Paragraph, Quotation
from sevenmin.document.document import Document
from sevenmin.document.part import Inline, Part
from sevenmin.document.typed import TypedLine, lines_in, typed_lines
from sevenmin.document.words import words_of
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count, quoted

RULE = Rule("list-mark", __doc__)

_BULLET = re.compile(
    r"(?P<mark>[•·◦▪▫■□●○◆◇‣⁃∙➢➤►▶→✓✔✗☐☑§∗＊－‐‑]|[–—−])\s*(?=\w|[“\"'‘(*])"
    r"|(?P<o>o)(?:\t\s*|[ ]{2,})(?=\w)"
)
_QUOTED = ("”", "’", '"')
"""How a quotation ends, below which stands who said it."""
_DASHES = "–—−‐‑"
_TOUCHING = re.compile(r"(?P<mark>[-+](?=[^\W\d_]|\*\*)|\d{1,2}[.)](?=[^\W\d_]))")
_ALIKE = re.compile(
    r"(?P<mark>\(?[a-hivxA-HIVX]{1,4}[.)](?=\s)|\(\d{1,2}\)"
    r"|\d{1,2}(?:[:/]|\.\)|[ ]\.|[ ]?[-–])(?=\s)|[①-⑳]|\d{1,2}．)\s*(?=\w)"
)
"""Marks that one line alone may have by chance."""
_NUMBER = re.compile(r"(?P<mark>\d{1,2}[.)]|[-*+])\s+(?=\w)")
_LOOKS = re.compile(
    r"^[ \t>]*(?:[^\w\s#>|!?=`\[<*_~\\\"“'‘{…+\-(]|[-+](?:[^\W\d_]|\*\*)|\d{1,2}[.)][^\W\d_]"
    r"|\(?[a-hivxA-HIVX]{1,4}[.)]\s|\(\d|\d{1,2}(?:[:/．]|\.\)|[ ]\.|[ ]?[-–])|o[\t ]|[①-⑳])"
    r"|(?<=\S)\n[ \t]*(?:\d{1,2}[.)]|[-*+])\s",
    re.MULTILINE,
)
"""A text without such a line has nothing to look at."""

_FURTHER_IN = re.compile(r"^[ \t>]*[ \t](?:[-*+]|\d+[.)])[ \t]", re.MULTILINE)

_YEAR = 100
"""A list that starts at such a number is none."""


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    if _LOOKS.search(document.text):
        yield from _marks(document)
    yield from _years(document)
    yield from _counted(document)
    yield from _run_on(document)
    if _FURTHER_IN.search(document.text):
        yield from _shallow(document, document.blocks)


def _marks(document: Document) -> Iterator[Fault]:
    quoted_lines = {
        line.start for one in document.every(Quotation) for line in lines_in(document, one)
    }
    lines = [line for line in typed_lines(document) if line.start not in quoted_lines]
    known = Counter(_mark_of(line.text) for line in lines)
    above = ""
    for line in lines:
        is_said_by = line.number and line.text[:1] in _DASHES and above.endswith(_QUOTED)
        above = line.text.rstrip()
        if not is_said_by and (said := _told(line, known)):
            yield Fault(document.copy.spot(line.start), *said)


def _mark_of(text: str) -> str:
    """What could start several entries: a kind of dash, or what is around a number or letter."""
    found = _ALIKE.match(text)
    return re.sub(r"[A-Za-z]+|\d+|[①-⑳]", "1", found["mark"]) if found else text[:1]


def _told(line: TypedLine, known: Counter[str]) -> tuple[str, str] | None:
    if found := _BULLET.match(line.text):
        mark = found["mark"] or found["o"]
        if mark in _DASHES and not line.number and known[mark] < 2:
            return None
        return f"{quoted(mark)} starts no entry of a list.", "Write “- ” in its place."
    if found := _TOUCHING.match(line.text):
        mark = found["mark"]
        message = f"There is no space behind {quoted(mark)}, so this is no entry of a list."
        return message, f"Write “{mark} ”."
    if (found := _ALIKE.match(line.text)) and known[_mark_of(line.text)] > 1:
        message = f"{quoted(found['mark'])} starts no entry of a list."
        return message, "Write “- ” or “1. ” in its place, with an empty line above the first one."
    if line.number and (found := _NUMBER.match(line.text)):
        message = f"{quoted(found['mark'])} goes on with the sentence above it."
        fix = "Leave an empty line above it and start it further left, if it is an entry of a list."
        return message, fix
    return None


def _counted(document: Document) -> Iterator[Fault]:
    """Entries with a number that is not the one that readers see."""
    for one in document.every(List):
        if one.first is None or one.first >= _YEAR:
            continue
        typed = [_typed_number(document, item) for item in one.children]
        seen = range(one.first, one.first + len(typed))
        if len(set(typed)) < 2 or typed == list(seen):
            continue
        item, number, shown = next(
            (item, n, s) for item, n, s in zip(one.children, typed, seen, strict=True) if n != s
        )
        message = f"Readers see the number {shown} here, for numbers go up by one."
        fix = f"Write {shown}, or “{number}\\.” in a paragraph of its own."
        yield Fault(document.spot(item), message, fix)


def _typed_number(document: Document, item: Part) -> int:
    found = re.match(r"\s*(\d+)", document.copy.source(item.start, item.start + 40))
    return int(found[1]) if found else 0


def _run_on(document: Document) -> Iterator[Fault]:
    """A wrapped line of a sentence that starts with a sign of Markdown."""
    for above, below in pairwise(document.blocks):
        last = document.copy.spot(max(above.start, above.end - 1)).line
        spot = document.spot(below)
        if not isinstance(above, Paragraph) or spot.line != last + 1:
            continue
        is_entry = (
            isinstance(below, List)
            and len(below.children) == 1
            and not below.children[0].inside[1:]
        )
        words = words_of([above]).rstrip()
        if isinstance(below, Quotation) or (is_entry and words[-1:] not in ":.?!"):
            what = "a quotation" if isinstance(below, Quotation) else "a list of one entry"
            message = f"The sign at the beginning of this line makes {what} of it."
            yield Fault(spot, message, "Put “\\” before it, or an empty line above it.")


def _years(document: Document) -> Iterator[Fault]:
    for one in document.every(List):
        if one.first is not None and one.first >= _YEAR:
            message = f"This line starts a list, and its first number is {one.first}."
            fix = f"Write {quoted(f'{one.first}' + chr(92) + '.')} if it is a sentence."
            yield Fault(document.spot(one), message, fix)


def _shallow(document: Document, parts: list[Part]) -> Iterator[Fault]:
    """Entries that stand further in than those above, and yet not far enough to be below them."""
    for above, below in pairwise(parts):
        if isinstance(above, (List, Item)) and isinstance(below, (List, Item)) and above.children:
            item = above.children[-1] if isinstance(above, List) else above
            yield from _too_shallow(document, item, below)
    for part in parts:
        if not isinstance(part, Inline):
            yield from _shallow(document, part.children)


def _too_shallow(document: Document, item: Part, below: Part) -> Iterator[Fault]:
    first, spot = document.spot(item), document.spot(below)
    further = spot.column - first.column
    inside = next(iter(item.children), None)
    if inside is None or further < 2:
        return
    needed = document.spot(inside).column - spot.column
    if needed > 0:
        message = "This entry is not far enough in to stand below the one above it."
        yield Fault(spot, message, f"Put {count(needed, 'more space')} before it.")
