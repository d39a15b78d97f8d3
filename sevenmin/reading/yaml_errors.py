"""What keeps YAML from being read, said in words for someone who never heard of YAML."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from yaml.error import MarkedYAMLError
from yaml.reader import ReaderError

from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import count, quoted

SYNTAX = Rule(
    "yaml-syntax",
    "Front matter and quizzes are YAML: a key, a colon, a space and a value, one to a line. Put "
    "a value with a colon followed by a space in quotation marks.",
)
TAB = Rule("yaml-tab", "YAML is indented with spaces. A tab is never allowed before a key.")

_TAB = re.compile(r" *(?:- *)*\t")

_OPEN_MARK = re.compile(r"""[ -]*+(?:[^\s"'#:]+:[ ]+)?(?P<mark>["'])(?:(?!(?P=mark)).)*$""")
_SHOWN = 60
"""Characters of a value that is shown as it should be."""
_NOT_CLOSED = (
    "The quotation mark that opens here is not closed in its line.",
    "Close it at the end of the value.",
)

Said = tuple[str, str]
"""What is wrong, and what to do."""


class _Saying(NamedTuple):
    """What LibYAML's words mean. `where_it_began` is the place that helps, if the other does not.

    `said` is the message and the fix, or tells them from the line before and after the place.
    """

    words: str
    said: Said | Callable[[str, str], Said]
    where_it_began: bool = False


def _second_colon(before: str, after: str) -> Said:
    if re.search(r":\s", before):
        fix = 'Put the value in straight quotation marks, "like this".'
        return "There is a second colon in this line.", fix
    return (
        "This line is read as a part of the line above it.",
        "Start it in the same column as the keys above, and put a space after every colon there.",
    )


def _in_marks(before: str, after: str) -> str:
    """How the whole value of a line is quoted: with the marks that it does not have."""
    value = re.sub(r"^ *(?:- +)*(?:[\w-]+ *: +)?", "", before + after).strip()
    if len(value) > 2 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    mark = '"' if '"' not in value else "'" if "'" not in value else ""
    if mark and len(value) <= _SHOWN and "\\" not in value:
        return f"Put the whole value in quotation marks: {mark}{value}{mark}."
    if mark:
        kind = "double" if mark == '"' else "single"
        return f"Put the whole value in {kind} quotation marks: {mark}…{mark}."
    return "Put the whole value in double quotation marks, and a backslash before each one inside."


def _misfit(before: str, after: str) -> Said:
    if after.strip() in {"]", "}", "]]", "}}"}:
        return "There is a bracket too many here.", "Remove it."
    if before.strip(" -"):
        return (
            "Something follows a closing quotation mark or bracket here.",
            _in_marks(before, after),
        )
    return "This line does not fit the lines above it.", "Start it in the same column as they do."


_NO_ENTRY = (
    "This line does not fit the list above it.",
    "Start it with “- ” in the same column, or with a key further to the left.",
)


def _misplaced(before: str, after: str) -> Said:
    if not (before + after).strip():
        return "A bracket that opens above is not closed.", "Close it at the end of the value."
    return "There is a bracket or a comma too many here.", "Remove it."


def _first_sign(before: str, after: str) -> Said:
    if after.startswith("-"):
        fix = "Put it in quotation marks, or start the list in the next line."
    else:
        fix = "Put the value in quotation marks."
    return f"A value cannot start with {quoted(after[:1])}.", fix


_SAYINGS = (
    _Saying("mapping values are not allowed", _second_colon),
    _Saying(
        "could not find expected ':'",
        (
            "This line is no “key: value”.",
            "Put a colon and a space after its key, or join it to the line above.",
        ),
        where_it_began=True,
    ),
    _Saying("did not find expected key", _misfit),
    _Saying("expected <document start>", _misfit),
    _Saying(
        "did not find expected '-'",
        lambda before, after: _misfit(before, after) if before.strip(" -") else _NO_ENTRY,
    ),
    _Saying(
        "did not find expected ',' or ']'",
        ("The list that starts with “[” here is not closed.", "Close it with “]”."),
        where_it_began=True,
    ),
    _Saying(
        "did not find expected ',' or '}'",
        (
            "A “{” starts a group of keys here, and the group is not closed.",
            "Close it with “}”, or put the value in quotation marks.",
        ),
        where_it_began=True,
    ),
    _Saying(
        "scanning a quoted scalar",
        ("The quotation mark that opens here is not closed.", "Close it at the end of the value."),
        where_it_began=True,
    ),
    _Saying(
        "parsing a quoted scalar",
        (
            "A backslash in double quotation marks has a meaning of its own.",
            "Use single quotation marks.",
        ),
    ),
    _Saying("cannot start any token", _first_sign),
    _Saying("entries are not allowed", _first_sign),
    _Saying("mapping keys are not allowed", _first_sign),
    _Saying("scanning a block scalar", _first_sign, where_it_began=True),
    _Saying("scanning an alias", _first_sign, where_it_began=True),
    _Saying("scanning an anchor", _first_sign, where_it_began=True),
    _Saying("scanning a tag", _first_sign, where_it_began=True),
    _Saying("parsing a tag", _first_sign, where_it_began=True),
    _Saying("scanning a directive", _first_sign, where_it_began=True),
    _Saying("expected node content", _misplaced),
    _Saying(
        "second document",
        ("A line “---” starts a second file inside this one.", "Remove this line."),
    ),
    _Saying(
        "too deep",
        ("There are more levels here than any file needs.", "Compare it with the author's manual."),
    ),
)


def syntax_problem(path: str, text: str, first_line: int, error: Exception) -> Problem:
    """Where and why reading stopped; nothing after that place was read."""
    if isinstance(error, ReaderError):
        return _control_character(path, text, first_line, error.character)
    if not isinstance(error, MarkedYAMLError):
        return SYNTAX(Place(path, first_line), *_unknown(str(error)))
    line, _ = _start(error, where_it_began=False)
    if opened := left_open(text.split("\n")[:line]):
        return SYNTAX(Place(path, first_line + opened[0], opened[1]), *_NOT_CLOSED)
    words = f"{error.context}: {error.problem}"
    saying = next((known for known in _SAYINGS if known.words in words), None)
    line, column = _start(error, saying is not None and saying.where_it_began)
    said = saying.said if saying else _unknown(str(error.problem))
    if callable(said):
        typed = "".join(text.split("\n")[line : line + 1])
        said = said(typed[:column], typed[column:])
    return SYNTAX(Place(path, first_line + line, column + 1), *said)


def left_open(lines: list[str]) -> tuple[int, int] | None:
    """Line (from 0) and column of the last value above that opens a mark and does not close it.

    LibYAML takes the text up to the next mark, wherever that is, for the value.
    """
    for number in range(len(lines) - 1, -1, -1):
        if match := _OPEN_MARK.match(lines[number]):
            return number, match.start("mark") + 1
    return None


def _start(error: MarkedYAMLError, where_it_began: bool) -> tuple[int, int]:
    """Line and column, from 0."""
    marks = [error.problem_mark, error.context_mark]
    marks = marks[::-1] if where_it_began else marks
    return next(((mark.line, mark.column) for mark in marks if mark), (0, 0))


def _unknown(words: str) -> Said:
    return f"This is not YAML that can be read ({words}).", "Compare it with the author's manual."


def _control_character(path: str, text: str, first_line: int, sign: str | int) -> Problem:
    offset = max(text.find(sign if isinstance(sign, str) else chr(sign)), 0)
    line_start = text.rfind("\n", 0, offset) + 1
    place = Place(path, first_line + text.count("\n", 0, offset), offset - line_start + 1)
    return SYNTAX(
        place,
        "There is an invisible control character here.",
        "Delete it and type the text around it again.",
    )


def tab_problem(path: str, text: str, first_line: int) -> Problem | None:
    """The first line that a tab indents, and how many more there are."""
    if "\t" not in text:
        return None
    matches = enumerate(map(_TAB.match, text.split("\n")))
    tabs = [(line + first_line, match.end()) for line, match in matches if match]
    if not tabs:
        return None
    also = f", like {count(len(tabs) - 1, 'other')} below it" if tabs[1:] else ""
    return TAB(
        Place(path, *tabs[0]),
        f"This line is indented with a tab{also}.",
        "Use spaces, two for each level.",
    )
