"""The timer for silence and for pairs: large, quiet, said at its start, half and end."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.speaking import (
    FILLED,
    go,
    later,
    part,
    press,
    ready,
    said,
    slide,
    speaker,
)

SLIDE = "think--1"

SILENCE = "In silence: 1 minute"
PAIRS = "In pairs: 3 minutes"


def countdown(view: Page | Locator) -> Locator:
    return view.get_by_role("group", name="Timer").get_by_role("timer")


@pytest.mark.parametrize("name", ["think--1", "think--2", "team"])
def test_it_is_offered_where_a_room_thinks_or_talks(deck: Page, name: str) -> None:
    go(deck, name)
    press(slide(deck), PAIRS)
    expect(countdown(slide(deck))).to_have_text("3:00")
    expect(slide(deck)).to_contain_text("In pairs")


def test_it_is_offered_nowhere_else(deck: Page) -> None:
    assert deck.locator("[data-timer]").count() == 3
    go(deck, "step--1")
    deck.keyboard.press("t")
    expect(countdown(slide(deck))).to_have_count(0)
    assert deck.evaluate("history.state.timer ?? null") is None


def test_it_is_said_at_the_start_at_half_and_at_the_end(deck: Page) -> None:
    press(slide(deck), SILENCE)
    said(deck, "In silence: 1 minute from now")
    later(deck, 20)
    expect(countdown(slide(deck))).to_have_text("0:40")
    said(deck, "In silence: 1 minute from now")
    later(deck, 10)
    said(deck, "Half of the time is over: 30 seconds left")
    later(deck, 31)
    said(deck, "Time is up")
    expect(countdown(slide(deck))).to_have_text("0:00")
    expect(slide(deck)).to_contain_text("In silence: time is up")
    press(slide(deck), "Close the timer")
    expect(slide(deck).get_by_role("button", name=SILENCE)).to_be_visible()


def test_seven_segments_fill(deck: Page) -> None:
    press(slide(deck), SILENCE)
    later(deck, 30)
    expect(countdown(slide(deck))).to_have_text("0:30")
    filled = slide(deck).locator(".dk-timer .dk-segments i").evaluate_all(FILLED)
    assert filled[:3] == [1, 1, 1]
    assert filled[3] == pytest.approx(0.5, abs=0.15)
    assert filled[4:] == [0, 0, 0]


def test_a_minute_more_and_a_minute_less(deck: Page) -> None:
    press(slide(deck), SILENCE)
    less = slide(deck).get_by_role("button", name="− 1 minute")
    expect(less).to_be_disabled()
    press(slide(deck), "+ 1 minute")
    expect(countdown(slide(deck))).to_have_text("2:00")
    said(deck, "2 minutes left")
    less.click()
    expect(countdown(slide(deck))).to_have_text("1:00")
    less.dispatch_event("click")
    expect(countdown(slide(deck))).to_have_text("1:00")


def test_the_focus_stays_with_the_timer(deck: Page) -> None:
    slide(deck).get_by_role("button", name=PAIRS).press("Enter")
    stop = slide(deck).get_by_role("button", name="Stop the timer")
    expect(stop).to_be_focused()
    stop.press("Space")
    said(deck, "Timer stopped")
    expect(slide(deck).get_by_role("button", name=SILENCE)).to_be_focused()


def test_a_key_starts_and_stops_it(deck: Page) -> None:
    deck.keyboard.press("t")
    expect(countdown(slide(deck))).to_have_text("1:00")
    deck.keyboard.press("t")
    said(deck, "Timer stopped")
    expect(countdown(slide(deck))).to_have_count(0)


def test_another_key_is_for_pairs(deck: Page) -> None:
    deck.keyboard.press("p")
    expect(countdown(slide(deck))).to_have_text("3:00")
    deck.keyboard.press("t")
    said(deck, "Timer stopped")
    expect(countdown(slide(deck))).to_have_count(0)


def test_after_the_silence_the_key_for_pairs_goes_on(deck: Page) -> None:
    deck.keyboard.press("t")
    later(deck, 61)
    said(deck, "Time is up")
    deck.keyboard.press("p")
    expect(countdown(slide(deck))).to_have_text("3:00")
    later(deck, 181)
    said(deck, "Time is up")
    deck.keyboard.press("p")
    expect(countdown(slide(deck))).to_have_count(0)


def test_the_help_tells_silence_from_pairs(deck: Page) -> None:
    deck.keyboard.press("?")
    keys = deck.locator(".dk-help__keys > div")
    expect(keys.filter(has_text="Timer for silence")).to_contain_text("T")
    expect(keys.filter(has_text="Timer for pairs")).to_contain_text("P")


def test_leaving_the_slide_ends_it(deck: Page) -> None:
    deck.keyboard.press("t")
    deck.keyboard.press("ArrowRight")
    expect(slide(deck)).to_have_attribute("id", "think--2")
    expect(slide(deck).get_by_role("button", name=SILENCE)).to_be_visible()
    deck.keyboard.press("ArrowLeft")
    expect(slide(deck).get_by_role("button", name=SILENCE)).to_be_visible()


def test_a_page_loaded_again_loses_no_second_of_it(deck: Page) -> None:
    press(slide(deck), PAIRS)
    later(deck, 60)
    deck.reload()
    ready(deck)
    expect(slide(deck)).to_have_attribute("id", "think--1")
    expect(countdown(slide(deck))).to_contain_text("1:5")


def test_the_speaker_view_has_it_too_and_in_step(deck: Page) -> None:
    view = speaker(deck)
    press(view, SILENCE)
    expect(countdown(slide(deck))).to_have_text("1:00")
    expect(countdown(view)).to_have_text("1:00")
    expect(view.get_by_role("button", name="Stop the timer")).to_be_focused()
    press(slide(deck), "+ 1 minute")
    expect(countdown(view)).to_have_text("2:00")
    later(deck, 63)
    expect(part(view, "heard")).to_contain_text("Half of the time is over")
    press(view, "Stop the timer")
    expect(countdown(slide(deck))).to_have_count(0)


def test_its_countdown_is_large_and_the_words_still_fit(deck: Page) -> None:
    press(slide(deck), PAIRS)
    size = "(one) => parseFloat(getComputedStyle(one).fontSize)"
    assert countdown(slide(deck)).evaluate(size) >= 80
    for width, height in ((1024, 768), (1280, 720)):
        deck.set_viewport_size({"width": width, "height": height})
        fits = "(one) => one.scrollHeight <= one.clientHeight"
        expect(slide(deck)).to_be_visible()
        assert slide(deck).evaluate(fits)
