"""Questions, whose scripts come only when their reader does."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect


def near(page: Page, question: str) -> Locator:
    """A question to which its reader has come, so that it can be checked."""
    return ready(page.locator(question))


def ready(question: Locator) -> Locator:
    question.scroll_into_view_if_needed()
    expect(check_button(question)).to_be_attached()
    return question


def all_ready(page: Page) -> list[Locator]:
    """Every question that can be checked."""
    return [ready(question) for question in page.locator(".sm-question:has(fieldset)").all()]


def check_button(question: Locator) -> Locator:
    # Named by its look, because on paper it has no role.
    return question.locator(".sm-check")
