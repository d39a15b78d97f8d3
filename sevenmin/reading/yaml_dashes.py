"""What YAML reads otherwise than it looks, because of a dash: keys twice, and a list in a text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from sevenmin.reading.grammar import Grammar
from sevenmin.reading.tree import Where
from sevenmin.reading.yaml_columns import no_dash
from sevenmin.reading.yaml_copy import Copy, Mend, line_of
from sevenmin.wording import quoted

_DASHED = re.compile(r" *- +(?P<first>\S)")


def first_dashed(lines: Sequence[str], value: str) -> int | None:
    """The number of the first line of a value that looks like an entry of a list.

    A sentence may go on behind a dash, in a small letter.
    """
    is_sentence = " " in value.partition(" - ")[0]
    for number, line in enumerate(lines[1:], 1):
        match = _DASHED.match(line)
        if match and not (is_sentence and match["first"].islower()):
            return number
    return None


def has_key(value: str, grammar: Grammar) -> bool:
    """Whether a text has the name of a key before one of its colons."""
    words = (before.rpartition(" ")[2].rpartition("\n")[2] for before in value.split(": ")[:-1])
    return any(word in grammar.keys for word in words)


def first_key(lines: Sequence[str], grammar: Grammar) -> int | None:
    """The number of the first line of a block of text that begins with a key of such a file."""
    indent = next((line_of(text).indent for text in lines[1:] if text.strip()), 0)
    for number, text in enumerate(lines[1:], 1):
        line = line_of(text)
        if text.strip() and line.indent < indent:
            return None
        if line.key and line.key in grammar.keys:
            return number
    return None


class Second(NamedTuple):
    """A key that its group already has: the way to it, the keys before it, and its mark."""

    where: Where
    before: tuple[str, ...]
    line: int
    column: int


def entries_without_dashes(copy: Copy, seconds: Sequence[Second], grammar: Grammar) -> Mend | None:
    """The text with a dash where the first entry without one begins, if there is such an entry.

    One key twice may be a slip. Two keys of an entry twice are two entries.
    """
    for second in seconds:
        group = second.where[:-1]
        again = [one for one in seconds if one.where[:-1] == group]
        if group and isinstance(group[-1], int) and len(again) > 1 and second is again[0]:
            return _with_dash(copy, second)
        if group and group[-1] in grammar.lists and second is again[0]:
            return _with_dashes(copy, second, str(group[-1]))
    return None


def _with_dash(copy: Copy, second: Second) -> Mend | None:
    """The dash takes the place of the two spaces before the key."""
    line, column = second.line, second.column - 1
    if line_of(copy.lines[line]).start != column or column < 2:
        return None
    dash = max(
        (at for at, is_dash in copy.columns(line) if is_dash and at < column), default=column - 2
    )
    text = " " * dash + "-" + " " * (column - dash - 1) + copy.lines[line].lstrip(" ")
    return Mend(copy.put(line, text), line, column, no_dash(quoted(second.where[-1])))


def _with_dashes(copy: Copy, second: Second, name: str) -> Mend | None:
    """No entry of the list has one: all lines move, and the first key of each gets its dash."""
    column = second.column - 1
    key = second.before[0]
    first = second.line
    while first and line_of(copy.lines[first - 1]).key != name:
        first -= 1
    end = copy.end_of(second.line, column)
    mended = copy.moved(range(first, end), 2)
    for number in range(first, end):
        line = line_of(copy.lines[number])
        if line.key == key and line.start == line.indent == column:
            mended = mended.put(number, " " * column + "- " + copy.lines[number].lstrip(" "))
    message = f"The entries of {quoted(name)} have no “- ”."
    fix = f"Put “- ” before each {quoted(key)}, and two more spaces before the other keys."
    return Mend(mended, first, column, (message, fix))
