"""What the parts of a quiz say: each question, and what stands above the first, text by text.

Half a dozen rules look at words. They share one walk over a library's quizzes, and ask for a place
only where they find something: to know the place of every text costs more than to read it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass

from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Place
from sevenmin.reading.tree import Where

ANSWERS = ("text", "item", "match", "distractors")
"""The keys of what a reader chooses among."""


@dataclass(frozen=True, slots=True)
class Part:
    """One question, or with an empty `where` all that stands above the questions.

    `said` has its texts by the key below which they stand, at any depth, in the file's order.
    """

    quiz: Quiz
    where: Where
    said: dict[str, list[str]]

    def below(self, keys: Iterable[str]) -> Iterator[str]:
        """The texts below some keys."""
        for key in keys:
            yield from self.said.get(key, ())

    def reasons(self) -> list[str]:
        """The keys of what is said after an answer: `why`, and all that is named after it."""
        return [key for key in self.said if key.startswith(("why", "missed", "consequence"))]

    def place(self, text: str, keys: Container[str]) -> Place:
        """Where a text stands that is below one of these keys."""
        ways = (where for where, said in self.quiz.tree.texts() if said == text)
        mine = (w for w in ways if _part_of(w) == self.where and _key_of(w) in keys)
        return self.quiz.tree.place(*next(mine))


_latest: list[tuple[Library, list[Part]]] = []


def parts(library: Library) -> list[Part]:
    """All parts of all quizzes, in order. The latest library's are kept for the next rule."""
    if not (_latest and _latest[0][0] is library):
        _latest[:] = [(library, [part for quiz in library.quizzes for part in _parts(quiz)])]
    return _latest[0][1]


def questions(library: Library) -> Iterator[Part]:
    """The parts that are questions."""
    return (part for part in parts(library) if part.where)


def _parts(quiz: Quiz) -> Iterator[Part]:
    given = quiz.tree.given
    yield _part(quiz, (), {key: value for key, value in given.items() if key != "questions"})
    listed = given.get("questions")
    for position, question in enumerate(listed if isinstance(listed, list) else []):
        yield _part(quiz, ("questions", position), question)


def _part(quiz: Quiz, where: Where, data: object) -> Part:
    said: dict[str, list[str]] = defaultdict(list)
    _gather(data, "", said)
    return Part(quiz, where, said)


def _gather(data: object, key: str, said: dict[str, list[str]]) -> None:
    if isinstance(data, str):
        said[key].append(data)
    elif isinstance(data, list):
        for member in data:
            _gather(member, key, said)
    elif isinstance(data, dict):
        for name, member in data.items():
            _gather(member, name, said)


def _part_of(where: Where) -> Where:
    return where[:2] if where[:1] == ("questions",) else ()


def _key_of(where: Where) -> str:
    """The nearest key above a text; a question that is only a text has none of its own."""
    below_part = where[len(_part_of(where)) :]
    return next((key for key in reversed(below_part) if isinstance(key, str)), "")
