"""Problems as GitHub's workflow commands, which it shows beside the lines of a change."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem
from sevenmin.wording import printable


def report(problems: list[Problem], library: Library) -> Iterator[str]:
    for problem in problems:
        command = "notice" if problem.level == "advice" else "error"
        place = problem.place
        where = f"file={_property(place.path)},line={place.line},col={place.column}"
        said = _data(f"{problem.message} {problem.fix}")
        yield f"::{command} {where},title={_property(problem.code)}::{said}"


def _data(text: str) -> str:
    """As GitHub reads it back; what a terminal would obey is only named."""
    return printable(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
