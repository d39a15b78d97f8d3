"""Guesses at lines in the wrong column, entries without their dash, and lists without their key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.reading.grammar import Grammar
from sevenmin.reading.yaml_copy import Copy, Mend, Said, is_blank, line_of
from sevenmin.reading.yaml_names import entry_keys, without_key
from sevenmin.wording import count, quoted

_FARTHEST = 6
"""Spaces by which a line is too far to a side by mistake."""
_NEAR = 3
"""The same for the line above, which is the one to blame more seldom."""


def misplaced(copy: Copy, number: int, grammar: Grammar) -> Iterator[list[Mend]]:
    """A line in the wrong column, without its dash, or below a key that is missing."""
    line = line_of(copy.lines[number])
    yield list(_with_space(copy, number))
    if line.value == "entry":
        yield list(_entry_above_shifted(copy, number))
        yield list(_first_shifted(copy, number))
        yield from _shifted_entry(copy, number, grammar)
        yield list(_first_without_dash(copy, number))
        yield list(without_key(copy, number, grammar))
        return
    if not re.match(r"[\"'\[{]|---", copy.lines[number].lstrip()):
        yield list(_without_dash(copy, number))
    if line.key:
        yield list(_above_without_dash(copy, number, grammar))
        yield list(_entry_above_shifted(copy, number))
        yield list(_first_shifted(copy, number))
        yield from _shifted(copy, number, grammar)


def swallowed(copy: Copy, number: int, grammar: Grammar) -> list[Mend]:
    """Guesses at a line that looks like a key or an entry, and is read as a part of a text."""
    if not line_of(copy.lines[number]).dashes:
        return [mend for guesses in _shifted(copy, number, grammar) for mend in guesses]
    return [
        *_first_without_dash(copy, number),
        *without_key(copy, number, grammar, must_be_known=True),
        *_entry_above_shifted(copy, number),
        *(mend for guesses in _shifted_entry(copy, number, grammar) for mend in guesses),
    ]


def _without_dash(copy: Copy, number: int) -> Iterator[Mend]:
    """The line as a new entry of a list around it: a text, or a key that the last entry has."""
    line = line_of(copy.lines[number])
    dashes = [at for at, is_dash in copy.columns(number) if is_dash]
    for at in sorted(dashes, key=lambda at: min(abs(line.indent - at), abs(line.indent - at - 2))):
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


def _shifted(copy: Copy, number: int, grammar: Grammar) -> Iterator[list[Mend]]:
    """The line in each column in which a key could stand, nearest first, alone or with others."""
    line = line_of(copy.lines[number])
    fitting = [
        at for at in _near(copy, number, of_dashes=False) if _fits(copy, number, at, grammar)
    ]
    for at in fitting:
        yield list(_moved(copy, number, at - line.indent))


def _fits(copy: Copy, number: int, column: int, grammar: Grammar) -> bool:
    """Whether the group of a column has no such key yet, and may have it."""
    key, others = line_of(copy.lines[number]).key, copy.keys_at(number, column)
    return key not in others and grammar.may_have({*others, str(key)})


def _shifted_entry(copy: Copy, number: int, grammar: Grammar) -> Iterator[list[Mend]]:
    """The line in the column of each list that has entries like it."""
    line, entry = line_of(copy.lines[number]), entry_keys(copy, number)
    below = next((line_of(text) for text in copy.lines[number + 1 :] if not is_blank(text)), line)
    columns = _near(copy, number, of_dashes=True)
    for at in sorted(columns, key=lambda at: at + 2 != below.indent):
        other = next(n for n in range(number - 1, -1, -1) if at in line_of(copy.lines[n]).dashes)
        if grammar.takes(_list_of(copy, other, at), entry, entry_keys(copy, other)):
            yield list(_moved(copy, number, at - line.indent))


def _list_of(copy: Copy, number: int, column: int) -> str:
    """The key of the list that has an entry in this line and column."""
    for text in reversed(copy.lines[:number]):
        line = line_of(text)
        if line.key and line.start <= column and text.rstrip().endswith(":"):
            return line.key
    return ""


def _near(copy: Copy, number: int, of_dashes: bool) -> list[int]:
    indent = line_of(copy.lines[number]).indent
    columns = [at for at, is_dash in copy.columns(number) if is_dash == of_dashes]
    near = [at for at in columns if 0 < abs(at - indent) <= _FARTHEST]
    return sorted(near, key=lambda at: abs(at - indent))


def _with_space(copy: Copy, number: int) -> Iterator[Mend]:
    """An entry whose dash is glued to what follows."""
    text = copy.lines[number]
    indent = line_of(text).indent
    if re.match(r" *-[a-z_]+:", text):
        mended = copy.put(number, text.replace("-", "- ", 1), 1)
        said = ("There is no space behind this “-”.", "Put one there.")
        yield Mend(mended, number, indent, said)


def _entry_above_shifted(copy: Copy, number: int) -> Iterator[Mend]:
    """The entry above, where it is the one of its list that starts in another column."""
    indent = line_of(copy.lines[number]).indent
    above = next((n for n in range(number - 1, -1, -1) if line_of(copy.lines[n]).dashes), None)
    if above is None:
        return
    dash = line_of(copy.lines[above]).dashes[-1]
    line, is_entry = line_of(copy.lines[number]), bool(line_of(copy.lines[number]).dashes)
    if is_entry and line.key != line_of(copy.lines[above]).key:
        return
    spaces = indent - (dash if is_entry else line_of(copy.lines[above]).start)
    end = copy.end_of(number, indent) if not is_entry else len(copy.lines)
    agree = sum(line_of(text).indent == indent for text in copy.lines[number:end])
    others = {
        at
        for n, text in enumerate(copy.lines)
        if n not in (above, number)
        for at in line_of(text).dashes
    }
    is_odd = dash + spaces in others or (dash + spaces) % 2 < dash % 2
    if 0 < abs(spaces) <= _NEAR and is_odd and (agree > 1 or dash not in others):
        yield from _moved(copy, above, spaces, number)


def _first_shifted(copy: Copy, number: int) -> Iterator[Mend]:
    """What stands first in a group, where this line and more below it agree on another column."""
    line, first = line_of(copy.lines[number]), _start_of_group(copy, number)
    heads = [line_of(text) for text in copy.lines[first:number] if not is_blank(text)]
    below = [line_of(text) for text in copy.lines[number : copy.end_of(number, line.indent)]]
    if not heads or heads[0].value != line.value:
        return
    is_again = line.value == "key" and line.key in {head.key for head in heads}
    spaces = line.indent - heads[0].indent
    same = sum(head.indent == heads[0].indent for head in heads)
    agree = sum(one.indent == line.indent for one in below) + (not line.indent)
    if 0 < abs(spaces) <= _FARTHEST and same < agree and not is_again:
        yield from _moved(copy, first, spaces, number)


def _start_of_group(copy: Copy, number: int) -> int:
    """The first line above that stands at least as far to the right as all between."""
    indent, first = line_of(copy.lines[number]).indent, number
    for at in range(number - 1, -1, -1):
        if is_blank(copy.lines[at]):
            continue
        if line_of(copy.lines[at]).indent < indent:
            break
        first = at
    return first


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
