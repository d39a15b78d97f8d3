"""A whole session by keyboard alone: from the brief's page to the last slide, and back again."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.speaking import (
    LATER,
    NOTE,
    is_on,
    later,
    part,
    ready,
    said,
    slide,
    speaker,
    time,
)
from tests.browser.watching import Watch

FOCUSED = "document.activeElement.textContent.trim()"


@pytest.fixture
def brief(open_page: Open, watch: Watch, slides: str) -> Page:
    page = open_page(slides.removesuffix("present/"), script=LATER)
    page.context.on("page", lambda other: watch.follow(other, slides))
    return page


def tab_to(page: Page, words: str) -> None:
    for _ in range(100):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == words:
            return
    raise AssertionError(f"The Tab key never comes to {words}.")


def test_a_session(brief: Page) -> None:
    deck = begin(brief)
    view = speaker(deck)
    say_seven_minutes(deck, view)
    think_and_count(deck, view)
    end(deck, view)


def begin(brief: Page) -> Page:
    tab_to(brief, "Present")
    brief.keyboard.press("Enter")
    deck = ready(brief)
    is_on(deck, "title")
    expect(slide(deck).get_by_role("heading", level=1)).to_have_text("A session")
    return deck


def say_seven_minutes(deck: Page, view: Page) -> None:
    for minute in range(1, 8):
        # With the clicker in the room, or in the window that the trainer looks at.
        (deck if minute % 2 else view).keyboard.press("PageDown")
        is_on(deck, f"step--{minute}")
        expect(part(view, "heading")).to_have_text(f"Minute {minute}")
        expect(part(view, "pace")).to_have_text("On time")
        if minute == 2:
            expect(part(view, "notes")).to_contain_text(NOTE)
            black_for_a_moment(deck, view)
            loaded_again(deck, view)
        later(deck, 58)
    expect(time(deck)).to_have_text(re.compile(r"^6:[45]\d$|^7:0\d$"))
    expect(part(view, "digits")).to_have_text(re.compile(r"^6:[45]\d$|^7:0\d$"))


def black_for_a_moment(deck: Page, view: Page) -> None:
    view.keyboard.press("b")
    expect(deck.locator(".dk-black")).to_be_visible()
    view.keyboard.press("PageDown")
    expect(deck.locator(".dk-black")).to_be_hidden()
    is_on(deck, "step--2")


def loaded_again(deck: Page, view: Page) -> None:
    deck.reload()
    ready(deck)
    is_on(deck, "step--2")
    expect(part(view, "heading")).to_have_text("Minute 2")
    expect(part(view, "notes")).to_contain_text(NOTE)


def think_and_count(deck: Page, view: Page) -> None:
    view.keyboard.press("ArrowRight")
    is_on(deck, "think--1")
    expect(part(view, "pace")).to_have_text("Time to talk")
    view.keyboard.press("t")
    expect(slide(deck).get_by_role("timer")).to_have_text("1:00")
    later(deck, 61)
    expect(part(view, "heard")).to_have_text("Time is up")
    for name in ("think--2", "ask--call"):
        view.keyboard.press("ArrowRight")
        is_on(deck, name)
    tab_to_field(view)
    for hands in "381":
        view.keyboard.type(hands)
        view.keyboard.press("Enter")
    expect(slide(deck)).to_contain_text("12 hands in all")
    view.keyboard.press("ArrowRight")
    is_on(deck, "ask--call--answer")
    expect(slide(deck)).to_contain_text("8 hands")


def tab_to_field(view: Page) -> None:
    for _ in range(50):
        view.keyboard.press("Tab")
        if view.evaluate("document.activeElement.matches('input')"):
            return
    raise AssertionError("The Tab key never comes to a field.")


def end(deck: Page, view: Page) -> None:
    seen = ["ask--sure", "team", "next", "sources"]
    for name in seen:
        view.keyboard.press("ArrowRight")
        is_on(deck, name)
    expect(part(view, "next")).to_have_text("This is the last slide.")
    view.close()
    said(deck, "Speaker view is closed")
    tab_to(deck, "More")
    deck.keyboard.press("Enter")
    tab_to(deck, "Back to the brief")
    deck.keyboard.press("Enter")
    expect(deck).to_have_url(re.compile(r"/briefs/session/$"))
    deck.go_back()
    ready(deck)
    is_on(deck, "sources")
