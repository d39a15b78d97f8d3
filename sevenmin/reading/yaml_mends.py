"""What an author may have meant where YAML cannot be read: guesses, each of which is tried.

A guess is told as advice on what to do only if the text can be read on with it, so that no author
follows it in vain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sevenmin.reading.grammar import Grammar
from sevenmin.reading.yaml_columns import misplaced
from sevenmin.reading.yaml_copy import Copy, Mend, is_blank, line_of
from sevenmin.reading.yaml_errors import left_open

_COMMENT = re.compile(r"(?<=\S)[ \t]+#")


_OPEN = re.compile("quoted scalar|expected ',' or")
"""What YAML says of a quotation mark or a bracket that is not closed."""


class Fault(NamedTuple):
    """Where reading stopped, from 0, and in which words."""

    line: int
    column: int
    words: str
    began: int
    """The line in which what cannot be read began."""

    @property
    def is_open(self) -> bool:
        return bool(_OPEN.search(self.words))


def mends(copy: Copy, fault: Fault, grammar: Grammar) -> Iterator[list[Mend]]:
    """Guesses, the likeliest first; of those in one list, the one that leads farthest is right."""
    if opened := left_open(list(copy.lines[: fault.line])):
        yield [_in_quotes(copy, opened[0], opened[0] + 1)]
    yield list(_comments(copy, fault))
    if "second document" in fault.words:
        yield [Mend(copy.put(fault.line, ""), fault.line)]
    elif "too deep" not in fault.words:
        if fault.is_open:
            yield [_in_quotes(copy, fault.began, fault.began + 1)]
        numbers = [min(fault.line, len(copy.lines) - 1), fault.began]
        # Of a line without a colon, YAML's parser knows only when it has read the next one.
        numbers = numbers[::-1] if "expected ':'" in fault.words else numbers
        for number in dict.fromkeys(numbers):
            if not is_blank(copy.lines[number]):
                yield from _at_line(copy, number, fault, grammar)


def _at_line(copy: Copy, number: int, fault: Fault, grammar: Grammar) -> Iterator[list[Mend]]:
    """Guesses at what was meant by one line."""
    line, text = line_of(copy.lines[number]), copy.lines[number]
    before = text[: fault.column] if number == fault.line else ""
    if line.value == "text":
        yield list(_with_colon(copy, number, grammar))
    inside = len(before) > line.start and before.strip(" -") not in ("", line.key)
    if inside:
        yield _quoted(copy, number, fault, grammar)
    if line.key and not grammar.is_key(line.key):
        yield _quoted(copy, number, fault, grammar)
    yield from misplaced(copy, number, grammar)
    if not inside:
        yield _quoted(copy, number, fault, grammar)
    if line.value == "text":
        yield [_joined(copy, number)]


def _comments(copy: Copy, fault: Fault) -> Iterator[Mend]:
    """A sign in a text that goes on in the next line, or in brackets."""
    number = min(fault.line, len(copy.lines) - 1)
    for at in range(number, max(min(fault.began, number) - 1, -1), -1):
        if match := _COMMENT.search(text := copy.lines[at]):
            sign = match.end() - 1
            mended = copy.put(
                at, f"{text[: match.start()]}-{text[match.start() + 1 : sign]}x{text[sign + 1 :]}"
            )
            message = "“#” behind a space begins a comment, and the text goes on behind it."
            yield Mend(mended, at, sign, (message, "Put the whole text in quotation marks."))


def _quoted(copy: Copy, number: int, fault: Fault, grammar: Grammar) -> list[Mend]:
    """The value in this line, or the one that this line goes on with, in quotation marks."""
    line = line_of(copy.lines[number])
    if line.dashes or grammar.is_key(line.key):
        return [_in_quotes(copy, number, end) for end in sorted({number + 1, _end(copy, number)})]
    first = number - 1
    while (
        first > 0
        and (line := line_of(copy.lines[first]))
        and not (line.dashes or grammar.is_key(line.key))
    ):
        first -= 1
    if first < 0:
        return []
    said = ("This text has a colon with a space behind it.", _IN_MARKS)
    mends = [
        _in_quotes(copy, first, end)
        for end in sorted({number + 1, _end(copy, first)})
        if end > number
    ]
    return [mend._replace(line=number, column=fault.column, said=said) for mend in mends]


_IN_MARKS = 'Put the whole text in straight quotation marks, "like this".'


def _end(copy: Copy, number: int) -> int:
    """The number behind the last line with which a value goes on."""
    line = line_of(copy.lines[number])
    end = number + 1
    while end < len(copy.lines) and line_of(copy.lines[end]).value == "text":
        if line_of(copy.lines[end]).indent <= line.indent or not copy.lines[end].strip():
            break
        end += 1
    return end


_BEFORE_VALUE = re.compile(r" *(?:- +)*(?:[\w-]+ *:(?: +|$))?")


def _in_quotes(copy: Copy, first: int, end: int) -> Mend:
    """All in the first line, and in single marks, for they keep backslashes."""
    match = _BEFORE_VALUE.match(copy.lines[first])
    start = match.end() if match else 0
    text = copy.lines[first]
    parts = (text[start:], *copy.lines[first + 1 : end])
    value = " ".join(part.strip() for part in parts).replace("'", "''")
    mended = copy.guess(first, f"{text[:start]}'{value}'")
    for number in range(first + 1, end):
        mended = mended.put(number, "")
    return Mend(mended, end - 1)


def _with_colon(copy: Copy, number: int, grammar: Grammar) -> Iterator[Mend]:
    """A line that begins with a known key, and has no colon behind it."""
    text = copy.lines[number]
    match = re.match(r" *(?P<key>[a-z_]+)(?= )", text)
    if match and match["key"] in grammar.keys:
        yield Mend(copy.guess(number, f"{match[0]}:{text[match.end() :]}"), number)


def _joined(copy: Copy, number: int) -> Mend:
    """A line without a key, as a part of the text above it."""
    column = next((at for at, _ in copy.columns(number)), 0)
    text = copy.lines[number].lstrip(" ")
    return Mend(copy.guess(number, " " * (column + 2) + text), number)
