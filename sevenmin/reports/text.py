"""Problems for people: a line each, in colour on a terminal, and a last line that counts."""

from __future__ import annotations

from collections.abc import Iterator

import click

from sevenmin.model.library import BRIEFS, QUIZZES, Library
from sevenmin.problems import Problem, stopping
from sevenmin.wording import count, printable


def report(problems: list[Problem], library: Library) -> Iterator[str]:
    for problem in problems:
        yield _line(problem)
    yield _summary(problems, library)


def _line(problem: Problem) -> str:
    advice = problem.level == "advice"
    place = click.style(str(problem.place), bold=True)
    mark = click.style("Advice: ", fg="cyan") if advice else ""
    message = click.style(printable(problem.message), fg=None if advice else "red")
    fix, code = printable(problem.fix), click.style(f"[{problem.code}]", dim=True)
    return f"{place}: {mark}{message} {fix} {code}"


def _summary(problems: list[Problem], library: Library) -> str:
    briefs = len(library.briefs) + len(library.unreadable_in(BRIEFS))
    quizzes = len(library.quizzes) + len(library.unreadable_in(QUIZZES))
    read = f"{count(briefs, 'brief')}, {count(quizzes, 'quiz', 'quizzes')}"
    wrong = len(list(stopping(problems)))
    advice = len(problems) - wrong
    advised = f", {count(advice, 'piece', 'pieces')} of advice" if advice else ""
    said = count(wrong, "problem") if wrong else "no problems"
    return click.style(f"{read}: {said}{advised}.", fg="red" if wrong else "green", bold=True)
