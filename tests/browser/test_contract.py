"""In the browser a question is marked as `mark` says: for every example of every type."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from sevenmin.assets import assets
from sevenmin.manual import examples
from sevenmin.model.quiz import read_quiz
from sevenmin.questions import question_types
from sevenmin.questions.base import Question
from sevenmin.views.questions import question_html, question_type
from tests.browser.conftest import Open
from tests.conftest import served

HEAD = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>A question</title>'
    '<link rel="icon" href="data:,"><script type="module">'
    "import { start } from '/assets/questions/block.js'; start(document.querySelector('main'));"
    "</script>"
)

KEPT = "localStorage.setItem('/keeping', 'on'); localStorage.setItem('/answers', {answers});"
"""A reader who turned the switch on, and gave an answer the last time."""


def cases() -> list[tuple[str, str, list[str]]]:
    """Type, quiz text and the answer to give, for every answer of every good example."""
    return [
        (name, example["quiz"], answer["chosen"])
        for name, found in question_types().items()
        for example in examples(found)["good"]
        for answer in example["answers"]
    ]


CASES = cases()
NAMES = [f"{name} {chosen}" for name, _, chosen in CASES]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """A folder with every script and style, and its address."""
    folder = tmp_path_factory.mktemp("contract")
    for address, text in assets().items():
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


def kept(question: Question, answer: list[str]) -> str:
    """A script that runs before the page's own."""
    said = {"fingerprint": question.fingerprint, "answer": answer}
    answers = json.dumps({f"example--{question.id}": said})
    return KEPT.format(answers=json.dumps(answers))


@pytest.fixture
def opened(pages: tuple[Path, str], open_page: Open, request: pytest.FixtureRequest) -> Any:
    """The question of a case, where its answer was kept."""
    name, text, answer = request.param
    folder, address = pages
    question = first_question(folder, text)
    assert question_type(question) == name
    write(folder / "page.html", f"{HEAD}<main>{question_html(question, 'example')}</main>")
    page = open_page(f"{address}page.html", script=kept(question, answer) if answer else "")
    page.wait_for_load_state("networkidle")
    return page, question, answer


@pytest.mark.parametrize("opened", CASES, ids=NAMES, indirect=True)
def test_script_and_engine_agree(opened: tuple[Page, Question, list[str]]) -> None:
    page, question, answer = opened
    shown = page.locator("[data-question]")
    mark = question.mark(answer)
    if answer and question.marked:
        outcome = "right" if mark.right else "wrong"
        expect(shown).to_have_attribute("data-outcome", outcome)
        for said in mark.feedback:
            item = shown.locator(f'[data-item="{said.key}"]')
            expect(item).to_have_attribute("data-verdict", said.verdict)
            assert feedback(item) == (said.text if said.verdict != "left" else None)
    else:
        assert shown.get_attribute("data-outcome") is None


@pytest.mark.parametrize("opened", CASES, ids=NAMES, indirect=True)
def test_a_kept_answer_is_there_again_and_is_the_same(
    opened: tuple[Page, Question, list[str]],
) -> None:
    page, question, answer = opened
    name = question_type(question)
    given = page.evaluate(
        f"import('/assets/questions/{name}/question.js').then(({{ default: type }}) =>"
        " type.answer(document.querySelector('[data-question]')))"
    )
    assert (given or []) == answer


def feedback(item: Locator) -> str | None:
    """The reason beside an item, without the verdict before it."""
    found = item.locator(".sm-feedback")
    if not found.count():
        return None
    verdict = found.locator(".sm-verdict").inner_text()
    return found.inner_text().removeprefix(verdict).strip()
