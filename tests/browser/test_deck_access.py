"""The deck for those who do not see it, or use no mouse: what reveal.js gets wrong, mended."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import Open
from tests.browser.deck import (
    KINDS,
    bar,
    current,
    deck,
    first_of,
    go,
    ready,
    said,
    slides,
    swipe,
    viewport,
)

LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced": {"forced_colors": "active"},
    "narrow": viewport((320, 640)),
}


@pytest.fixture
def page(open_page: Open, our_address: str) -> Page:
    return ready(open_page(deck(our_address)))


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_on_any_kind_of_slide(
    open_page: Open, our_address: str, look: str
) -> None:
    page = ready(open_page(deck(our_address), **LOOKS[look]))
    bar(page, "Next").focus()
    assert faults(page) == []
    for kind in KINDS:
        go(page, first_of(page, kind))
        assert faults(page, "[data-deck] section.present") == [], kind


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("key", ["o", "?"])
def test_axe_finds_nothing_in_overview_and_help(
    open_page: Open, our_address: str, look: str, key: str
) -> None:
    page = ready(open_page(deck(our_address), **LOOKS[look]))
    page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_be_visible()
    assert faults(page) == []


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_the_menu(open_page: Open, our_address: str, look: str) -> None:
    page = ready(open_page(deck(our_address), **LOOKS[look]))
    bar(page, "More").click()
    expect(page.locator("#more")).to_be_visible()
    assert faults(page) == []


def test_the_slide_is_a_region_to_be_read_and_the_only_one(page: Page) -> None:
    count = len(slides(page))
    go(page, "step--1")
    expect(page.get_by_role("application")).to_have_count(0)
    expect(page.get_by_role("main")).to_have_count(1)
    expect(page.get_by_role("region")).to_have_count(1)
    slide = page.get_by_role("region", name=f"2 of {count}")
    expect(slide).to_have_attribute("aria-roledescription", "slide")
    expect(slide.get_by_role("heading")).to_be_visible()
    expect(page.locator("[data-deck] section[inert]")).to_have_count(count - 1)


def test_tab_meets_nothing_that_is_not_shown(page: Page) -> None:
    inside = "() => document.activeElement.closest('[data-deck] section:not(.present)')"
    seen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        assert page.evaluate(inside) is None
        seen.append(page.evaluate("document.activeElement.textContent"))
    assert {"Previous", "Next", "Overview", "Speaker view", "More"} <= set(seen)


def test_the_focus_follows_whoever_turned_the_slide_by_key(page: Page) -> None:
    go(page, "step--2")
    page.keyboard.press("ArrowRight")
    heading = current(page).get_by_role("heading").first
    expect(heading).to_be_focused()
    expect(heading).to_have_css("outline-style", "none")
    assert heading.inner_text() not in _said_by_now(page)


def test_the_focus_follows_a_click_on_the_bar_and_leaves_it(page: Page) -> None:
    go(page, "step--2")
    bar(page, "Next").click()
    heading = current(page).get_by_role("heading").first
    expect(heading).to_be_focused()
    assert heading.inner_text() not in _said_by_now(page)


def _said_by_now(page: Page) -> str:
    """What is said two frames later, when all that was to be said has been."""
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
    )
    return said(page).inner_text()


def test_what_a_finger_turned_is_said_once_and_moves_no_focus(
    open_page: Open, our_address: str
) -> None:
    page = ready(open_page(deck(our_address), has_touch=True))
    bar(page, "More").focus()
    swipe(page, (500, 300), (200, 300))
    expect(current(page)).to_have_id("step--1")
    heading = current(page).get_by_role("heading").first.inner_text()
    expect(said(page)).to_have_text(f"2 of {len(slides(page))}: {heading}. Clock running")
    expect(bar(page, "More")).to_be_focused()
    expect(page.locator("[aria-live], .aria-status")).to_have_count(0)


def test_coming_back_to_the_window_leaves_the_focus_alone(page: Page) -> None:
    bar(page, "More").focus()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(bar(page, "More")).to_be_focused()


def test_slides_move_only_where_motion_is_welcome(page: Page) -> None:
    expect(page.locator("[data-deck].none")).to_be_attached()
    page.emulate_media(reduced_motion="no-preference")
    expect(page.locator("[data-deck].slide")).to_be_attached()
    page.emulate_media(reduced_motion="reduce")
    expect(page.locator("[data-deck].none")).to_be_attached()


def test_the_bar_shows_when_it_is_wanted(page: Page) -> None:
    more = bar(page, "More")
    expect(more).to_have_css("opacity", "0")
    page.mouse.move(300, 300)
    expect(more).to_have_css("opacity", "1")
    expect(more).to_have_css("opacity", "0")
    for _ in range(3):
        page.keyboard.press("Tab")
    expect(page.locator("[data-bar] :focus-visible")).to_have_css("opacity", "1")
    expect(page.locator("[data-bar] :focus-visible")).to_have_css("outline-style", "solid")


@pytest.mark.parametrize("options", [viewport((800, 600)), {"has_touch": True, "is_mobile": True}])
def test_the_bar_always_shows_where_nothing_hovers_or_little_fits(
    open_page: Open, our_address: str, options: dict[str, Any]
) -> None:
    page = ready(open_page(deck(our_address), **options))
    for name in ("Previous", "Next", "More"):
        expect(bar(page, name)).to_have_css("opacity", "1")


def test_on_a_narrow_screen_everything_is_in_the_menu(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address), **viewport((320, 256))))
    bar(page, "More").click()
    for name in ("Overview", "Black", "Speaker view", "Print slides", "Help and keys"):
        found = page.locator("#more").get_by_role("button", name=name, exact=True)
        found.scroll_into_view_if_needed()
        expect(found).to_be_in_viewport(ratio=1)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
