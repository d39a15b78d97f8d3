"""Problems for programs: one JSON list; every entry has the same keys.

It is ASCII, so that no terminal and no pipe can spoil it.
"""

from __future__ import annotations

from collections.abc import Iterator
from json import dumps

from sevenmin.model.library import Library
from sevenmin.problems import Problem


def report(problems: list[Problem], library: Library) -> Iterator[str]:
    yield dumps([_entry(problem) for problem in problems], indent=2)


def _entry(problem: Problem) -> dict[str, str | int]:
    place = problem.place
    return {
        "path": place.path,
        "line": place.line,
        "column": place.column,
        "level": problem.level,
        "code": problem.code,
        "message": problem.message,
        "fix": problem.fix,
    }
