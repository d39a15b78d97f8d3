"""The speaker view: in step with the room, found again, and there when no window may open."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.speaking import (
    LATER,
    NOTE,
    OPENING,
    go,
    is_on,
    later,
    opened,
    part,
    press,
    ready,
    said,
    slide,
    speaker,
)
from tests.browser.test_policy import TELL, Guarded
from tests.browser.watching import Watch
from tests.conftest import served


def press_to_the_end(view: Page, words: str) -> None:
    """As often as it does something."""
    button = view.get_by_role("button", name=words)
    while button.is_enabled():
        button.click()


def test_it_shows_the_notes_the_next_slide_and_the_time(deck: Page) -> None:
    view = speaker(deck)
    assert view.title() == "Speaker view: A session"
    assert view.evaluate("document.documentElement.lang") == "en"
    expect(part(view, "notes")).to_contain_text(OPENING)
    expect(part(view, "next")).to_have_text("Minute 1")
    expect(part(view, "pace")).to_have_text("The clock starts with the first step")
    press(view, "Next")
    is_on(deck, "step--1")
    expect(part(view, "heading")).to_have_text("Minute 1")
    expect(part(view, "notes")).to_contain_text("And what is said aloud in minute 1.")
    expect(part(view, "place")).to_have_text(re.compile(r"Slide 2 of \d\d"))
    expect(part(view, "allowed")).to_have_text("This step: 1 minute, until 1:00")
    expect(part(view, "pace")).to_have_text("On time")
    later(deck, 72)
    expect(part(view, "digits")).to_have_text("1:12")
    expect(part(view, "pace")).to_have_text("12 seconds behind")
    assert OPENING not in slide(deck).inner_text()


def test_notes_for_the_trainer_alone_stand_out(deck: Page) -> None:
    view = speaker(deck)
    go(deck, "step--2")
    note = view.locator(".dk-facilitator")
    expect(note.get_by_role("heading", name="For you alone")).to_be_visible()
    expect(note).to_contain_text(NOTE)
    border = note.evaluate("(one) => getComputedStyle(one).borderLeftWidth")
    assert int(border.removesuffix("px")) >= 5


def test_both_windows_are_in_step_both_ways(deck: Page) -> None:
    view = speaker(deck)
    deck.keyboard.press("ArrowRight")
    expect(part(view, "heading")).to_have_text("Minute 1")
    view.keyboard.press("PageDown")
    is_on(deck, "step--2")
    view.keyboard.press("ArrowLeft")
    is_on(deck, "step--1")
    press(view, "Next")
    press(view, "Previous")
    is_on(deck, "step--1")
    view.keyboard.press("c")
    expect(view.get_by_role("button", name="Go on with the clock")).to_be_visible()
    press(view, "Clock back to 0:00")
    expect(part(view, "digits")).to_have_text("0:00")
    expect(view.get_by_role("button", name="Start the clock")).to_be_focused()


def test_back_on_the_title_it_says_how_the_clock_is(deck: Page) -> None:
    view = speaker(deck)
    pace = part(view, "pace")
    expect(pace).to_have_text("The clock starts with the first step")
    expect(view.get_by_role("button", name="Clock back to 0:00")).to_be_hidden()
    view.keyboard.press("PageDown")
    view.keyboard.press("PageUp")
    is_on(deck, "title")
    expect(pace).to_have_text("The clock is running")
    later(deck, 5)
    view.keyboard.press("c")
    expect(pace).to_have_text("The clock is paused")
    view.keyboard.press("c")
    press(view, "Clock back to 0:00")
    expect(pace).to_have_text("The clock starts with the first step")
    expect(part(view, "digits")).to_have_text("0:00")


def test_a_clock_that_is_paused_still_tells_how_far_the_trainer_is(deck: Page) -> None:
    view = speaker(deck)
    go(deck, "step--2")
    expect(part(view, "pace")).to_have_text("The clock has not started")
    go(deck, "title")
    view.keyboard.press("PageDown")
    later(deck, 72)
    expect(part(view, "pace")).to_have_text("12 seconds behind")
    view.keyboard.press("c")
    expect(part(view, "pace")).to_have_text("The clock is paused: 12 seconds behind")


@pytest.mark.parametrize("size", [(700, 600), (390, 844)])
def test_in_a_small_window_the_clock_has_its_buttons_beside_it(
    deck: Page, size: tuple[int, int]
) -> None:
    view = speaker(deck)
    view.set_viewport_size({"width": size[0], "height": size[1]})
    view.keyboard.press("PageDown")
    time, pause, notes, following = (
        place.bounding_box()
        for place in (
            part(view, "digits"),
            view.get_by_role("button", name="Pause the clock"),
            part(view, "notes"),
            part(view, "picture"),
        )
    )
    assert time
    assert pause
    assert notes
    assert following
    assert pause["x"] >= time["x"] + time["width"]
    assert pause["y"] < time["y"] + time["height"]
    assert notes["y"] < size[1] * 0.4
    if size[0] == 700:
        assert following["y"] + following["height"] < size[1]


def test_what_was_opened_in_the_room_is_closed_from_here(deck: Page) -> None:
    view = speaker(deck)
    view.keyboard.press("o")
    expect(deck.get_by_role("dialog", name="All slides")).to_be_visible()
    view.keyboard.press("Escape")
    expect(deck.get_by_role("dialog")).to_have_count(0)
    view.keyboard.press("f")
    expect(part(view, "heard")).to_contain_text("press F in the window of the slides")
    assert not deck.evaluate("Boolean(document.fullscreenElement)")


def test_the_room_goes_black_and_comes_back_from_it(deck: Page) -> None:
    view = speaker(deck)
    expect(view.get_by_text("The room sees black", exact=True)).to_be_hidden()
    press(view, "Black")
    expect(deck.locator(".dk-black")).to_be_visible()
    expect(view.get_by_text("The room sees black", exact=True)).to_be_visible()
    press(view, "Show the slide")
    expect(deck.locator(".dk-black")).to_be_hidden()
    expect(view.get_by_role("button", name="Black")).to_be_visible()


def test_the_next_slide_is_a_picture_of_itself_with_nothing_to_press(deck: Page) -> None:
    view = speaker(deck)
    go(deck, "step--7")
    picture = part(view, "picture")
    expect(picture.locator("h2")).to_have_text("What would you do?")
    assert picture.evaluate("(one) => one.inert")
    assert picture.locator("[id]").count() == 0
    assert picture.locator("aside").count() == 0
    box, drawn = picture.bounding_box(), picture.locator(".slides").bounding_box()
    assert box
    assert drawn
    assert abs(box["width"] - drawn["width"]) < 2
    go(deck, "sources")
    expect(picture.locator("*")).to_have_count(0)
    expect(part(view, "next")).to_have_text("This is the last slide.")


def test_closing_and_opening_it_loses_nothing(deck: Page) -> None:
    view = speaker(deck)
    view.keyboard.press("ArrowRight")
    press(view, "Larger notes")
    later(deck, 33)
    view.close()
    said(deck, "Speaker view is closed")
    again = speaker(deck)
    expect(part(again, "heading")).to_have_text("Minute 1")
    expect(part(again, "digits")).to_have_text(re.compile(r"0:3\d"))
    size = part(again, "view").evaluate("(one) => one.style.getPropertyValue('--dk-notes')")
    assert size == "1.45rem"


def test_there_is_one_window_however_often_it_is_opened(deck: Page) -> None:
    speaker(deck)
    deck.keyboard.press("s")
    deck.keyboard.press("s")
    assert len(deck.context.pages) == 2


def test_a_deck_that_is_loaded_again_finds_its_window(deck: Page) -> None:
    view = speaker(deck)
    deck.keyboard.press("ArrowRight")
    later(deck, 45)
    deck.reload()
    ready(deck)
    expect(view.locator(".dk-window__gone")).to_have_count(0)
    assert len(deck.context.pages) == 2
    expect(part(view, "digits")).to_have_text(re.compile(r"0:4\d"))
    view.keyboard.press("ArrowRight")
    is_on(deck, "step--2")
    expect(part(view, "heading")).to_have_text("Minute 2")


def test_the_window_says_when_the_slides_are_gone(deck: Page, slides: str) -> None:
    view = speaker(deck)
    deck.goto(slides.removesuffix("present/"))
    expect(view.locator(".dk-window__gone")).to_contain_text("The slides are closed")
    assert part(view, "view").evaluate("(one) => one.inert")


def test_a_window_that_is_loaded_again_is_filled_again(deck: Page) -> None:
    view = speaker(deck)
    view.reload()
    expect(part(view, "heading")).to_have_text("A session")
    view.keyboard.press("ArrowRight")
    is_on(deck, "step--1")


def test_links_in_notes_lead_to_slides_or_to_a_window_of_their_own(deck: Page) -> None:
    view = speaker(deck)
    go(deck, "team")
    link = part(view, "notes").get_by_role("link", name="team record")
    assert link.get_attribute("target") == "_blank"
    assert link.evaluate("(one) => one.href").endswith("/briefs/session/record/")


def test_notes_have_a_size_of_their_own(deck: Page) -> None:
    view = speaker(deck)
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    usual = part(view, "notes").evaluate(size)
    press_to_the_end(view, "Larger notes")
    assert part(view, "notes").evaluate(size) > 2 * usual
    press_to_the_end(view, "Smaller notes")
    assert part(view, "notes").evaluate(size) < usual


def test_it_takes_the_colours_of_the_deck(deck: Page) -> None:
    view = speaker(deck)
    deck.evaluate("window.sevenminColours.choose('dark')")
    expect(view.locator("html")).to_have_attribute("data-colours", "dark")
    assert view.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(15, 23, 27)"


def test_it_works_under_a_strict_policy(open_page: Open, watch: Watch, deck_site: Path) -> None:
    with served(deck_site, Guarded) as home:
        deck = opened(open_page, watch, f"{home}briefs/session/present/", script=LATER + TELL)
        view = speaker(deck)
        press(view, "Next")
        expect(part(view, "heading")).to_have_text("Minute 1")
        family = "getComputedStyle(document.querySelector('[data-heading]')).fontFamily"
        assert "Iowan" in view.evaluate(family)


def test_it_opens_when_the_network_has_gone(deck: Page) -> None:
    asked: list[str] = []
    deck.context.on("request", lambda request: asked.append(request.url))
    deck.context.set_offline(True)
    view = speaker(deck)
    press(view, "Next")
    expect(part(view, "heading")).to_have_text("Minute 1")
    # Chromium asks for the sign in its tab when it likes.
    assert [url for url in asked if not url.endswith("/sign.svg")] == []


def test_every_rule_of_the_deck_can_be_written_down_for_its_window(deck: Page) -> None:
    """A shorthand with a variable loses its value where a part of it is said anew behind it."""
    sheet = "[...document.styleSheets].find(({href}) => href.endsWith('faces/deck.css'))"
    texts = deck.evaluate(f"[...{sheet}.cssRules].map(({{cssText}}) => cssText)")
    assert len(texts) > 100
    assert [text for text in texts if re.search(r": ?;", text)] == []
