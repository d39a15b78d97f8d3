"""Headings go down one level at a time: below `##` comes `###`, then `####`.

The title comes from the front matter, so there is no heading with one `#`. A space stands between
the signs and the words. A heading has 200 characters at most.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.fields import LONGEST_LINE
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.outline import Heading
from sevenmin.signs import is_wordless
from sevenmin.wording import quoted

RULE = Rule("heading-level", __doc__)


_UNDERLINED = (
    "The signs below this line make a heading of it.",
    "Start it with “## ” in place of them, or leave an empty line above them.",
)
_WITHOUT_WORDS = ("This heading has no words.", "Write some after the signs, or remove it.")
_INDENTED = (
    "This heading does not start at the beginning of its line.",
    "Remove the spaces before it.",
)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for heading, message, fix in faults(brief):
            yield RULE(brief.at(heading.spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Heading, str, str]]:
    """Each heading that is not right, what is wrong with it, and what to do."""
    above = 1
    for heading in brief.outline.headings:
        named = quoted(heading.text)
        if form := _form(heading):
            yield heading, *form
        elif heading.level == 1:
            message = f"{named} is a heading of the first level, which is the title's."
            yield heading, message, "Start it with “## ”, or remove it."
        elif heading.level > above + 1:
            message = f"The heading {named} skips a level."
            yield heading, message, _one_less(above)
        above = heading.level


def _one_less(above: int) -> str:
    """What to do with a heading that stands too deep below one of the level `above`."""
    if above == 1:
        return "Start it with “## ”."
    belongs = "if it belongs to the heading above"
    return f"Start it with “## ” if it is a step, or with “{'#' * (above + 1)} ” {belongs}."


def _long(heading: Heading) -> tuple[str, str]:
    found = f"This heading has {len(heading.text):,} characters, and {LONGEST_LINE} are the most."
    return found, "Shorten it, and say the rest in the text below it."


def _form(heading: Heading) -> tuple[str, str] | None:
    """What is wrong with the way in which a heading is written."""
    if heading.is_underlined:
        return _UNDERLINED
    if is_wordless(heading.text):
        return _WITHOUT_WORDS
    if not heading.sign.endswith((" ", "\t")):
        sign = "##" if heading.level == 1 else heading.sign
        fix = f"Write “{sign} ” and then the words, or “\\#” if it is no heading."
        return "A space is missing after the signs of this heading.", fix
    if len(heading.text) > LONGEST_LINE:
        return _long(heading)
    return _INDENTED if heading.spot.column > 1 and not heading.nested else None
