"""The session plan on its page: read in every look, printed, found by nobody who searches."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.test_every_page import LOOKS, wrong
from tests.site.search_index import fragments

SLUG = "understanding-domestic-abuse"
"""One of ours whose quiz has a scenario, and pairs to match."""

HANDOUT = "One-page handout"

DENSE = """() => {
  const small = (one) => parseFloat(getComputedStyle(one).fontSize) < 11.2;
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { parentElement: parent, data } = texts.currentNode;
    const seen = parent.checkVisibility() && !parent.closest(".sm-hidden");
    if (data.trim() && seen && small(parent)) found.push(data.trim());
  }
  return found;
}"""
"""Words in less than 8.4 points."""


@pytest.fixture
def page(open_page: Open, our_address: str) -> Page:
    return open_page(f"{our_address}briefs/{SLUG}/facilitate/")


def sheets(page: Page) -> list[str]:
    """The words of each sheet of A4."""
    paper = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
    return [sheet.extract_text() for sheet in paper.pages]


@pytest.mark.parametrize("look", LOOKS)
def test_it_has_no_fault(page: Page, look: str) -> None:
    assert wrong(page, look) == []


@pytest.mark.parametrize("look", LOOKS)
def test_it_has_no_fault_for_a_brief_that_shows_everything(
    open_page: Open, sample_brief: str, look: str
) -> None:
    assert wrong(open_page(f"{sample_brief}facilitate/"), look) == []


def test_it_says_at_once_for_whom_it_is(page: Page) -> None:
    expect(page.locator(".sm-kicker", has_text="For facilitators")).to_be_in_viewport()
    expect(page.get_by_text("do not read on")).to_be_in_viewport()
    page.get_by_role("link", name="go to the brief").click()
    expect(page).to_have_url(f"{page.url.split('/briefs/')[0]}/briefs/{SLUG}/")


def test_the_brief_leads_to_it_and_it_leads_to_its_neighbours(
    open_page: Open, our_address: str
) -> None:
    page = open_page(f"{our_address}briefs/{SLUG}/")
    page.get_by_role("link", name="Session plan").click()
    for name, face in (("Present", "present"), (HANDOUT, "handout"), ("Team record", "record")):
        link = page.get_by_role("link", name=name, exact=True).first
        href = link.evaluate("one => one.href")
        assert href == f"{our_address}briefs/{SLUG}/{face}/"
        assert page.request.get(href).ok


def test_answers_with_their_reasons_are_read_on_the_screen(page: Page) -> None:
    key = page.get_by_role("heading", name="Answer key")
    expect(key).to_be_visible()
    page.get_by_role("link", name="Answer key").click()
    expect(key).to_be_in_viewport()
    expect(page.locator(".sm-key__prompt")).not_to_have_count(0)


def test_choices_have_the_letters_of_their_slides(page: Page) -> None:
    choices = page.locator(".sm-key .sm-solution__choices").first.locator(".sm-solution__choice")
    letter = "one => getComputedStyle(one, '::before').content"
    assert choices.first.evaluate(letter) == 'counter(list-item, upper-alpha) ". "'
    page.emulate_media(media="print")
    assert choices.first.evaluate(letter) == 'counter(list-item, upper-alpha) ". "'


@pytest.mark.parametrize("width", [1280, 320])
def test_each_plan_is_a_table_to_a_screen_reader(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for minutes in (20, 30, 45):
        table = page.get_by_role("table", name=f"{minutes} minutes")
        assert table.get_by_role("columnheader").count() == 3
        cells = table.locator("[data-minutes]").all_inner_texts()
        assert sum(map(int, cells)) == minutes


def test_it_is_read_where_no_script_runs(open_page: Open, our_address: str) -> None:
    page = open_page(f"{our_address}briefs/{SLUG}/facilitate/", java_script_enabled=False)
    expect(page.get_by_role("table")).to_have_count(3)
    expect(page.get_by_role("heading", name="Answer key")).to_be_visible()
    expect(page.get_by_role("button", name="Print")).to_be_hidden()


def test_the_button_prints(open_page: Open, our_address: str) -> None:
    address = f"{our_address}briefs/{SLUG}/facilitate/"
    page = open_page(address, "window.print = () => { window.printed = true; };")
    page.get_by_role("button", name="Print").click()
    page.wait_for_function("window.printed")


def test_ours_take_three_sheets_and_their_answers_are_on_others(
    our_site: Path, open_page: Open, our_address: str
) -> None:
    catalogue = json.loads((our_site / "briefs.json").read_text(encoding="utf-8"))["briefs"]
    page = open_page(our_address)
    for slug in [brief["slug"] for brief in catalogue if brief["words"] <= 650]:
        page.goto(f"{our_address}briefs/{slug}/facilitate/")
        found = sheets(page)
        key = next(n for n, words in enumerate(found) if words.startswith("Answer key"))
        assert 2 <= key <= 3, slug
        assert len(found) - key <= 4, slug
        said = int(page.locator(".sm-guide__sheets").inner_text().split("about ")[1].split()[0])
        assert said - 1 <= len(found) <= said, slug


def test_on_paper_words_are_large_enough_and_links_are_words(page: Page) -> None:
    page.emulate_media(media="print")
    assert page.evaluate(DENSE) == []
    for name in (".sm-contents", ".sm-actions", ".sm-guide__sheets", ".sm-guide__slide"):
        expect(page.locator(name).first).to_be_hidden()


def test_search_does_not_find_it(our_site: Path) -> None:
    told = fragments(our_site)
    assert f"/briefs/{SLUG}/" in told
    assert not [address for address in told if "facilitate" in address]
    note = "Have the number of a specialist service at hand"
    face = (our_site / f"briefs/{SLUG}/facilitate/index.html").read_text(encoding="utf-8")
    assert note in face
    assert '<meta name="robots" content="noindex">' in face
    assert note not in json.dumps(told)
