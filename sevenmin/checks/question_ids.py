"""The id of a question stands once in its quiz: its place on a page and macros go by it."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("duplicate-question-id", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for quiz in library.quizzes:
        seen: dict[str, int] = {}
        for position, question_id in quiz.ids():
            first = seen.setdefault(question_id, position)
            if first != position:
                yield RULE(
                    quiz.tree.place("questions", position, "id"),
                    f"Questions {first + 1} and {position + 1} have the same id, "
                    f"{quoted(question_id)}.",
                    "Give one of them another.",
                )
