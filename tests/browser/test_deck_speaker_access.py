"""The speaker view for everybody: in every size of window, by keys alone, with words to hear."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.focus import WITHOUT_OUTLINE, focus_by
from tests.browser.speaking import go, is_on, part, press, speaker
from tests.browser.test_every_page import LOOKS, take

SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"
BOX = "(one) => one.getBoundingClientRect().toJSON()"


@pytest.mark.parametrize("window", [(1100, 760), (800, 600), (390, 800), (320, 256)])
def test_it_fits_its_window(deck: Page, window: tuple[int, int]) -> None:
    view = speaker(deck)
    width, height = window
    view.set_viewport_size({"width": width, "height": height})
    for name in ("title", "step--2", "think--1", "ask--call", "team"):
        go(deck, name)
        assert not view.evaluate(SIDEWAYS), name
        button = view.get_by_role("button", name="Next", exact=True)
        expect(button).to_be_in_viewport(ratio=0.99)


@pytest.mark.parametrize("window", [(1100, 760), (800, 600), (390, 800), (320, 256)])
def test_time_pace_and_buttons_lie_side_by_side(deck: Page, window: tuple[int, int]) -> None:
    """With the longest words that the head of the view can have."""
    view = speaker(deck)
    go(deck, "step--7")
    deck.keyboard.press("c")
    deck.keyboard.press("c")
    width, height = window
    view.set_viewport_size({"width": width, "height": height})
    expect(part(view, "pace")).to_have_text("The clock is paused: 6 minutes ahead")
    names = ("digits", "pace", "allowed", "clock-buttons", "place", "heading", "notes")
    boxes = [part(view, name).evaluate(BOX) for name in names]
    for i, one in enumerate(boxes):
        for other in boxes[i + 1 :]:
            assert is_apart(one, other), f"{one} {other}"


def is_apart(one: dict[str, float], other: dict[str, float]) -> bool:
    above = one["bottom"] <= other["top"] + 1 or other["bottom"] <= one["top"] + 1
    return above or one["right"] <= other["left"] + 1 or other["right"] <= one["left"] + 1


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "print"])
def test_it_has_no_fault(deck: Page, look: str) -> None:
    view = speaker(deck)
    for name in ("title", "step--2", "think--1", "ask--call", "ask--call--answer"):
        go(deck, name)
        take(view, look)
        assert faults(view) == [], name


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "print"])
def test_it_has_no_fault_beside_the_slide(deck: Page, look: str) -> None:
    deck.keyboard.press("n")
    for name in ("step--2", "think--1", "ask--call"):
        go(deck, name)
        take(deck, look)
        assert faults(deck) == [], name


def test_everything_in_it_is_reached_by_keys_and_seen(deck: Page) -> None:
    view = speaker(deck)
    go(deck, "think--1")
    assert set(focus_by(view, "Tab")) == {""}
    view.keyboard.press("Tab")
    assert set(focus_by(view, "Tab", WITHOUT_OUTLINE)) == {""}


def test_a_button_that_has_the_focus_gets_space_and_enter(deck: Page) -> None:
    view = speaker(deck)
    view.get_by_role("button", name="Larger notes").press("Space")
    view.get_by_role("button", name="Larger notes").press("Enter")
    is_on(deck, "title")


def test_what_happens_in_the_deck_is_said_in_the_window(deck: Page) -> None:
    view = speaker(deck)
    press(view, "Next")
    expect(part(view, "heard")).to_have_text(re.compile("Minute 1|Clock running"))
    view.keyboard.press("ArrowRight")
    expect(part(view, "heard")).to_have_text("Minute 2")
    view.keyboard.press("c")
    expect(part(view, "heard")).to_have_text(re.compile("Clock paused"))
