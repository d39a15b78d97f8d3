"""The slides on paper: one on each page; with notes, when they are asked for."""

from __future__ import annotations

from io import BytesIO
from unicodedata import normalize

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.deck import BRIEFS, choose, deck, ready, slides

SCREEN_ONLY = ("Previous", "Full screen", "Speaker view", "Count hands")


def printed(page: Page, what: str) -> list[str]:
    """The words of each page, as `what` in the menu prints them."""
    page.evaluate("window.print = () => {}")
    choose(page, what)
    pdf = page.pdf(prefer_css_page_size=True)
    # Letters that a font draws as one are one in the file, too.
    texts = (normalize("NFKC", sheet.extract_text()) for sheet in PdfReader(BytesIO(pdf)).pages)
    return [" ".join(text.split()) for text in texts]


def words(page: Page, name: str, part: str) -> str:
    """The first words of a part of a slide."""
    text: str = page.locator(f"[id='{name}'] {part}").first.evaluate("part => part.textContent")
    return " ".join(text.split())[:25]


@pytest.mark.parametrize("slug", BRIEFS)
def test_a_page_for_each_slide_in_their_order(open_page: Open, our_address: str, slug: str) -> None:
    page = ready(open_page(deck(our_address, slug)))
    page.keyboard.press("PageDown")
    sheets = printed(page, "Print slides")
    assert len(sheets) == len(slides(page))
    for name, sheet in zip(slides(page), sheets, strict=True):
        assert words(page, name, ":is(h1, h2)") in sheet
    assert not [part for part in SCREEN_ONLY for sheet in sheets if part in sheet]


SHOWN = """slide => {
  const copy = slide.cloneNode(true);
  copy.querySelectorAll("[hidden]").forEach((part) => part.remove());
  return copy.textContent;
}"""
"""What a slide says, whichever slide is shown now."""


def test_the_last_words_of_the_last_slide_are_there(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address)))
    last = " ".join(page.locator("[data-deck] section .dk-fit").last.evaluate(SHOWN).split())
    sheet = printed(page, "Print slides")[-1]
    missing = [word for word in last.split() if word not in sheet.replace(" ", "") + sheet]
    assert missing == []


def test_notes_are_printed_when_they_are_asked_for(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address)))
    notes = words(page, "step--3", "aside.notes p")
    assert notes not in " ".join(printed(page, "Print slides"))
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    with_notes = printed(page, "Print slides with notes")
    sheet = next(sheet for sheet in with_notes if notes in sheet)
    assert words(page, "step--3", "h2") in sheet


@pytest.mark.parametrize("what", ["Print slides", "Print slides with notes"])
def test_each_slide_says_at_its_foot_where_it_belongs(
    open_page: Open, our_address: str, what: str
) -> None:
    page = ready(open_page(deck(our_address)))
    count, title = len(slides(page)), page.locator("h1").first.inner_text()
    said = " ".join(printed(page, what))
    assert [n for n in range(1, count + 1) if f"{n} of {count} · {title}" not in said] == []


def test_two_slides_with_notes_share_a_page_where_both_fit(
    open_page: Open, our_address: str
) -> None:
    page = ready(open_page(deck(our_address)))
    sheets = printed(page, "Print slides with notes")
    assert len(sheets) < 0.8 * len(slides(page))
    foot = f" of {len(slides(page))} · "
    assert max(sheet.count(foot) for sheet in sheets) >= 2


def test_the_choice_lasts_for_one_print(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address)))
    printed(page, "Print slides with notes")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("html").get_attribute("data-print") is None


def test_the_dark_deck_is_printed_on_white(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address), color_scheme="dark"))
    page.emulate_media(media="print")
    colours = page.locator("section .dk-fit").evaluate_all(
        "all => all.map(one => getComputedStyle(one).color)"
    )
    assert {sum(map(int, colour[4:-1].split(","))) < 200 for colour in colours} == {True}
