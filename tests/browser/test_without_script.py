"""The same page where no script runs: all can be read, and nothing is offered that does nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.focus import focus_by


@pytest.fixture
def page(open_page: Open, sample_brief: str) -> Page:
    return open_page(sample_brief, java_script_enabled=False)


def test_questions_and_choices_can_be_read_and_chosen(page: Page) -> None:
    for words in ("Choice A", "Choice D", "Part A", "Part D"):
        expect(page.get_by_label(words, exact=True)).to_be_visible()
    page.get_by_label("Choice B", exact=True).check()
    page.get_by_label("What would you have needed?").fill("Time")


def test_answers_and_reasons_stand_behind_a_disclosure(page: Page) -> None:
    question = page.locator("#everything--multiple")
    reason = question.get_by_text("Why part A is right.")
    expect(reason).to_be_hidden()
    question.get_by_text("Answer and reasons").focus()
    page.keyboard.press("Enter")
    expect(reason).to_be_visible()
    expect(question.get_by_role("listitem")).to_contain_text(
        ["Right: Part A", "Right: Part B", "Not right: Part C", "Not right: Part D"]
    )


def test_no_button_is_there_that_does_nothing(page: Page) -> None:
    assert page.locator("button:visible").all_inner_texts() == []
    assert page.locator("header :is(input, label):visible").all() == []
    expect(page.get_by_role("link", name="Edit this brief")).to_be_visible()


def test_nothing_takes_the_focus_that_cannot_be_seen(page: Page) -> None:
    assert [unseen for unseen in focus_by(page, "Tab") if unseen] == []


def test_the_whole_page_can_be_read(page: Page) -> None:
    for name in ("A list and a placed question", "Terms", "What would you do?", "As a team"):
        expect(page.get_by_role("heading", name=name)).to_be_visible()
    for words in ("The last words of the last step.", "Worried about a child", "A source"):
        expect(page.get_by_text(words).first).to_be_visible()
    expect(page.get_by_role("img", name="Two boxes and an arrow between them")).to_be_visible()


def test_the_strip_leads_to_its_step(page: Page) -> None:
    page.get_by_role("link", name="7 Terms").click()
    expect(page.get_by_role("heading", name="Terms")).to_be_in_viewport()


def test_nothing_scrolls_sideways(open_page: Open, sample_brief: str) -> None:
    narrow = {"width": 320, "height": 800}
    page = open_page(sample_brief, java_script_enabled=False, viewport=narrow)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


class TestFaces:
    """The slides, the handout, the session plan and the record of the same brief."""

    @pytest.fixture(params=["present", "handout", "facilitate", "record"])
    def face(self, request: pytest.FixtureRequest) -> str:
        return str(request.param)

    @pytest.fixture
    def page(self, open_page: Open, sample_brief: str, face: str) -> Page:
        narrow = {"width": 320, "height": 800}
        return open_page(f"{sample_brief}{face}/", java_script_enabled=False, viewport=narrow)

    def test_no_button_is_there_that_does_nothing(self, page: Page) -> None:
        assert page.locator("button:visible").all_inner_texts() == []

    def test_nothing_takes_the_focus_that_cannot_be_seen(self, page: Page) -> None:
        assert [unseen for unseen in focus_by(page, "Tab") if unseen] == []

    def test_nothing_scrolls_sideways(self, page: Page) -> None:
        assert page.evaluate("document.documentElement.scrollWidth") <= 320

    def test_it_can_be_read(self, page: Page, face: str) -> None:
        for words in READ[face]:
            expect(page.locator("main").get_by_text(words).first).to_be_visible()

    def test_it_leads_back_to_the_brief(self, page: Page) -> None:
        page.get_by_role("link", name="Back to the brief").click()
        expect(page.get_by_role("heading", level=1)).to_have_text(
            "Everything that a brief can show"
        )


READ = {
    "present": [
        *("One sentence matters most.", "The others are about it", "The last words of the last"),
        *("Where have you met this?", "What belongs to it?", "Why C is right.", "A source"),
    ],
    "handout": [
        "The others are about it",
        "The last words of the last step.",
        "Where have you met",
    ],
    "facilitate": ["20 minutes", "45 minutes", "Why part A is right.", "Worried about a child"],
    "record": ["What will this team do?", "Who owns it", "When do you look again?"],
}
"""Words that stand on the face of each kind; those of a step are from its first and its last."""
