"""One quiz: a title and questions of any type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial, reduce
from operator import or_
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import ConfigDict, Field

from sevenmin.fields import Fields, Line, Text
from sevenmin.model.grammars import grammar_of
from sevenmin.model.validating import validated
from sevenmin.problems import Problem
from sevenmin.questions import question_types
from sevenmin.questions.base import Question
from sevenmin.reading.text import read_text
from sevenmin.reading.tree import Tree
from sevenmin.reading.yaml_reader import read_yaml

if TYPE_CHECKING:
    AnyQuestion = Question
else:
    # The union of the types that were found by looking.
    _CLASSES = [found.question for found in question_types().values()]
    AnyQuestion = Annotated[reduce(or_, _CLASSES), Field(discriminator="type")]


class QuizFields(Fields):
    """A quiz: one YAML file in `quizzes/`."""

    model_config = ConfigDict(title="Quiz")

    title: Line = Field(
        description="The heading above the questions.", examples=["What would you do?"]
    )
    intro: Text | None = Field(
        default=None,
        description="A sentence or two before the first question.",
        examples=["The situations are invented."],
    )
    pass_mark: int | None = Field(
        default=None,
        ge=1,
        le=100,
        description="Per cent of the questions that must be right, for training that has to have a "
        "pass mark. Without it nobody passes or fails.",
        examples=[80],
    )
    shuffle: bool = Field(
        default=False,
        description="`true` shows each reader the choices in an order of their own.",
        examples=[True],
    )
    questions: tuple[AnyQuestion, ...] = Field(
        min_length=1,
        description="The questions, in order. Five are good.",
        examples=[[{"id": "help", "type": "reflection", "prompt": "Who helped you?"}]],
    )


@dataclass(frozen=True)
class Quiz:
    """One file in `quizzes/`. Its file name is its slug.

    `questions` are the sound ones, and `positions` their places in the file's list.
    """

    path: str
    slug: str
    title: str
    intro: str | None
    pass_mark: int | None
    shuffle: bool
    questions: tuple[Question, ...]
    positions: tuple[int, ...]
    tree: Tree

    def question(self, question_id: str) -> Question | None:
        return next((found for found in self.questions if found.id == question_id), None)

    def ids(self) -> Iterator[tuple[int, str]]:
        """Position and id of every question, also of those that are not sound."""
        for position, given in enumerate(_given_questions(self.tree)):
            if isinstance(given, dict) and isinstance(given.get("id"), str):
                yield position, given["id"].strip()


def read_quiz(root: Path, path: str) -> tuple[Quiz | None, list[Problem]]:
    """The quiz in a file, and what is wrong with its form; no quiz if it is unreadable."""
    text, problems = read_text(root, path)
    if text is None:
        return None, problems
    tree, problems = read_yaml(path, text, grammar=partial(grammar_of, QuizFields))
    if tree.data is None and problems:
        return None, problems
    head, key_problems = validated(tree, QuizFields, {"title": "…", "questions": _SILENT})
    questions = dict(_sound_questions(tree) if key_problems else enumerate(head.questions))
    slug = PurePosixPath(path).stem
    quiz = Quiz(
        path,
        slug,
        title=head.title,
        intro=head.intro,
        pass_mark=head.pass_mark,
        shuffle=head.shuffle,
        questions=tuple(questions.values()),
        positions=tuple(questions),
        tree=tree,
    )
    return quiz, [*problems, *key_problems, *_question_problems(quiz)]


_SILENT = [{"id": "none", "type": "reflection", "prompt": "…"}]


def _sound_questions(tree: Tree) -> Iterator[tuple[int, Question]]:
    """The questions that can be read, whatever is wrong with the others."""
    for position, data in enumerate(_given_questions(tree)):
        known = question_types().get(str(data.get("type"))) if isinstance(data, dict) else None
        if known:
            try:
                yield position, known.question.model_validate(data)
            except ValueError:
                continue


def _given_questions(tree: Tree) -> list[Any]:
    given = tree.given.get("questions")
    return given if isinstance(given, list) else []


def _question_problems(quiz: Quiz) -> Iterator[Problem]:
    for position, question in zip(quiz.positions, quiz.questions, strict=True):
        yield from question.problems(partial(quiz.tree.place, "questions", position))
