"""A show of hands: the trainer types numbers, the room sees bars, and nobody keeps them."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.keeping import traces
from tests.browser.speaking import (
    go,
    is_on,
    press,
    ready,
    said,
    slide,
    speaker,
)

SLIDE = "ask--call"

SHARE = "(one) => Number(getComputedStyle(one).getPropertyValue('--share'))"


def field(view: Page | Locator, words: str) -> Locator:
    return view.get_by_role("textbox", name=words)


def choice(deck: Page, words: str) -> Locator:
    return slide(deck).get_by_role("listitem").filter(has_text=words)


def bar(place: Locator) -> Locator:
    return place.locator(".dk-hands__bar")


def count(deck: Page, *numbers: str) -> None:
    """By keys alone."""
    deck.keyboard.press("h")
    for number in numbers:
        deck.keyboard.type(number)
        deck.keyboard.press("Enter")


def test_the_room_sees_bars_and_numbers_and_how_many_in_all(deck: Page) -> None:
    count(deck, "2", "8", "1")
    expect(choice(deck, "The police")).to_contain_text("2 hands")
    expect(choice(deck, "My manager")).to_contain_text("8 hands")
    expect(choice(deck, "Nobody")).to_contain_text("1 hand")
    expect(slide(deck)).to_contain_text("11 hands in all")
    drawn = bar(choice(deck, "My manager")).bounding_box()
    assert drawn
    assert drawn["width"] > 100
    bars = slide(deck).locator(".dk-hands__bar").evaluate_all(f"all => all.map({SHARE})")
    assert bars == [0.25, 1, 0.125]
    inner = bar(choice(deck, "The police")).locator("i").bounding_box()
    assert inner
    assert inner["width"] == pytest.approx(drawn["width"] / 4, rel=0.05)
    said(deck, "11 hands: The police – 2 hands; My manager – 8 hands; Nobody – 1 hand")


def test_fields_are_there_only_while_hands_are_counted(deck: Page) -> None:
    expect(field(slide(deck), "Hands for: The police")).to_be_hidden()
    expect(bar(choice(deck, "Nobody"))).to_be_hidden()
    press(slide(deck), "Count hands")
    expect(field(slide(deck), "Hands for: The police")).to_be_focused()
    deck.keyboard.type("3")
    deck.keyboard.press("Escape")
    expect(field(slide(deck), "Hands for: The police")).to_be_hidden()
    expect(slide(deck).get_by_role("button", name="Change the count")).to_be_focused()
    is_on(deck, "ask--call")
    press(slide(deck), "Change the count")
    expect(field(slide(deck), "Hands for: The police")).to_have_value("3")
    press(slide(deck), "Done")
    press(slide(deck), "Clear the count")
    expect(bar(choice(deck, "The police"))).to_be_hidden()
    expect(slide(deck).get_by_role("button", name="Count hands")).to_be_focused()


def test_typing_never_sets_off_a_shortcut(deck: Page) -> None:
    view = speaker(deck)
    press(slide(deck), "Count hands")
    for place in (field(slide(deck), "Hands for: My manager"), field(view, "My manager")):
        for pressed in (
            "b",
            "n",
            "c",
            "t",
            "p",
            "s",
            ".",
            "?",
            "ArrowLeft",
            "ArrowRight",
            "End",
            " ",
        ):
            place.press(pressed)
        expect(place).to_have_value("")
    is_on(deck, "ask--call")
    expect(deck.locator(".dk-black")).to_be_hidden()
    expect(deck.locator("[data-time]")).to_have_text("0:00")
    assert deck.evaluate("history.state.clock ?? null") is None


@pytest.mark.parametrize("pressed", [".", "?", "b", "e", "-", "ArrowUp", "ArrowDown"])
def test_a_key_that_is_no_digit_leaves_a_count_as_it_is(deck: Page, pressed: str) -> None:
    view = speaker(deck)
    press(slide(deck), "Count hands")
    for place in (field(slide(deck), "Hands for: My manager"), field(view, "My manager")):
        place.fill("12")
        place.select_text()
        place.press(pressed)
        expect(place).to_have_value("12")
    is_on(deck, "ask--call")
    expect(choice(deck, "My manager")).to_contain_text("12 hands")


def test_words_that_are_put_in_are_no_count(deck: Page) -> None:
    deck.keyboard.press("h")
    box = field(slide(deck), "Hands for: The police")
    box.fill("5")
    box.fill("five")
    expect(choice(deck, "The police")).to_contain_text("5 hands")


def test_a_clicker_turns_the_slides_while_hands_are_counted(deck: Page) -> None:
    view = speaker(deck)
    for place in (field(slide(deck), "Hands for: The police"), field(view, "The police")):
        deck.keyboard.press("h")
        place.press("4")
        place.press("PageDown")
        is_on(deck, "ask--call--answer")
        deck.keyboard.press("PageUp")
        is_on(deck, "ask--call")
        expect(field(slide(deck), "Hands for: The police")).to_be_hidden()
        expect(choice(deck, "The police")).to_contain_text("4 hands")
        press(slide(deck), "Clear the count")
    deck.keyboard.press("h")
    field(slide(deck), "Hands for: Nobody").press("PageUp")
    expect(slide(deck)).not_to_have_id("ask--call")


@pytest.mark.parametrize(
    ("typed", "shown"),
    [("12", "12"), ("1000", "999"), ("-4", "4"), ("1a.?2", "12"), ("007", "7"), ("0", "0")],
)
def test_what_is_typed_becomes_a_number_of_hands(deck: Page, typed: str, shown: str) -> None:
    deck.keyboard.press("h")
    box = field(slide(deck), "Hands for: The police")
    box.press_sequentially(typed)
    deck.keyboard.press("Enter")
    expect(box).to_have_value(shown)
    words = "no hands" if shown == "0" else f"{shown} hands"
    expect(choice(deck, "The police")).to_contain_text(words)


def test_the_speaker_view_counts_too_and_in_step(deck: Page) -> None:
    view = speaker(deck)
    field(view, "My manager").fill("5")
    expect(choice(deck, "My manager")).to_contain_text("5 hands")
    expect(field(slide(deck), "Hands for: My manager")).to_be_hidden()
    expect(view.get_by_role("group", name="Hands")).to_contain_text("5 hands in all")
    press(slide(deck), "Change the count")
    field(slide(deck), "Hands for: My manager").fill("6")
    expect(field(view, "My manager")).to_have_value("6")
    press(slide(deck), "Done")
    view.close()
    said(deck, "Speaker view is closed")
    expect(field(speaker(deck), "My manager")).to_have_value("6")


def test_the_answer_has_the_counts_beside_its_verdicts(deck: Page) -> None:
    go(deck, "ask--call--answer")
    expect(slide(deck).locator(".dk-hands").first).to_be_hidden()
    go(deck, "ask--call")
    count(deck, "2", "8", "1")
    go(deck, "ask--call--answer")
    expect(choice(deck, "Somebody who knows.")).to_contain_text("8 hands")
    expect(choice(deck, "Not yet.")).to_contain_text("2 hands")


def test_a_scale_is_counted(deck: Page) -> None:
    go(deck, "ask--sure")
    fields = slide(deck).locator("[data-option]").count()
    assert fields >= 4
    count(deck, *map(str, range(1, fields + 1)))
    expect(slide(deck)).to_contain_text(f"{sum(range(1, fields + 1))} hands in all")
    fits = "(one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth"
    assert slide(deck).evaluate(fits)


@pytest.mark.parametrize("window", [(1024, 768), (1280, 720), (1920, 1080)])
def test_with_fields_and_bars_the_words_still_fit(deck: Page, window: tuple[int, int]) -> None:
    width, height = window
    deck.set_viewport_size({"width": width, "height": height})
    deck.keyboard.press("h")
    deck.keyboard.type("999")
    fits = "(one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth"
    assert slide(deck).evaluate(fits)
    deck.keyboard.press("Escape")
    assert slide(deck).evaluate(fits)


def test_bars_are_seen_where_the_reader_chose_the_colours(deck: Page) -> None:
    count(deck, "2", "8", "1")
    deck.emulate_media(forced_colors="active")
    colour = "(one) => getComputedStyle(one).backgroundColor"
    drawn, track = bar(choice(deck, "My manager")).locator("i"), bar(choice(deck, "My manager"))
    assert drawn.evaluate(colour) != track.evaluate(colour)


def test_counts_are_kept_nowhere(deck: Page) -> None:
    count(deck, "2", "8", "1")
    assert traces(deck) == [{}, {}, [], []]
    assert "8" not in str(deck.evaluate("JSON.stringify({...history.state, reveal: 0})"))
    deck.reload()
    ready(deck)
    expect(slide(deck).get_by_role("button", name="Count hands")).to_be_visible()
    expect(bar(choice(deck, "My manager"))).to_be_hidden()
