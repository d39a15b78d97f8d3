"""The page on paper: everything that is read, nothing that is only clicked."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.questions import all_ready, check_button, near

# The page was dark on the screen, and paper is white.
DARK = re.compile(r"rgb\(([1-5]?\d), ([1-5]?\d), ([1-5]?\d)\)")
MARGINS = dict.fromkeys(("top", "right", "bottom", "left"), "12mm")


@pytest.fixture
def page(open_page: Open, sample_brief: str) -> Page:
    page = open_page(sample_brief, color_scheme="dark")
    page.emulate_media(media="print")
    return page


@pytest.mark.parametrize(
    ("words", "times"),
    [("Choice A", 2), ("Part D", 2), ("Why C is right.", 1), ("Why part D is wrong.", 1)],
)
def test_choices_are_printed_and_again_with_their_reasons_in_the_key(
    page: Page, words: str, times: int
) -> None:
    printed = page.get_by_text(words, exact=True).filter(visible=True)
    expect(printed).to_have_count(times)
    expect(printed.last).to_have_css("color", DARK)
    assert printed.last.evaluate("one => one.closest('.sm-key') !== null")


@pytest.mark.parametrize(
    "name",
    [".sm-skip", ".sm-header", ".sm-footer", ".sm-top", ".sm-strip", ".sm-actions", ".sm-check"],
)
def test_what_is_only_clicked_is_not_printed(page: Page, name: str) -> None:
    all_ready(page)
    expect(page.locator(name)).not_to_have_count(0)
    for found in page.locator(name).all():
        expect(found).to_be_hidden()


def test_feedback_is_not_printed_twice(page: Page) -> None:
    page.emulate_media(media="screen")
    page.get_by_label("Choice C", exact=True).check()
    check_button(near(page, "#everything--single")).click()
    page.emulate_media(media="print")
    expect(page.get_by_text("Why C is right.").filter(visible=True)).to_have_count(1)


def test_what_was_written_is_printed(page: Page) -> None:
    page.emulate_media(media="screen")
    room = page.locator(".sm-room").first
    room.scroll_into_view_if_needed()
    # Not before its script has done its part.
    expect(room).to_have_attribute("data-words", "")
    room.locator("textarea").fill("In my own team.")
    page.emulate_media(media="print")
    on_paper = "getComputedStyle(one, '::after')"
    words, visibility = room.evaluate(f"one => [{on_paper}.content, {on_paper}.visibility]")
    assert words.startswith('"In my own team.')
    assert visibility == "visible"
    expect(room.locator("textarea")).to_be_hidden()


def test_room_to_write_is_printed_where_no_script_runs(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, java_script_enabled=False)
    page.emulate_media(media="print")
    page.get_by_label("Where have you met this?").fill("In my own team.")
    expect(page.get_by_label("Where have you met this?")).to_be_visible()


def test_our_briefs_fit_on_five_sheets_and_their_answers_on_four(
    our_site: Path, our_address: str, open_page: Open
) -> None:
    catalogue = json.loads((our_site / "briefs.json").read_text(encoding="utf-8"))["briefs"]
    for slug in [brief["slug"] for brief in catalogue if brief["words"] <= 650]:
        page = open_page(f"{our_address}briefs/{slug}/")
        whole = sheets(page)
        page.locator(".sm-key").evaluate_all("all => all.forEach((one) => one.remove())")
        assert sheets(page) in range(2, 6), slug
        assert whole - sheets(page) in range(1, 5), slug


def sheets(page: Page) -> int:
    paper = page.pdf(format="A4", margin=MARGINS)
    return len(re.findall(rb"/Type\s*/Page\b", paper))
