"""A quiz whose questions stand in several places, or on the page of another brief."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, site_of
from tests.browser.quizzed import answer, finish, result
from tests.conftest import STEPS, brief_text, served

CHOICES = "choices: [{{text: Right {0}, correct: true, why: So.}}, {{text: Wrong {0}, why: No.}}]"
QUESTION = (
    "  - {{id: {0}, type: single_choice, step: {1}, prompt: 'Which {0}?', " + CHOICES + "}}\n"
)
QUIZ = "title: In parts\npass_mark: 100\nquestions:\n" + "".join(
    QUESTION.format(name, step) for step, name in enumerate(("a", "b", "c"), start=3)
)
LONE = "title: Alone\npass_mark: 100\nquestions:\n" + QUESTION.format("alone", 2)
ON = "localStorage.setItem('/keeping', 'on');"


def write_parts(project: Path) -> None:
    (project / "quizzes/parts.yml").write_text(QUIZ, encoding="utf-8")
    (project / "quizzes/lone.yml").write_text(LONE, encoding="utf-8")
    placed = STEPS.replace("minute 2.", 'minute 2.\n\n{{ question("parts", "b") }}')
    briefs = {
        "parts": brief_text(placed, title="Parts", quiz="parts"),
        "borrowing": brief_text(STEPS + '\n{{ quiz("parts") }}\n', title="Borrowing"),
        "lone": brief_text(title="Lone", quiz="lone"),
    }
    for slug, text in briefs.items():
        (project / f"briefs/{slug}.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def briefs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(site_of(tmp_path_factory.mktemp("parts"), write_parts)) as address:
        yield f"{address}briefs/"


def end(page: Page) -> Locator:
    block = page.locator(".sm-block[data-end]")
    block.scroll_into_view_if_needed()
    expect(finish(block)).to_be_visible()
    return block


def logged(page: Page) -> dict[str, object]:
    page.wait_for_function("localStorage.getItem('/log')")
    found: dict[str, object] = page.evaluate("JSON.parse(localStorage.getItem('/log')).quizzes")
    return found


def test_a_question_placed_in_a_step_counts_with_the_rest(open_page: Open, briefs: str) -> None:
    page = open_page(f"{briefs}parts/", script=ON)
    block = end(page)
    expect(page.locator(".sm-question__number")).to_have_text(
        ["Question 1 of 3", "Question 2 of 3", "Question 3 of 3"]
    )
    answer(block, "Right a", "Right c")
    finish(block).click()
    missing = block.get_by_role("link", name="Question 1: Select one option.")
    missing.press("Enter")
    expect(page.get_by_label("Right b", exact=True)).to_be_focused()
    page.get_by_label("Wrong b", exact=True).check()
    finish(block).click()
    expect(result(block).get_by_role("heading")).to_have_text("Your result: 2 of 3 right")
    expect(result(block).get_by_role("link", name="Minute")).to_have_text(["Minute 4: Step 4"])
    assert logged(page)["parts"]["of"] == 3  # type: ignore[index]


def test_a_quiz_of_another_brief_leads_to_no_step_of_this_one(open_page: Open, briefs: str) -> None:
    page = open_page(f"{briefs}borrowing/", script=ON)
    block = end(page)
    answer(block, "Wrong a", "Right b", "Right c")
    finish(block).click()
    expect(result(block).get_by_role("heading")).to_have_text("Your result: 2 of 3 right")
    expect(result(block).get_by_role("link", name="Minute")).to_have_count(0)
    expect(page.locator(".sm-solution__step")).to_have_count(0)
    assert logged(page)["parts"]["brief"] == "parts"  # type: ignore[index]


def test_one_question_is_a_quiz_too(open_page: Open, briefs: str) -> None:
    page = open_page(f"{briefs}lone/", script=ON)
    block = end(page)
    expect(page.locator(".sm-question__number")).to_have_count(0)
    answer(block, "Right alone")
    finish(block).click()
    expect(result(block).get_by_text("Passed: this quiz asks for 1 of 1.")).to_be_visible()
    assert logged(page)["lone"]["passed"] is True  # type: ignore[index]
    result(block).get_by_role("button", name="Start the quiz again").click()
    expect(block.locator(":checked")).to_have_count(0)
