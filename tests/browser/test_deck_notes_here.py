"""Notes in the room's own window: chosen, or because the browser lets no other open."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.speaking import (
    LATER,
    is_on,
    opened,
    part,
    press,
    ready,
    slide,
    speaker,
    window_by,
)
from tests.browser.watching import Watch

BLOCKED = "window.open = () => null;"


def here(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Speaker view")


def test_where_no_window_may_open_notes_stand_beside_the_slide(
    open_page: Open, watch: Watch, slides: str
) -> None:
    deck = opened(open_page, watch, slides, script=LATER + BLOCKED)
    deck.keyboard.press("ArrowRight")
    deck.keyboard.press("s")
    view = here(deck)
    expect(part(view, "why")).to_contain_text("allow pop-ups")
    expect(part(view, "why")).to_contain_text("Whoever sees this window sees your notes")
    expect(part(view, "notes")).to_contain_text("And what is said aloud in minute 1.")
    expect(view).to_be_focused()
    words = slide(deck).locator(".dk-words").bounding_box()
    beside = view.bounding_box()
    assert words
    assert beside
    assert words["x"] + words["width"] <= beside["x"]
    deck.keyboard.press("ArrowRight")
    expect(part(view, "heading")).to_have_text("Minute 2")
    deck.reload()
    ready(deck)
    expect(part(view, "heading")).to_have_text("Minute 2")
    press(view, "Close the notes")
    expect(view).to_have_count(0)
    assert deck.evaluate("history.state.speaker") is None


def test_notes_stand_in_this_window_or_in_another_never_in_both(
    open_page: Open, watch: Watch, slides: str
) -> None:
    deck = opened(open_page, watch, slides)
    view = speaker(deck)
    with view.expect_event("close"):
        deck.keyboard.press("n")
    expect(here(deck)).to_be_visible()
    view = window_by(deck, lambda: deck.keyboard.press("s"))
    expect(here(deck)).to_have_count(0)
    view.keyboard.press("ArrowRight")
    is_on(deck, "step--1")
    expect(part(view, "heading")).to_have_text("Minute 1")


def test_a_window_that_may_not_be_found_again_is_forgotten(
    open_page: Open, watch: Watch, slides: str
) -> None:
    deck = opened(open_page, watch, slides)
    deck.evaluate("history.replaceState({ ...history.state, speaker: 'window' }, '')")
    deck.context.add_init_script(BLOCKED)
    deck.reload()
    ready(deck)
    expect(here(deck)).to_have_count(0)
    assert deck.evaluate("history.state.speaker") is None
