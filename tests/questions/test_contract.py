"""The contract of a question type: what every folder in `sevenmin/questions/` keeps to."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
import yaml

from sevenmin.fields import SLUG_PATTERN
from sevenmin.manual import question_types_chapter
from sevenmin.model.quiz import Quiz, read_quiz
from sevenmin.model.schemas import schema_of
from sevenmin.problems import in_order
from sevenmin.questions import question_types
from sevenmin.questions.base import Question
from sevenmin.views.questions import Face, question_html
from tests.site.html import links, read_html

FILES = {"__init__.py", "question.html", "question.js", "question.css", "examples.yml"}
TYPES = question_types()


def examples(kind: str) -> list[tuple[str, str, dict[str, Any]]]:
    found = []
    for name, folder in ((found.name, found.folder) for found in TYPES.values()):
        data = yaml.safe_load((folder / "examples.yml").read_text(encoding="utf-8"))
        found += [(name, example["name"], example) for example in data[kind]]
    return found


def ids(found: list[tuple[str, str, dict[str, Any]]]) -> list[str]:
    return [f"{name}: {title}" for name, title, _ in found]


GOOD, BAD = examples("good"), examples("bad")
FACES: tuple[Face, ...] = ("page", "key")


def read(folder: Path, text: str) -> tuple[Quiz, list[str]]:
    (folder / "quizzes").mkdir()
    (folder / "quizzes" / "example.yml").write_text(text, encoding="utf-8")
    quiz, problems = read_quiz(folder, "quizzes/example.yml")
    assert quiz is not None
    return quiz, [str(problem) for problem in in_order(problems)]


def test_the_types_of_today_are_found() -> None:
    assert {"single_choice", "multiple_choice", "reflection"} <= set(TYPES)


@pytest.mark.parametrize("name", TYPES)
def test_a_folder_holds_all_its_files_and_nothing_else(name: str) -> None:
    found = {path.name for path in TYPES[name].folder.iterdir() if path.name != "__pycache__"}
    assert found >= FILES
    assert {Path(extra).suffix for extra in found - FILES} <= {".py"}


@pytest.mark.parametrize("name", TYPES)
def test_every_field_says_what_it_is_and_gives_an_example(name: str) -> None:
    schema = schema_of(TYPES[name].question)
    for part in [schema, *schema.get("$defs", {}).values()]:
        for key, field in part["properties"].items():
            assert field.get("description"), key
            assert field.get("examples"), key


@pytest.mark.parametrize("name", TYPES)
def test_it_has_good_and_bad_examples_and_a_manual_page(name: str) -> None:
    assert name in {example[0] for example in GOOD}
    assert name in {example[0] for example in BAD}
    assert len(TYPES[name].manual) > 100


@pytest.mark.parametrize(("name", "title", "example"), GOOD, ids=ids(GOOD))
class TestGoodExamples:
    def test_it_has_no_problems(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, problems = read(tmp_path, example["quiz"])
        assert problems == []
        assert name in {question.type for question in quiz.questions}  # type: ignore[attr-defined]

    def test_it_is_marked_as_it_says(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        for answer in example["answers"]:
            mark = quiz.questions[0].mark(answer["chosen"])
            assert mark.right == answer["right"]
            assert {said.key: said.verdict for said in mark.feedback} == answer["verdicts"]

    def test_everything_can_be_read_without_javascript(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        for question in quiz.questions:
            html = question_html(question, "example")
            for text in texts(question):
                assert text in unescape(html)
            assert not re.search(r"\son\w+=|<script|<form|style=", html)

    def test_all_its_parts_are_where_scripts_look_for_them(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        page = read_html(question_html(quiz.questions[0], "example"))
        answer = page.one(class_="sm-answer")
        assert page.torn == []
        assert len(page.ids) == len(set(page.ids))
        assert list(answer.all(class_="sm-prompt"))
        for said in quiz.questions[0].mark([]).feedback:
            assert list(page.all(**{"data-item": said.key}))
            assert list(page.one(class_="sm-solution").all(**{"data-key": said.key}))

    def test_the_answer_key_has_what_the_page_hides(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        for question in quiz.questions:
            page = read_html(question_html(question, "example"))
            key = read_html(question_html(question, "example", face="key"))
            # Only the key has the letters of slides.
            told = key.text
            for letters in key.all(class_="dk-key"):
                told = told.replace(f"{letters.text} ", "", 1)
            for solution in page.all(class_="sm-solution"):
                said = solution.text.removeprefix(next(solution.all("summary")).text).strip()
                assert said in told
            assert not {*key.ids} & {*page.ids}
            assert not list(key.all("details"))

    def test_its_fingerprint_tells_meanings_apart(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        question = quiz.questions[0]
        same = {"id": "renamed", "step": 5, "hints": ("Look again.",)}
        assert question.model_copy(update=same).fingerprint == question.fingerprint
        other = question.model_copy(update={"prompt": "Something else?"})
        assert other.fingerprint != question.fingerprint

    def test_answers_stay_out_of_the_search_index(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        quiz, _ = read(tmp_path, example["quiz"])
        for question in quiz.questions:
            page = read_html(question_html(question, "example"))
            seen = page.text_without("data-pagefind-ignore")
            assert question.prompt in seen
            for text in set(texts(question)) - {question.prompt}:
                assert text not in seen

    def test_the_manual_shows_it(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        assert example["quiz"].splitlines()[2] in question_types_chapter()


@pytest.mark.parametrize(("name", "title", "example"), BAD, ids=ids(BAD))
def test_a_bad_example_gives_exactly_its_problems(
    name: str, title: str, example: dict[str, Any], tmp_path: Path
) -> None:
    _, problems = read(tmp_path, example["quiz"])
    assert problems == example["problems"]


@pytest.mark.parametrize(("name", "title", "example"), BAD, ids=ids(BAD))
def test_a_bad_example_is_shown_as_far_as_it_goes(
    name: str, title: str, example: dict[str, Any], tmp_path: Path
) -> None:
    quiz, _ = read(tmp_path, example["quiz"])
    for question in quiz.questions:
        for face in FACES:
            page = read_html(question_html(question, "example", face=face))
            inside = {link for link in links(page) if link.startswith("#")}
            assert page.torn == []
            assert len(page.ids) == len(set(page.ids))
            assert inside <= {f"#{name}" for name in page.ids}
            assert "None" not in page.text


def texts(value: Any) -> list[str]:
    """Every text in a question's fields; a name or a word from a list is not for readers."""
    if isinstance(value, Question):
        return texts(value.model_dump(exclude={"id", "type"}))
    if isinstance(value, str):
        return [] if re.fullmatch(SLUG_PATTERN, value) else [value]
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, (list, tuple)):
        return [text for part in value for text in texts(part)]
    return []
