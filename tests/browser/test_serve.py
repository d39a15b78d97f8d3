"""`mkdocs serve` while its page is open and its author writes."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import Serving, title
from tests.conftest import brief_text


@pytest.fixture
def page(first_page: Page) -> Page:
    return first_page


def test_an_edited_brief_is_shown_by_itself(site: Serving, page: Page) -> None:
    expect(title(page)).to_have_text("The first brief")
    site.replace("briefs/first.md", "The first brief", "A better title")
    expect(title(page)).to_have_text("A better title")


def test_an_edited_quiz_is_shown_by_itself(site: Serving, page: Page) -> None:
    site.replace("quizzes/first.yml", "What first?", "What now?")
    expect(page.get_by_role("group", name="What now?")).to_be_visible()


def test_an_edited_page_of_the_site_is_shown_by_itself(site: Serving, page: Page) -> None:
    page.goto(site.address)
    site.replace("docs/index.md", "Newest briefs", "News")
    expect(page.get_by_role("heading", name="News", exact=True)).to_be_visible()


def test_edited_settings_are_shown_by_themselves(site: Serving, page: Page) -> None:
    site.replace("mkdocs.yml", "Worried about a child or an adult?", "Worried?")
    expect(page.get_by_role("heading", name="Worried?", exact=True)).to_be_visible()
    site.replace("mkdocs.yml", "site_name: Seven minute briefs", "site_name: Our briefs")
    expect(page).to_have_title("The first brief – Our briefs")


def test_a_new_brief_has_a_page(site: Serving, page: Page) -> None:
    page.goto(f"{site.address}briefs/")
    site.write("briefs/third.md", brief_text(title="The third brief"))
    page.get_by_role("link", name="The third brief").click()
    expect(title(page)).to_have_text("The third brief")


def test_a_draft_is_shown_and_says_that_it_is_one(site: Serving, page: Page) -> None:
    page.goto(f"{site.address}briefs/")
    listed = page.get_by_role("listitem").filter(has_text="A draft")
    expect(listed.get_by_text("Draft", exact=True)).to_be_visible()
    page.get_by_role("link", name="A draft").click()
    expect(page.get_by_role("note")).to_have_text(
        "Draft. Only you see this page; it is not part of a build."
    )
