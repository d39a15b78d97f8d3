"""Search in the header: what it finds, how it shows it, and what it must not find."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.conftest import Open
from tests.browser.searched import (
    ALL_NIGHTS,
    NIGHTS,
    SECRETS,
    box,
    found,
    links,
    results,
    search,
    status,
)
from tests.browser.serving import Serving
from tests.browser.watching import Watch
from tests.conftest import served

LOST = "Search cannot be loaded. Reload this page, or look through all briefs."


@pytest.fixture
def page(open_page: Open, searched: str) -> Page:
    return open_page(f"{searched}about/")


def test_nothing_is_fetched_before_the_box_is_used(open_page: Open, searched: str) -> None:
    page = open_page(searched)
    page.wait_for_load_state("networkidle")
    asked = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert [url for url in asked if re.search("pagefind|search|results", url)] == []
    with page.expect_request("**/pagefind/pagefind-worker.js"):
        box(page).focus()


def test_results_come_as_one_types(page: Page) -> None:
    box(page).press_sequentially("lante")
    expect(status(page)).to_have_text(f"{NIGHTS} pages found for “lante”")
    box(page).press_sequentially("rn")
    expect(status(page)).to_have_text(ALL_NIGHTS)
    expect(found(page)).to_have_count(5)
    box(page).fill("")
    expect(results(page)).to_be_hidden()


def test_words_typed_before_the_index_came_are_looked_for(open_page: Open, searched: str) -> None:
    page = open_page(searched)
    box(page).fill("lantern")
    expect(status(page)).to_have_text(ALL_NIGHTS)


def test_a_result_names_its_minute_and_leads_to_it(page: Page) -> None:
    search(page, "lantern", ALL_NIGHTS)
    first = found(page).first
    expect(first.get_by_role("link").first).to_have_text(re.compile(r"Night \d+"))
    expect(first.locator("mark")).to_have_text("lantern")
    first.get_by_role("link", name="Minute 3: The way home").click()
    expect(page).to_have_url(re.compile(r"/briefs/night-\d+/#the-way-home$"))
    expect(page.get_by_role("heading", name="The way home")).to_be_in_viewport()


def test_a_result_on_the_open_page_leads_to_its_place(open_page: Open, searched: str) -> None:
    page = open_page(f"{searched}briefs/markup/")
    search(page, "harbour", "1 page found for “harbour”")
    links(page).last.click()
    expect(page.get_by_role("heading", name="What <b>bold</b>")).to_be_in_viewport()
    expect(results(page)).to_be_hidden()


def test_nothing_found_says_what_to_do(page: Page, searched: str) -> None:
    search(page, "xyq", "Nothing found for “xyq”. Try another word, or fewer.")
    expect(found(page)).to_have_count(0)
    expect(results(page).get_by_role("button")).to_have_count(0)
    page.keyboard.press("Enter")
    page.keyboard.press("ArrowDown")
    expect(links(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{searched}briefs/")


def test_an_empty_box_has_no_answer(page: Page) -> None:
    search(page, "xyq", "Nothing found for “xyq”. Try another word, or fewer.")
    box(page).fill("  ")
    expect(results(page)).to_be_hidden()
    expect(status(page)).to_have_text("")


def test_what_is_said_has_its_place_before_it_is_said(page: Page) -> None:
    """A live region that comes with its words is not read out by every screen reader."""
    with page.expect_response("**/pagefind/pagefind-worker.js"):
        box(page).focus()
    expect(status(page)).to_be_empty()


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("harbour", "Minute 2: What <b>bold</b> and & do"),
        ("beware", "Minute 5: Beware of <img src=x onerror=alert(1)> ahead"),
        ("chips", "Fish & <i>chips</i>"),
    ],
)
def test_markup_is_words(page: Page, words: str, title: str) -> None:
    """Pagefind reads `&amp;` that stands in code once too often; then it is one word less."""
    search(page, words, f"1 page found for “{words}”")
    expect(results(page).get_by_role("link", name=title, exact=True)).to_be_visible()
    expect(results(page).locator("img, b, i, u, script")).to_have_count(0)


def test_words_between_marks_are_words(page: Page) -> None:
    search(page, "harbour", "1 page found for “harbour”")
    excerpt = results(page).locator(".sm-result__excerpt").first
    expect(excerpt).to_contain_text("<img src=x onerror=alert(1)> <u>.")
    search(page, "<img src=x onerror=alert(1)>", re.compile("found for “<img src=x onerr"))


@pytest.mark.parametrize("word", SECRETS)
def test_answers_reasons_and_drafts_are_not_found(page: Page, word: str) -> None:
    search(page, word, f"Nothing found for “{word}”. Try another word, or fewer.")


def test_what_is_on_every_page_is_not_found_on_each(page: Page) -> None:
    """Choices to print or to copy, strips, notices and footers are no text of a brief."""
    search(page, "Print Copy link", re.compile("found for"))
    expect(results(page).get_by_role("link", name="Night")).to_have_count(0)


def test_a_missing_index_is_told(page: Page, watch: Watch) -> None:
    watch.expected.append("/pagefind/")
    page.route("**/pagefind/**", lambda route: route.fulfill(status=404))
    search(page, "lantern", LOST)
    expect(found(page)).to_have_count(0)
    page.keyboard.press("Escape")
    expect(results(page)).to_be_hidden()


def test_an_index_that_a_newer_site_has_replaced_is_told(page: Page, watch: Watch) -> None:
    watch.expected.append("pagefind")
    search(page, "harbour", "1 page found for “harbour”")
    page.route("**/pagefind/**", lambda route: route.fulfill(status=404))
    search(page, "lantern", LOST)
    expect(found(page)).to_have_count(0)


def test_a_box_that_was_used_before_its_script_came_searches_once(
    open_page: Open, searched: str
) -> None:
    page = open_page(searched)
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route("**/assets/search.js", hold)
    page.goto(f"{searched}about/", wait_until="commit")
    box(page).focus()
    page.keyboard.type("harbour")
    while not waiting:
        page.wait_for_timeout(20)
    waiting[0].continue_()
    expect(status(page)).to_have_text("1 page found for “harbour”")
    page.get_by_role("link", name="Skip to the text").focus()
    box(page).focus()
    expect(page.locator(".sm-results__list")).to_have_count(1)


def test_it_works_in_a_folder_of_its_host(searched_site: Path, open_page: Open) -> None:
    with served(searched_site.parent.parent) as host:
        page = open_page(f"{host}project/site/briefs/night-1/")
        search(page, "lantern", ALL_NIGHTS)
        links(page).nth(1).click()
        expect(page).to_have_url(re.compile(r"/project/site/briefs/night-\d+/#the-way-home$"))
        expect(page.get_by_role("heading", name="The way home")).to_be_in_viewport()


def test_it_finds_what_an_author_has_just_written(site: Serving, first_page: Page) -> None:
    page = first_page
    page.goto(f"{site.address}briefs/draft/")
    site.replace("briefs/draft.md", "say in minute 2.", "say in minute 2: xyqdraft.")
    expect(page.get_by_role("main")).to_contain_text("xyqdraft")
    page.goto(f"{site.address}briefs/second/")
    site.replace("briefs/second.md", "say in minute 2.", "say in minute 2: a quagmire.")
    expect(page.get_by_role("main")).to_contain_text("quagmire")
    search(page, "quagmire", "1 page found for “quagmire”")
    expect(links(page)).to_have_text(["The second brief", "Minute 2: Step 2"])
    search(page, "xyqdraft", "Nothing found for “xyqdraft”. Try another word, or fewer.")
