"""What the parts of a quiz say: each question, and what stands above the first, text by text.

Half a dozen rules look at words. They share one walk over a library's quizzes, and ask for a place
only where they find something: to know the place of every text costs more than to read it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from sevenmin.model.library import Library
from sevenmin.model.quiz import Quiz
from sevenmin.problems import Place
from sevenmin.reading.tree import Where

ANSWERS = frozenset({"text", "item", "match", "distractors"})
"""The keys of what a reader chooses among."""

_REASONS = ("why", "missed", "consequence")
"""How the keys begin of what is said after an answer: `why`, `why_true`."""


class Shape(NamedTuple):
    """Which of a part's texts is what, by number; most questions of a type have the same shape."""

    keys: tuple[str, ...]
    prompts: tuple[int, ...]
    answers: tuple[int, ...]
    reasons: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The question at a position of the list, or without one all that stands above the list.

    Its texts are in the file's order, however deep they stand.
    """

    quiz: Quiz
    position: int | None
    shape: Shape
    texts: tuple[str, ...]

    @property
    def prompts(self) -> list[str]:
        return [self.texts[number] for number in self.shape.prompts]

    @property
    def answers(self) -> list[str]:
        return [self.texts[number] for number in self.shape.answers]

    def place(self, number: int) -> Place:
        """Where the text of this number stands."""
        ways = (way for way, _ in self.quiz.tree.texts() if _part_of(way) == self.position)
        return self.quiz.tree.place(*next(islice(ways, number, None)))


def parts(library: Library) -> list[Part]:
    """All parts of all quizzes: gathered once, and kept where a library keeps such things.

    Anywhere else they would outlive it, and hold all that was read for as long as Python runs.
    """
    kept: dict[str, list[Part]] = vars(library)
    if "_parts" not in kept:
        kept["_parts"] = [part for quiz in library.quizzes for part in _parts(quiz)]
    return kept["_parts"]


def questions(library: Library) -> Iterator[Part]:
    """The parts that are questions."""
    return (part for part in parts(library) if part.position is not None)


def _parts(quiz: Quiz) -> Iterator[Part]:
    given = quiz.tree.given
    listed = given.get("questions")
    above = {key: value for key, value in given.items() if value is not listed}
    yield _part(quiz, None, above)
    for position, question in enumerate(listed if isinstance(listed, list) else []):
        yield _part(quiz, position, question)


def _part(quiz: Quiz, position: int | None, data: object) -> Part:
    keys: list[str] = []
    texts: list[str] = []
    _gather(data, "questions", keys, texts)
    return Part(quiz, position, _shape(tuple(keys)), tuple(texts))


def _gather(data: object, key: str, keys: list[str], texts: list[str]) -> None:
    """In the order of `Tree.texts`, by which a text's number leads to its place."""
    if isinstance(data, str):
        keys.append(key)
        texts.append(data)
    elif isinstance(data, list):
        for member in data:
            _gather(member, key, keys, texts)
    elif isinstance(data, dict):
        for name, member in data.items():
            _gather(member, name, keys, texts)


@lru_cache(maxsize=1000)
def _shape(keys: tuple[str, ...]) -> Shape:
    numbered = list(enumerate(keys))
    return Shape(
        keys,
        prompts=tuple(number for number, key in numbered if key == "prompt"),
        answers=tuple(number for number, key in numbered if key in ANSWERS),
        reasons=tuple(number for number, key in numbered if key.startswith(_REASONS)),
    )


def _part_of(way: Where) -> int | None:
    """The position of the question to which a way leads; -1 in a list that is none."""
    if way[:1] != ("questions",):
        return None
    return way[1] if len(way) > 1 and isinstance(way[1], int) else -1
