"""Search in the header for a reader who has a keyboard and no mouse."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN, WITHOUT_OUTLINE
from tests.browser.searched import ALL_NIGHTS, NIGHTS, box, found, links, results, search, status


@pytest.fixture
def page(open_page: Open, searched: str) -> Page:
    return open_page(f"{searched}about/")


def test_arrows_lead_through_the_results(page: Page) -> None:
    search(page, "lantern", ALL_NIGHTS)
    for number in (0, 1, 2):
        page.keyboard.press("ArrowDown")
        expect(links(page).nth(number)).to_be_focused()
    for number in (1, 0):
        page.keyboard.press("ArrowUp")
        expect(links(page).nth(number)).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("lantern")
    page.keyboard.press("ArrowUp")
    expect(box(page)).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_what_has_the_focus_is_seen_in_a_small_window(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 320})
    search(page, "lantern", ALL_NIGHTS)
    for key in ["ArrowDown"] * links(page).count() + ["Tab"] + ["ArrowUp"] * 3:
        page.keyboard.press(key)
        # The list scrolls when it has its size, a moment after it has its words.
        page.wait_for_function(f"({WHY_UNSEEN})() === ''")
        assert page.evaluate(WITHOUT_OUTLINE) == ""


def test_arrows_stop_at_the_last_result(page: Page) -> None:
    search(page, "harbour", "1 page found for “harbour”")
    for _ in range(4):
        page.keyboard.press("ArrowDown")
    expect(links(page).last).to_be_focused()


def test_enter_opens_the_first_result(page: Page) -> None:
    search(page, "harbour", "1 page found for “harbour”")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Fish & <i>chips</i>")


def test_enter_opens_nothing_that_was_found_for_other_words(page: Page, searched: str) -> None:
    search(page, "lantern", ALL_NIGHTS)
    box(page).fill("harbour")
    page.keyboard.press("Enter")
    expect(status(page)).to_have_text("1 page found for “harbour”")
    assert page.url in (f"{searched}about/", f"{searched}briefs/markup/")


def test_escape_closes_the_results_and_gives_the_focus_back(page: Page) -> None:
    search(page, "lantern", ALL_NIGHTS)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    expect(results(page)).to_be_hidden()
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("lantern")


def test_tab_leads_through_the_results_and_out(page: Page) -> None:
    search(page, "harbour", "1 page found for “harbour”")
    for number in range(links(page).count()):
        page.keyboard.press("Tab")
        expect(links(page).nth(number)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="colours")).to_be_focused()
    expect(results(page)).to_be_hidden()
    page.keyboard.press("Shift+Tab")
    expect(box(page)).to_be_focused()


def test_results_close_when_something_else_is_pressed(page: Page) -> None:
    search(page, "lantern", ALL_NIGHTS)
    page.get_by_role("contentinfo").click(position={"x": 5, "y": 5})
    expect(results(page)).to_be_hidden()
    box(page).click()
    expect(results(page)).to_be_visible()


def test_show_more_adds_pages_and_leads_to_the_first_of_them(page: Page) -> None:
    search(page, "lantern", ALL_NIGHTS)
    more = results(page).get_by_role("button", name="Show more")
    for before, after in ((5, 10), (10, NIGHTS)):
        more.press("Enter")
        expect(found(page)).to_have_count(after)
        expect(found(page).nth(before).get_by_role("link").first).to_be_focused()
    expect(more).to_be_hidden()
    titles = found(page).get_by_role("link").and_(page.locator(".sm-result__title"))
    assert len(set(titles.all_inner_texts())) == NIGHTS


@pytest.mark.parametrize("key", ["ArrowDown", "Enter"])
def test_closed_results_are_opened_again(page: Page, key: str) -> None:
    search(page, "lantern", ALL_NIGHTS)
    page.keyboard.press("Escape")
    expect(results(page)).to_be_hidden()
    page.keyboard.press(key)
    expect(results(page)).to_be_visible()
