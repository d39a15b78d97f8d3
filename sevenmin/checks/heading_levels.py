"""Headings go down one level at a time: below `##` comes `###`, then `####`.

The title comes from the front matter, so there is no heading with one `#`. A space stands between
the signs and the words. A heading has 200 characters at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.document.blocks import Heading
from sevenmin.document.document import Document
from sevenmin.document.inlines import Call
from sevenmin.document.part import every
from sevenmin.document.typed import typed_lines
from sevenmin.document.words import in_one_line
from sevenmin.fields import LONGEST_LINE
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.signs import is_wordless
from sevenmin.wording import quoted

RULE = Rule("heading-level", __doc__)


_UNDERLINED = (
    "The signs below this line make a heading of it.",
    "Start it with “## ” in place of them, or leave an empty line above them.",
)
_WITHOUT_WORDS = ("This heading has no words.", "Write some after the signs, or remove it.")
_LOOKS = re.compile(r"(?:^|[ \t>])#{1,6}[^\s#{]", re.MULTILINE)
_UNSPACED = re.compile(r"(?P<sign>#{1,6})(?=[^\s#])")


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for spot, message, fix in faults(brief):
            yield RULE(brief.at(spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Spot, str, str]]:
    """Where a heading is not right, what is wrong with it, and what to do."""
    document, above = brief.document, 1
    for heading in document.every(Heading):
        text = in_one_line(heading.children)
        if said := _form(heading, text) or _level(heading, text, above):
            yield document.spot(heading), *said
        above = heading.level
    yield from unspaced(document)


def unspaced(document: Document) -> Iterator[tuple[Spot, str, str]]:
    """Lines that would be headings, but for a space."""
    for line in typed_lines(document) if _LOOKS.search(document.text) else ():
        if found := _UNSPACED.match(line.text):
            yield document.copy.spot(line.start), *_unspaced(found["sign"])


def _level(heading: Heading, text: str, above: int) -> tuple[str, str] | None:
    if heading.level == 1:
        message = f"{quoted(text)} is a heading of the first level, which is the title's."
        return message, "Start it with “## ”, or remove it."
    if heading.level > above + 1:
        return f"The heading {quoted(text)} skips a level.", _one_less(above)
    return None


def _unspaced(sign: str) -> tuple[str, str]:
    sign = "##" if len(sign) == 1 else sign
    fix = f"Write “{sign} ” and then the words, or “\\#” if it is no heading."
    return "A space is missing after the signs of this heading.", fix


def _one_less(above: int) -> str:
    """What to do with a heading that stands too deep below one of the level `above`."""
    if above == 1:
        return "Start it with “## ”."
    belongs = "if it belongs to the heading above"
    return f"Start it with “## ” if it is a step, or with “{'#' * (above + 1)} ” {belongs}."


def _form(heading: Heading, text: str) -> tuple[str, str] | None:
    """What is wrong with the way in which a heading is written."""
    if heading.is_underlined:
        return _UNDERLINED
    if is_wordless(text) and not any(every(heading.children, Call)):
        return _WITHOUT_WORDS
    if len(text) > LONGEST_LINE:
        message = f"This heading has {len(text):,} characters, and {LONGEST_LINE} are the most."
        return message, "Shorten it, and say the rest in the text below it."
    return None
