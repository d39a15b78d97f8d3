"""Scripts of questions come only where there are questions, and only when their reader does."""

from __future__ import annotations

from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.conftest import Open
from tests.browser.keeping import footer
from tests.browser.questions import near

TELEPHONE: ViewportSize = {"width": 390, "height": 600}


def fetched(page: Page) -> set[str]:
    """What the page has asked for below `assets/` that is there for questions."""
    names = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    paths = {name.partition("/assets/")[2] for name in names}
    return {path for path in paths if path.startswith("questions")}


def test_a_brief_without_questions_gets_none(sample: str, open_page: Open) -> None:
    page = open_page(f"{sample}briefs/before/", viewport=TELEPHONE)
    footer(page)
    page.wait_for_load_state("networkidle")
    assert fetched(page) == set()


def test_they_come_when_the_reader_comes_near(our_address: str, open_page: Open) -> None:
    page = open_page(f"{our_address}briefs/learning-from-a-case-review/", viewport=TELEPHONE)
    expect(page.locator(".sm-reading")).to_be_attached()
    page.wait_for_load_state("networkidle")
    assert fetched(page) == {"questions.css"}
    near(page, ".sm-question--single_choice >> nth=0")
    assert fetched(page) >= {"questions.css", "questions/block.js", "questions/asked.js"}
    assert "questions/ordering/question.js" not in fetched(page)
