"""What no brief needs and no program reads in good time: told before anything is made of it.

So many signs come from no author, and each level of a list takes a part of Python's stack, which is
small.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.opaque import without_code
from sevenmin.reading.spot import Spot, spot_at
from sevenmin.wording import quoted

MOST_SIGNS = 1_000
"""How often one of Markdown's signs may stand in a text."""

DEEPEST = 10
"""Levels of lists, quotations and notes, one in another."""

SIGNS = Rule(
    "many-signs",
    f"None of Markdown's signs, such as `[`, `*` or `#`, stands more than {MOST_SIGNS:,} times in "
    "a brief. So many come from a program or from a key that was held down.",
)
DEPTH = Rule(
    "deep-nesting",
    f"Lists, quotations and notes stand one in another, {DEEPEST} levels deep at most.",
)

_SIGNS = '[]<>`*_{}!?#=~:\\&"“‘'
_MARKS = re.compile(r"(?>[ \t]*(?:>|(?:[-*+:]|\d+[.)])(?=[ \t])))*[ \t]*")
_MARK = re.compile(r">|[-*+:]|\d+[.)]")
_RULE = re.compile(r"[-*_ \t]*")


def markdown_problems(path: str, text: str, first_line: int) -> list[Problem]:
    """What keeps a text that starts at `first_line` of its file from being read as Markdown."""
    return [
        rule(Place(path, first_line + spot.line, spot.column), message, fix)
        for rule, spot, message, fix in markdown_faults(text)
    ]


def markdown_faults(text: str) -> Iterator[tuple[Rule, Spot, str, str]]:
    """The first sign too many of each kind; where there are none, each line that is too deep."""
    many = [sign for sign in _SIGNS if text.count(sign) > MOST_SIGNS]
    for sign in many:
        yield (
            SIGNS,
            spot_at(text, _offset(text, sign, MOST_SIGNS)),
            f"Up to here the sign {quoted(sign)} stands {MOST_SIGNS:,} times, and more follow.",
            "Remove those that say nothing, or split the text.",
        )
    if not many:
        yield from _deep_lines(text)


def _offset(text: str, sign: str, number: int) -> int:
    """Where the sign stands that follows so many of its kind."""
    return len(text) - len(text.split(sign, number)[number]) - 1


def _deep_lines(text: str) -> Iterator[tuple[Rule, Spot, str, str]]:
    """Only the first line of each place; the others follow from it."""
    above = 0
    for number, line in enumerate(without_code(text).split("\n")):
        depth = _depth(line)
        if depth > DEEPEST >= above:
            column = len(line) - len(line.lstrip()) + 1
            message = f"This line stands {depth} levels deep, and {DEEPEST} are the most."
            fix = "Move it to the left, or write the lists one below the other."
            yield DEPTH, Spot(number, column), message, fix
        above = depth if line.strip() else above


def _depth(line: str) -> int:
    """In how many lists, quotations and notes a line can stand, by its spaces and marks."""
    # Most lines start with a letter.
    if line[:1].isalpha() or _RULE.fullmatch(line):
        return 0
    before = _MARKS.match(line)
    marks = before[0] if before else ""
    indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip(" "))
    return indent // 4 + len(_MARK.findall(marks))
