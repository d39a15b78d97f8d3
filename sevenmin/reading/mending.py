"""Reading on behind a mistake in YAML: it is told, mended in a copy, and the next one is found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from yaml.error import MarkedYAMLError

from sevenmin.problems import Place, Problem
from sevenmin.reading.grammar import Grammar
from sevenmin.reading.tree import Tree, Where
from sevenmin.reading.unseen_signs import without_unseen_signs
from sevenmin.reading.yaml_columns import swallowed
from sevenmin.reading.yaml_copy import Copy, Mend
from sevenmin.reading.yaml_dashes import Second, entries_without_dashes
from sevenmin.reading.yaml_errors import SYNTAX, syntax_problem, tab_problem
from sevenmin.reading.yaml_mends import Fault, mends
from sevenmin.reading.yaml_names import unnamed
from sevenmin.signs.unseen import without_unseen

_MOST = 8
"""So many mistakes are told at once. To try what was meant takes a reading for each guess."""
_LONGEST = 30_000
"""Characters of a text in which guesses are tried: twice as many as a long quiz has."""


_TOUCHING = re.compile(r" *(?:- +)*(?P<key>[a-z_]+):(?P<value>(?![/\s]).{1,40})")
"""A key, its colon and at once the beginning of its value."""


class Author(NamedTuple):
    """What somebody typed, and where in which file it starts."""

    path: str
    text: str
    first_line: int


class Attempt(NamedTuple):
    """What became of reading a text: why it ended, the data, and keys that stand there twice."""

    error: Exception | None
    data: object
    seconds: tuple[Second, ...]
    swallowed: tuple[int, ...]
    """Lines of texts that look like keys, or like entries of a list."""
    mixed: tuple[int, ...]
    """Lines in which a list goes on with entries of another kind."""

    @property
    def oddities(self) -> int:
        """How much there is that can be read, and may not be meant so."""
        return len(self.seconds) + len(self.swallowed) + len(self.mixed)


Read = Callable[[str], Attempt]


def mended(author: Author, grammar: Grammar, read: Read) -> tuple[Copy | None, list[Problem]]:
    """A copy of the text that can be read, and what was mended; no copy where nothing helped."""
    copy, problems = _without_odd_signs(author, read)
    if copy and not problems:
        copy, problems = _with_spaces(author, copy, grammar)
    while copy and len(problems) < _MOST:
        attempt = read(copy.text)
        is_short = len(author.text) <= _LONGEST
        if attempt.error is None:
            mend = _silent_mend(copy, attempt, grammar, read) if is_short else None
            if mend is None:
                return copy, problems
            problems.append(_problem(author, copy, mend))
        else:
            mend = _mend(copy, attempt.error, grammar, read) if is_short else None
            problems.append(_problem(author, copy, mend, attempt.error))
            if mend is None:
                return None, problems
        copy = mend.copy
    return None, problems


def _without_odd_signs(author: Author, read: Read) -> tuple[Copy | None, list[Problem]]:
    """Tabs and unseen signs, which change what is below them, are told and replaced first."""
    path, text, first_line = author
    if tabbed := tab_problem(path, text, first_line):
        sound = (copy for copy in _without_tabs(text) if _is_sound(read(copy.text)))
        return next(sound, None), [tabbed]
    unseen = without_unseen_signs(path, text, first_line, lambda text: _shape(read(text)))
    return (unseen[0], [unseen[1]]) if unseen else (Copy.of(text), [])


def _with_spaces(author: Author, copy: Copy, grammar: Grammar) -> tuple[Copy, list[Problem]]:
    """A key whose colon touches its value is no key to YAML, and reading ends somewhere below."""
    problems: list[Problem] = []
    for number, text in enumerate(copy.lines):
        found = _TOUCHING.match(text)
        if found and found["key"] in grammar.keys and len(problems) < _MOST:
            at = found.end("key") + 1
            right = f"{found['key']}: {found['value']}"
            said = ("A space is missing behind this colon.", f"Write “{right}”.")
            copy = copy.put(number, f"{text[:at]} {text[at:]}")
            problems.append(_problem(author, copy, Mend(copy, number, at - 1, said)))
    return copy, problems


def _is_sound(attempt: Attempt) -> bool:
    return not attempt.error and not attempt.oddities


def _without_tabs(text: str) -> Iterator[Copy]:
    """The text with spaces for tabs: so many as fit the lines above, or two, four or eight."""
    for width in (0, 2, 4, 8):
        copy = Copy.of(text)
        for number, line in enumerate(copy.lines):
            rest = line.lstrip("\t -")
            start = line[: len(line) - len(rest)]
            if "\t" in start:
                copy = copy.put(number, start.expandtabs(width) + rest)
                copy = copy if width else copy.fitted(number)
        yield copy


def _shape(attempt: Attempt) -> object:
    """The data with its texts as they are seen, or the line in which reading ends."""
    if attempt.error is None:
        return _as_seen(attempt.data)
    mark = attempt.error.problem_mark if isinstance(attempt.error, MarkedYAMLError) else None
    return mark.line if mark else -1


def _as_seen(data: object) -> object:
    if isinstance(data, dict):
        return [(key, _as_seen(value)) for key, value in data.items()]
    if isinstance(data, list):
        return [_as_seen(value) for value in data]
    return " ".join(without_unseen(data).split()) if isinstance(data, str) else data


def _problem(
    author: Author, copy: Copy, mend: Mend | None, error: Exception | None = None
) -> Problem:
    """In the words of the mend, or else in those for what YAML says."""
    if mend and mend.said:
        return SYNTAX(_place(author, copy, mend.line, mend.column), *mend.said)
    told = syntax_problem(author.path, copy.text, 1, error or ValueError())
    place = _place(author, copy, told.place.line - 1, told.place.column - 1)
    return replace(told, place=place)


def _place(author: Author, copy: Copy, line: int, column: int) -> Place:
    line, column = copy.mark(line, column)
    return Place(author.path, author.first_line + line, column + 1)


def _mend(copy: Copy, error: Exception, grammar: Grammar, read: Read) -> Mend | None:
    """The first guess with which the text can be read farther."""
    if not isinstance(error, MarkedYAMLError) or not error.problem_mark:
        return None
    fault = _fault(error)
    for guesses in mends(copy, fault, grammar):
        tried = [(_reached(guess, copy, read), guess) for guess in guesses]
        best = max(tried, key=lambda one: one[0], default=None)
        if best and _is_farther(best[0], fault):
            return best[1]
    return None


def _silent_mend(copy: Copy, attempt: Attempt, grammar: Grammar, read: Read) -> Mend | None:
    """A guess at what can be read, and was not meant so."""
    guesses = [entries_without_dashes(copy, attempt.seconds, grammar)]
    for number in attempt.swallowed[:_MOST]:
        guesses += swallowed(copy, number, grammar)
    for number in attempt.mixed[:_MOST]:
        guesses += unnamed(copy, number, grammar)
    for guess in (guess for guess in guesses if guess):
        after = read(guess.copy.text)
        if not after.error and after.oddities < attempt.oddities:
            return guess
    return None


def _fault(error: MarkedYAMLError) -> Fault:
    marks = [mark for mark in (error.problem_mark, error.context_mark) if mark]
    began = min(mark.line for mark in marks)
    return Fault(marks[0].line, marks[0].column, f"{error.context}: {error.problem}", began)


def _is_farther(reached: tuple[int, int], fault: Fault) -> bool:
    """What opens and is not closed is found at the end of the text, wherever it began."""
    past = reached > (fault.line, fault.began)
    return past or (fault.is_open and reached[1] > fault.began)


def _reached(guess: Mend, before: Copy, read: Read) -> tuple[int, int]:
    """The line in which reading stops, and the one in which that began, without those put in."""
    error = read(guess.copy.text).error
    if error is None:
        return 10**9, 0
    if not isinstance(error, MarkedYAMLError) or not error.problem_mark:
        return -1, 0
    fault, more = _fault(error), len(guess.copy.lines) - len(before.lines)
    return fault.line - more, fault.began - more


def as_typed(tree: Tree, copy: Copy, author: Author) -> Tree:
    """The tree of a copy with the places of what the author typed."""

    def marks(found: dict[Where, tuple[int, int]]) -> dict[Where, tuple[int, int]]:
        places = {
            at: _place(author, copy, line - author.first_line, column - 1)
            for at, (line, column) in found.items()
        }
        return {at: (place.line, place.column) for at, place in places.items()}

    guessed = (
        at
        for at, mark in tree.values.items()
        if at and copy.is_guessed(mark[0] - author.first_line)
    )
    return replace(
        tree,
        keys=marks(tree.keys),
        values=marks(tree.values),
        refused=tree.refused.union(guessed),
        source=author.text,
        first_line=author.first_line,
        is_mended=True,
    )


def placed(problems: Iterable[Problem], copy: Copy, author: Author) -> Iterator[Problem]:
    """Problems of a copy at the places of what the author typed."""
    for one in problems:
        line, column = one.place.line - author.first_line, one.place.column - 1
        place = _place(author, copy, line, column)
        yield replace(one, place=place)
