"""Guesses at lines in the wrong column, entries without their dash, and lists without their key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.reading.grammar import Grammar
from sevenmin.reading.yaml_copy import Copy, Mend, Said, is_blank, line_of
from sevenmin.wording import count, listed, quoted

_FARTHEST = 6
"""Spaces by which a line is too far to a side by mistake."""


def misplaced(copy: Copy, number: int, grammar: Grammar) -> Iterator[list[Mend]]:
    """A line in the wrong column, without its dash, or below a key that is missing."""
    line = line_of(copy.lines[number])
    if line.value == "entry":
        yield list(_first_shifted(copy, number))
        yield from _shifted_entry(copy, number, grammar)
        yield list(_first_without_dash(copy, number))
        yield list(_without_key(copy, number, grammar))
        return
    if not re.match(r"[\"'\[{]|---", copy.lines[number].lstrip()):
        yield list(_without_dash(copy, number))
    if line.key:
        yield list(_above_without_dash(copy, number, grammar))
        yield list(_first_shifted(copy, number))
        yield from _shifted(copy, number)


def dashes_in_text(copy: Copy, number: int, grammar: Grammar) -> list[Mend]:
    """Guesses at a line that begins with a dash and is read as a part of the text above it."""
    shifted = [mend for guesses in _shifted_entry(copy, number, grammar) for mend in guesses[:1]]
    return [*_first_without_dash(copy, number), *shifted, *_without_key(copy, number, grammar)]


def _without_dash(copy: Copy, number: int) -> Iterator[Mend]:
    """The line as a new entry of a list around it: a text, or a key that the last entry has."""
    line = line_of(copy.lines[number])
    for at in (at for at, is_dash in copy.columns(number) if is_dash):
        again = line.key is None or line.key in copy.keys_at(number, at + 2)
        if abs(line.indent - at) <= _FARTHEST and again:
            yield _with_dash(copy, number, at)


def _with_dash(copy: Copy, number: int, at: int) -> Mend:
    line, text = line_of(copy.lines[number]), copy.lines[number].lstrip(" ")
    mended = copy.put(number, " " * at + "- " + text, at + 2 - line.indent)
    return Mend(mended, number, line.indent, no_dash(_named(text, line.key)))


def no_dash(name: str) -> Said:
    return f"{name} begins another entry of the list, without “- ”.", "Start it with “- ”."


def _first_without_dash(copy: Copy, number: int) -> Iterator[Mend]:
    """The first entry of the list whose second or third one begins in this line."""
    at = line_of(copy.lines[number]).indent
    for first in range(number - 1, 0, -1):
        line, above = line_of(copy.lines[first]), copy.lines[first - 1]
        if line.indent < at and copy.lines[first].strip():
            return
        if above.rstrip().endswith(":") and line_of(above).indent < at:
            yield _with_dash(copy, first, at)
            return


def _above_without_dash(copy: Copy, number: int, grammar: Grammar) -> Iterator[Mend]:
    """The line above, where it is the first of a list of groups, and this one goes on with it."""
    first, opener = number - 1, line_of(copy.lines[max(number - 2, 0)])
    line = line_of(copy.lines[max(first, 0)])
    is_list = bool(opener.key and grammar.lists.get(opener.key))
    if is_list and line.value == "key" and opener.indent < line.indent:
        yield _with_dash(copy, first, line.indent)


def _named(text: str, key: str | None) -> str:
    return quoted(key) if key else quoted(text)


def _shifted(copy: Copy, number: int) -> Iterator[list[Mend]]:
    """The line in each column in which a key could stand, nearest first, alone or with others."""
    line = line_of(copy.lines[number])
    for at in _near(copy, number, of_dashes=False):
        if line.key not in copy.keys_at(number, at):
            yield list(_moved(copy, number, at - line.indent))


def _shifted_entry(copy: Copy, number: int, grammar: Grammar) -> Iterator[list[Mend]]:
    """The line in the column of each list that has entries like it."""
    line, entry = line_of(copy.lines[number]), _entry(copy, number)
    for at in _near(copy, number, of_dashes=True):
        other = next(n for n in range(number - 1, -1, -1) if at in line_of(copy.lines[n]).dashes)
        if grammar.are_alike(entry, _entry(copy, other)):
            yield list(_moved(copy, number, at - line.indent))


def _entry(copy: Copy, number: int) -> set[str]:
    """The keys of the entry that begins in a line."""
    line = line_of(copy.lines[number])
    inside = map(line_of, copy.lines[number + 1 : copy.end_of(number, line.start)])
    keys = (line.key, *(one.key for one in inside if one.start == one.indent == line.start))
    return {key for key in keys if key}


def _near(copy: Copy, number: int, of_dashes: bool) -> list[int]:
    indent = line_of(copy.lines[number]).indent
    columns = [at for at, is_dash in copy.columns(number) if is_dash == of_dashes]
    near = [at for at in columns if 0 < abs(at - indent) <= _FARTHEST]
    return sorted(near, key=lambda at: abs(at - indent))


def _first_shifted(copy: Copy, number: int) -> Iterator[Mend]:
    """What stands first in a group, where this line and more below it agree on another column."""
    line = line_of(copy.lines[number])
    first = number
    while first and (
        is_blank(above := copy.lines[first - 1]) or line_of(above).indent >= line.indent
    ):
        first -= 1
    heads = [line_of(text) for text in copy.lines[first:number] if not is_blank(text)]
    below = [line_of(text) for text in copy.lines[number : copy.end_of(number, line.indent)]]
    if (
        not heads
        or heads[0].value != line.value
        or (
            line.key in {head.key for head in heads}.difference({None} if line.dashes else ())
            and not line.dashes
        )
    ):
        return
    spaces = line.indent - heads[0].indent
    same = [head for head in heads if head.indent == heads[0].indent]
    if 0 < abs(spaces) <= _FARTHEST and len(same) < sum(one.indent == line.indent for one in below):
        yield from (mend for mend in _moved(copy, first, spaces, number))


def _moved(copy: Copy, number: int, spaces: int, last: int | None = None) -> Iterator[Mend]:
    """Alone, with what belongs to it, or with all below that stands as far to the right."""
    line = line_of(copy.lines[number])
    words = f"- {line.key}" if line.dashes and line.key else line.key or copy.lines[number].strip()
    ends = {number + 1, copy.end_of(number, line.indent + 1), copy.end_of(number, line.indent)}
    for end in sorted({min(end, last or end) for end in ends}):
        said = _said_of_shift(words, spaces, end - number - 1)
        yield Mend(copy.moved(range(number, end), spaces), number, line.indent, said)


def _said_of_shift(words: str, spaces: int, more: int) -> Said:
    amount = count(abs(spaces), "space")
    side, verb = ("left", "Put") if spaces > 0 else ("right", "Take away")
    much = f"{abs(spaces)} more {'space' if spaces == 1 else 'spaces'}" if spaces > 0 else amount
    also = f" and before the {count(more, 'line')} below" if more else ""
    return (
        f"{quoted(words)} starts {amount} too far to the {side}.",
        f"{verb} {much} before it{also}.",
    )


def _without_key(copy: Copy, number: int, grammar: Grammar) -> Iterator[Mend]:
    """The entry of a list that has no name, with one above it."""
    line = line_of(copy.lines[number])
    columns = [at for at, is_dash in copy.columns(number) if not is_dash and at <= line.indent]
    for at in columns:
        names = _names(copy, number, at, grammar)
        mended = copy.above(number, f"{' ' * at}{names[0] if names else 'list'}:")
        such = listed(f"“{name}:”" for name in names) if names else "and a colon"
        fix = f"Write {such if names else 'its key ' + such} in a line of its own above it."
        yield Mend(mended, number, line.indent, ("The key of this list is missing.", fix))


def _names(copy: Copy, number: int, column: int, grammar: Grammar) -> list[str]:
    """The keys that may be missing above an entry, in the group of a column."""
    entry = _entry(copy, number)
    taken = {*copy.keys_at(number, column), *_keys_below(copy, number, column)}
    types = (_TYPE.match(text) for text in reversed(copy.lines[:number]))
    type_ = next((found[1] for found in types if found), "") if column else ""
    names = grammar.lists_of(entry, taken, type_)
    if not entry and " " in copy.lines[number].strip(" -"):
        return [name for name in names if name in grammar.sentences]
    return names


_TYPE = re.compile(r" *(?:- +)?type: +(\w+)")


def _keys_below(copy: Copy, number: int, column: int) -> Iterator[str]:
    end = copy.end_of(number, column)
    lines = (line_of(text) for text in copy.lines[number:end])
    yield from (line.key for line in lines if line.key and line.indent == line.start == column)
