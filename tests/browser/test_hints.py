"""Hints come one by one."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.browser.conftest import Open
from tests.browser.quizzed import question


def test_they_come_one_by_one(quiz: Locator) -> None:
    first, second = question(quiz, "one").locator(".sm-help").all()
    expect(first.locator("summary")).to_have_text("Hint 1 of 2")
    expect(second).to_be_hidden()
    first.locator("summary").press("Enter")
    expect(first.get_by_text("Think of a number.")).to_be_visible()
    expect(second.locator("summary")).to_be_visible()
    expect(second.get_by_text("It is a small one.")).to_be_hidden()


def test_all_are_there_without_javascript(open_page: Open, quizzed: str) -> None:
    page = open_page(quizzed, java_script_enabled=False)
    hints = page.locator("#numbers--one .sm-help")
    for hint in hints.all():
        hint.locator("summary").press("Enter")
        expect(hint.locator("p")).to_be_visible()
    expect(hints).to_have_count(2)
