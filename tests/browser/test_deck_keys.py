"""The whole deck by keys, clicker, bar and finger."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.deck import (
    bar,
    choose,
    current,
    deck,
    first_of,
    go,
    ready,
    said,
    shown,
    slides,
    swipe,
)


@pytest.fixture
def page(open_page: Open, our_address: str) -> Page:
    return ready(open_page(deck(our_address)))


@pytest.mark.parametrize("key", ["ArrowRight", "ArrowDown", "PageDown", "Space"])
def test_keys_and_clickers_go_on(page: Page, key: str) -> None:
    page.keyboard.press(key)
    page.keyboard.press(key)
    expect(current(page)).to_have_id("step--2")


@pytest.mark.parametrize("key", ["ArrowLeft", "ArrowUp", "PageUp", "Shift+Space"])
def test_keys_and_clickers_go_back(page: Page, key: str) -> None:
    go(page, "step--3")
    page.keyboard.press(key)
    expect(current(page)).to_have_id("step--2")


def test_every_slide_is_reached_in_order_and_the_ends_hold(page: Page) -> None:
    seen = [shown(page)]
    for _ in slides(page):
        page.keyboard.press("PageDown")
        seen.append(shown(page))
    assert seen == [*slides(page), slides(page)[-1]]
    page.keyboard.press("Home")
    page.keyboard.press("PageUp")
    expect(current(page)).to_have_id("title")
    page.keyboard.press("End")
    expect(current(page)).to_have_id(slides(page)[-1])


def test_a_reload_comes_back_to_the_slide(page: Page) -> None:
    page.keyboard.press("ArrowRight")
    page.evaluate("history.replaceState({mine: 7}, '')")
    page.keyboard.press("ArrowRight")
    page.reload()
    ready(page)
    expect(current(page)).to_have_id("step--2")
    assert page.evaluate("history.state.mine") == 7


def test_a_link_leads_to_a_slide(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address, at="step--4")))
    expect(current(page)).to_have_id("step--4")


def test_the_way_back_leads_to_the_brief_at_once(open_page: Open, our_address: str) -> None:
    page = open_page(deck(our_address).removesuffix("present/"))
    page.goto(deck(our_address))
    ready(page)
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.go_back()
    expect(page.locator("[data-deck]")).to_have_count(0)


@pytest.mark.parametrize("name", ["nothing", "%", "%E0%A4%A", "ask--", "javascript:alert(1)"])
def test_an_address_that_names_no_slide_shows_the_first(
    open_page: Open, our_address: str, name: str
) -> None:
    page = ready(open_page(deck(our_address, at=name)))
    expect(current(page)).to_have_id("title")


def test_the_address_cannot_set_up_the_deck(open_page: Open, our_address: str) -> None:
    address = deck(our_address) + "?view=scroll&controls=true&postMessage=true&loop=true"
    page = ready(open_page(address))
    page.keyboard.press("PageUp")
    expect(current(page)).to_have_id("title")
    expect(page.locator(".reveal-scroll, .controls")).to_have_count(0)


def test_keys_with_a_modifier_are_left_to_the_browser(page: Page) -> None:
    for key in ("Control+b", "Alt+ArrowRight", "Meta+o"):
        page.keyboard.press(key)
    expect(current(page)).to_have_id("title")
    expect(page.locator(".dk-black")).to_be_hidden()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_black_until_any_key_which_does_nothing_else(page: Page) -> None:
    for start, end in (("b", "b"), (".", "PageDown"), ("B", "o")):
        page.keyboard.press(start)
        expect(page.locator(".dk-black")).to_be_visible()
        # What was said at once before it may be in front.
        expect(said(page)).to_contain_text("The room sees black. Any key ends it.")
        page.keyboard.press(end)
        expect(page.locator(".dk-black")).to_be_hidden()
        expect(current(page)).to_have_id("title")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_black_covers_all_and_ends_with_a_click(page: Page) -> None:
    bar(page, "Black").click()
    expect(page.locator(".dk-black")).to_have_css("background-color", "rgb(0, 0, 0)")
    assert page.locator(".dk-black").bounding_box() == {
        "x": 0,
        "y": 0,
        "width": 1280,
        "height": 720,
    }
    page.mouse.click(200, 200)
    expect(page.locator(".dk-black")).to_be_hidden()


def test_overview_by_keys(page: Page) -> None:
    go(page, "step--2")
    page.keyboard.press("o")
    overview = page.get_by_role("dialog", name="All slides")
    here = overview.locator("[aria-current]")
    expect(here).to_be_focused()
    expect(here).to_have_accessible_name(re.compile("^3. How the review was done"))
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Enter")
    expect(overview).to_have_count(0)
    expect(current(page)).to_have_id("step--3")


def test_overview_moves_by_rows(page: Page) -> None:
    page.keyboard.press("Escape")
    tops = page.locator(".dk-overview__slide").evaluate_all("all => all.map(one => one.offsetTop)")
    page.keyboard.press("ArrowDown")
    row = tops.count(tops[0])
    assert 1 < row < len(tops)
    expect(page.locator(".dk-overview__slide").nth(row)).to_be_focused()
    page.keyboard.press("End")
    expect(page.locator(".dk-overview__slide").last).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(page.locator(".dk-overview__slide").last).to_be_focused()


@pytest.mark.parametrize("key", ["Escape", "o"])
def test_leaving_the_overview_changes_nothing(page: Page, key: str) -> None:
    go(page, "step--2")
    page.keyboard.press("Escape")
    page.keyboard.press("ArrowRight")
    page.keyboard.press(key)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(current(page)).to_have_id("step--2")


def test_full_screen(page: Page) -> None:
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === document.documentElement")
    page.keyboard.press("f")
    page.wait_for_function("document.fullscreenElement === null")


def test_single_characters_can_be_switched_off_and_on(page: Page) -> None:
    page.keyboard.press("?")
    switch = page.get_by_role("dialog", name="Help").get_by_role("checkbox")
    expect(switch).to_be_checked()
    switch.press("Space")
    page.keyboard.press("Escape")
    for key in ("b", ".", "o", "?", "f"):
        page.keyboard.press(key)
    expect(page.locator(".dk-black")).to_be_hidden()
    expect(page.get_by_role("dialog")).to_have_count(0)
    # What had the focus in the dialog loses it a moment after the dialog is gone.
    page.wait_for_function("!document.activeElement.closest('dialog')")
    page.keyboard.press("Space")
    expect(current(page)).to_have_id("step--1")
    page.reload()
    ready(page)
    choose(page, "Help and keys")
    expect(switch).not_to_be_checked()
    switch.press("Space")
    page.keyboard.press("Escape")
    page.keyboard.press("b")
    expect(page.locator(".dk-black")).to_be_visible()


def test_the_help_names_every_key_once(page: Page) -> None:
    page.keyboard.press("?")
    names = page.locator(".dk-help kbd").all_inner_texts()
    assert len(names) == len(set(names))
    assert {"Right arrow", "Page Down", "Space", "B", "Full stop", "F", "S", "N"} <= set(names)


def test_what_is_typed_is_no_shortcut(page: Page) -> None:
    go(page, first_of(page, "question"))
    here = shown(page)
    bar(page, "Black").focus()
    current(page).get_by_role("button", name="Count hands").click()
    field = current(page).get_by_role("textbox").first
    field.focus()
    for key in ("b", "o", "ArrowRight", ".", "Home", "7"):
        page.keyboard.press(key)
    expect(field).to_have_value("7")
    expect(page.locator(".dk-black")).to_be_hidden()
    assert shown(page) == here


def test_a_button_keeps_its_keys(page: Page) -> None:
    next_ = bar(page, "Next")
    next_.focus()
    page.keyboard.press("Space")
    expect(current(page)).to_have_id("step--1")
    page.keyboard.press("Enter")
    expect(current(page)).to_have_id("step--2")
    expect(next_).to_be_focused()


def test_the_bar_says_where_the_reader_is(page: Page) -> None:
    count = len(slides(page))
    place = page.locator(".dk-bar__place")
    expect(place).to_have_text(f"1 of {count}")
    expect(bar(page, "Previous")).to_have_attribute("aria-disabled", "true")
    bar(page, "Next").click()
    expect(place).to_have_text(f"2 of {count}")
    expect(bar(page, "Previous")).to_have_attribute("aria-disabled", "false")
    page.keyboard.press("End")
    expect(bar(page, "Next")).to_have_attribute("aria-disabled", "true")


def test_the_menu_closes_by_escape_and_is_no_overview(page: Page) -> None:
    bar(page, "More").click()
    expect(page.locator("#more")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("#more")).to_be_hidden()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(bar(page, "More")).to_be_focused()


def test_the_way_back_and_the_colours_are_in_the_menu(page: Page, our_address: str) -> None:
    choose(page, "Dark colours")
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")
    choose(page, "Light colours")
    bar(page, "More").click()
    page.get_by_role("link", name="Back to the brief").click()
    expect(page).to_have_url(deck(our_address).removesuffix("present/"))


def test_a_finger_turns_slides_but_scrolling_does_not(open_page: Open, our_address: str) -> None:
    page = ready(
        open_page(deck(our_address), has_touch=True, viewport={"width": 390, "height": 700})
    )
    swipe(page, (300, 300), (100, 310))
    expect(current(page)).to_have_id("step--1")
    swipe(page, (200, 500), (190, 200))
    swipe(page, (200, 300), (230, 300))
    expect(current(page)).to_have_id("step--1")
    swipe(page, (100, 300), (300, 310))
    expect(current(page)).to_have_id("title")
