"""In the browser a question is marked as `mark` says: for every example of every type."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator

from sevenmin.manual import examples
from sevenmin.model.quiz import read_quiz
from sevenmin.questions import question_types
from sevenmin.questions.base import Question
from sevenmin.views.assets import scripts, style_sheets
from sevenmin.views.questions import question_html, question_type
from tests.browser.conftest import Open
from tests.conftest import served

HEAD = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>{name}</title>'
    '<link rel="icon" href="data:,">'
    '<script type="module" src="/assets/questions/{name}/question.js"></script>'
)


def cases() -> list[tuple[str, str, list[str]]]:
    """Type, quiz text and the choices to make, for every answer of every good example."""
    return [
        (name, example["quiz"], answer["chosen"])
        for name, found in question_types().items()
        for example in examples(found)["good"]
        for answer in example["answers"]
        if found.question.marked
    ]


CASES = cases()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder with every script and style, and its address."""
    folder = tmp_path_factory.mktemp("contract")
    for address, path in scripts().items():
        write(folder / address, path.read_text(encoding="utf-8"))
    for address, text in style_sheets().items():
        write(folder / address, text)
    with served(folder) as address:
        yield folder, address


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def first_question(folder: Path, text: str) -> Question:
    write(folder / "quizzes/example.yml", text)
    quiz, problems = read_quiz(folder, "quizzes/example.yml")
    assert quiz
    assert not problems
    return quiz.questions[0]


@pytest.mark.parametrize(("name", "text", "chosen"), CASES, ids=[f"{c[0]} {c[2]}" for c in CASES])
def test_script_and_engine_agree(
    pages: tuple[Path, str], open_page: Open, name: str, text: str, chosen: list[str]
) -> None:
    folder, address = pages
    question = first_question(folder, text)
    assert question_type(question) == name
    write(folder / "page.html", HEAD.format(name=name) + str(question_html(question, "example")))

    shown = open_page(f"{address}page.html").locator("[data-question]")
    for key in chosen:
        shown.locator(f'[value="{key}"]').check()
    shown.get_by_role("button", name="Check").click()

    mark = question.mark(chosen)
    assert shown.get_attribute("data-outcome") == ("right" if mark.right else "wrong")
    for said in mark.feedback:
        choice = shown.locator(".sm-choice", has=shown.page.locator(f'[value="{said.key}"]'))
        assert choice.get_attribute("data-verdict") == said.verdict
        assert feedback(choice) == (said.text if said.verdict != "left" else None)


def feedback(choice: Locator) -> str | None:
    """The reason beside a choice, without the verdict before it."""
    found = choice.locator(".sm-feedback")
    if not found.count():
        return None
    verdict = found.locator(".sm-verdict").inner_text()
    return found.inner_text().removeprefix(verdict).strip()
