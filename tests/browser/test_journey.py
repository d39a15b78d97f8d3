"""From the home page to a finished quiz: by the keyboard alone, with scripts and without."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, site_of
from tests.browser.focus import WHY_UNSEEN
from tests.browser.questions import check_button
from tests.conftest import brief_text, served

PATIENCE = 150
"""Presses of Tab after which a reader gives up."""

VERDICT = re.compile(r"(Right|Not right)\. \w+")

QUESTION = """\
  - id: question-{number}
    type: {type}
    prompt: What comes in minute {number}?
    choices:
      - {{text: This, why: It comes later.}}
      - {{text: That, correct: true, why: It comes now.}}
      - {{text: Something else, why: It never comes.}}
"""
TYPES = ("single_choice", "single_choice", "multiple_choice", "single_choice", "single_choice")


def write_journey(project: Path) -> None:
    """One brief, with a quiz of five questions at its end."""
    asked = (QUESTION.format(number=n, type=kind) for n, kind in enumerate(TYPES, 1))
    quiz = "".join(["title: A quiz\nquestions:\n", *asked])
    (project / "quizzes/minutes.yml").write_text(quiz, encoding="utf-8")
    text = brief_text(title="Seven minutes", quiz="minutes")
    (project / "briefs/minutes.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of that brief's site."""
    with served(site_of(tmp_path_factory.mktemp("journey"), write_journey)) as address:
        yield address


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until something has the focus; wherever it was on the way, it was seen."""
    for _ in range(PATIENCE):
        page.keyboard.press("Tab")
        assert page.evaluate(WHY_UNSEEN) == ""
        if wanted.evaluate_all("all => all.includes(document.activeElement)"):
            return
    raise AssertionError(f"Tab does not lead to {wanted}")


def to_the_brief(page: Page) -> None:
    """From the top of the home page."""
    start = page.get_by_role("link", name="Start here: ")
    title = start.inner_text().removeprefix("Start here: ")
    tab_to(page, start)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def marked(page: Page) -> list[Locator]:
    """The questions of the quiz, which are marked; others are to think about."""
    found = page.locator(".sm-question:has(fieldset)")
    expect(found).to_have_count(5)
    return found.all()


def test_a_quiz_is_finished_with_the_keyboard_alone(home: str, open_page: Open) -> None:
    page = open_page(home)
    to_the_brief(page)
    for question in marked(page):
        tab_to(page, question.locator("input"))
        page.keyboard.press("Space")
        # A reader needs longer to choose than the script to come.
        expect(check_button(question)).to_be_visible()
        tab_to(page, check_button(question))
        page.keyboard.press("Enter")
        expect(question.get_by_role("status")).to_contain_text("eason")
        expect(question.locator(".sm-choice:has(:checked)")).to_contain_text(VERDICT)
    expect(page.locator(".sm-question[data-outcome]")).to_have_count(5)


@pytest.mark.parametrize("width", [320, 1280])
def test_answers_are_read_without_javascript(home: str, open_page: Open, width: int) -> None:
    window = {"width": width, "height": 800}
    page = open_page(home, java_script_enabled=False, viewport=window)
    to_the_brief(page)
    for question in marked(page):
        tab_to(page, question.locator("input"))
        page.keyboard.press("Space")
        tab_to(page, question.locator("summary"))
        expect(question.get_by_role("listitem")).to_have_count(0)
        page.keyboard.press("Enter")
        right = question.get_by_role("listitem").filter(has_text="Right:")
        expect(right.first).to_be_visible()
        expect(right.first.locator(".sm-solution__why")).not_to_be_empty()
        expect(question.get_by_role("button")).to_have_count(0)
    expect(page.locator(".sm-choice :checked")).to_have_count(5)
