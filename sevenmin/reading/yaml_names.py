"""Guesses at the key that is missing above a list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.reading.grammar import Grammar
from sevenmin.reading.yaml_copy import Copy, Mend, line_of
from sevenmin.wording import listed

_SIGNS = tuple("?{[&*!")
"""Signs by which YAML makes something else of a text."""


def unnamed(copy: Copy, number: int, grammar: Grammar) -> list[Mend]:
    """Guesses at a list that goes on with entries of another kind: those of the next list."""
    if copy.lines[number].lstrip(" -").startswith(_SIGNS):
        return []
    return list(without_key(copy, number, grammar, must_be_known=True))


def entry_keys(copy: Copy, number: int) -> set[str]:
    """The keys of the entry that begins in a line."""
    line = line_of(copy.lines[number])
    inside = map(line_of, copy.lines[number + 1 : copy.end_of(number, line.start)])
    keys = (line.key, *(one.key for one in inside if one.start == one.indent == line.start))
    return {key for key in keys if key}


def without_key(
    copy: Copy, number: int, grammar: Grammar, must_be_known: bool = False
) -> Iterator[Mend]:
    """The entry of a list that has no name, with one above it."""
    line = line_of(copy.lines[number])
    columns = [at for at, is_dash in copy.columns(number) if not is_dash and at <= line.indent]
    for at in columns:
        names = _names(copy, number, at, grammar)
        if must_be_known and not names:
            continue
        mended = copy.above(number, f"{' ' * at}{names[0] if names else 'list'}:")
        such = listed(f"“{name}:”" for name in names) if names else "and a colon"
        fix = f"Write {such if names else 'its key ' + such} in a line of its own above it."
        yield Mend(mended, number, line.indent, ("The key of this list is missing.", fix))


def _names(copy: Copy, number: int, column: int, grammar: Grammar) -> list[str]:
    """The keys that may be missing above an entry, in the group of a column."""
    entry = entry_keys(copy, number)
    taken = {*copy.keys_at(number, column), *_keys_below(copy, number, column)}
    types = (_TYPE.match(text) for text in reversed(copy.lines[:number]))
    type_ = next((found[1] for found in types if found), "")
    around = set(copy.keys_at(number, column))
    names = grammar.lists_of(entry, taken, type_ if "type" in around else "")
    names = [name for name in names if grammar.may_have({*around, name})]
    if not entry and " " in copy.lines[number].strip(" -"):
        return [name for name in names if name in grammar.sentences]
    return names


_TYPE = re.compile(r" *(?:- +)?type: +(\w+)")


def _keys_below(copy: Copy, number: int, column: int) -> Iterator[str]:
    end = copy.end_of(number, column)
    lines = (line_of(text) for text in copy.lines[number:end])
    yield from (line.key for line in lines if line.key and line.indent == line.start == column)
