"""The clock of the seven minutes: when it starts, what it shows, and that it loses no time."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.keeping import traces
from tests.browser.speaking import FILLED, go, is_on, later, ready, said, time

PACE = (
    "([seconds, step]) => import(FROM).then((m) => m.paceInWords(m.pace(seconds, [60, 90], step)))"
)


def segments(page: Page) -> Locator:
    return page.locator("[data-clock] [data-segment]")


def now(page: Page) -> list[str | None]:
    """Which segments are marked as what is spoken about."""
    marked = page.locator("[data-clock] [data-now]").all()
    return [segment.get_attribute("data-segment") for segment in marked]


def bar_button(page: Page, words: str) -> Locator:
    return page.locator("[data-bar]").get_by_role("button", name=words, exact=True)


@pytest.mark.parametrize(
    ("seconds", "step", "words"),
    [
        (0, 0, "On time"),
        (60, 0, "On time"),
        (61, 0, "1 second behind"),
        (135, 0, "1 minute 15 seconds behind"),
        (60, 1, "On time"),
        (59, 1, "1 second ahead"),
        (0, 1, "1 minute ahead"),
        (150, 1, "On time"),
        (270, 1, "2 minutes behind"),
    ],
)
def test_pace(deck: Page, seconds: int, step: int, words: str) -> None:
    script = PACE.replace(
        "FROM", "new URL('../../../assets/faces/deck/clock/pace.js', document.baseURI)"
    )
    assert deck.evaluate(script, [seconds, step]) == words


def test_it_starts_when_the_trainer_turns_from_the_title_to_the_first_step(deck: Page) -> None:
    expect(time(deck)).to_have_text("0:00")
    later(deck, 100)
    deck.keyboard.press("ArrowRight")
    is_on(deck, "step--1")
    said(deck, "Clock running")
    expect(time(deck)).to_have_text("0:00")
    later(deck, 65)
    expect(time(deck)).to_have_text("1:05")


def test_a_link_to_a_slide_does_not_start_it(deck: Page) -> None:
    go(deck, "step--2")
    deck.keyboard.press("ArrowLeft")
    is_on(deck, "step--1")
    expect(bar_button(deck, "Start the clock")).to_be_attached()


def test_it_does_not_start_again_after_a_pause(deck: Page) -> None:
    deck.keyboard.press("ArrowRight")
    later(deck, 20)
    deck.keyboard.press("c")
    said(deck, "Clock paused at 20 seconds")
    deck.keyboard.press("ArrowLeft")
    deck.keyboard.press("ArrowRight")
    later(deck, 30)
    deck.keyboard.press("ArrowRight")
    expect(time(deck)).to_have_text("0:20")


def test_it_pauses_goes_on_and_goes_back_to_the_beginning(deck: Page) -> None:
    reset = deck.locator("[data-bar] button", has_text="Clock back to 0:00")
    assert reset.get_attribute("hidden") is not None
    bar_button(deck, "Start the clock").press("Enter")
    later(deck, 30)
    bar_button(deck, "Pause the clock").press("Enter")
    later(deck, 500)
    bar_button(deck, "Go on with the clock").press("Enter")
    later(deck, 10)
    expect(time(deck)).to_have_text("0:40")
    assert reset.get_attribute("hidden") is None
    reset.evaluate("(button) => button.click()")
    expect(time(deck)).to_have_text("0:00")
    said(deck, "Clock back to the beginning")
    assert reset.get_attribute("hidden") is not None


def test_segments_fill_with_the_time_of_each_step(deck: Page) -> None:
    first = int(deck.locator("#step--1").get_attribute("data-budget") or 0)
    deck.keyboard.press("ArrowRight")
    later(deck, first + 6)
    expect(time(deck)).to_have_text(f"1:0{first + 6 - 60}")
    filled = segments(deck).evaluate_all(FILLED)
    assert len(filled) == 7
    assert filled[0] == 1
    assert 0.05 < filled[1] < 0.2
    assert filled[2:] == [0] * 5


def test_the_step_that_is_spoken_about_is_not_marked_by_colour_alone(deck: Page) -> None:
    assert now(deck) == []
    go(deck, "step--3")
    assert now(deck) == ["3"]
    marked, other = (
        segments(deck).nth(n).evaluate("(segment) => segment.offsetHeight") for n in (2, 3)
    )
    assert marked >= 1.8 * other
    go(deck, "think--1")
    assert now(deck) == []


def test_after_seven_minutes_it_calmly_goes_on(deck: Page) -> None:
    deck.keyboard.press("ArrowRight")
    later(deck, 485)
    expect(time(deck)).to_have_text("8:05")
    assert segments(deck).evaluate_all(FILLED) == [1] * 7
    assert deck.locator("[data-clock]").inner_text().strip() == "8:05"


def test_a_page_loaded_again_keeps_slide_and_clock_and_nothing_is_stored(deck: Page) -> None:
    deck.keyboard.press("ArrowRight")
    deck.keyboard.press("ArrowRight")
    later(deck, 70)
    expect(time(deck)).to_have_text("1:10")
    deck.reload()
    ready(deck)
    is_on(deck, "step--2")
    later(deck, 30)
    expect(time(deck)).to_have_text("1:41")
    deck.keyboard.press("c")
    deck.reload()
    ready(deck)
    later(deck, 30)
    expect(bar_button(deck, "Go on with the clock")).to_be_attached()
    assert (time(deck).text_content() or "").startswith("1:4")
    assert traces(deck) == [{}, {}, [], []]


def test_it_is_read_when_asked_and_never_by_itself(deck: Page) -> None:
    clock = deck.get_by_role("group", name="Clock", exact=True)
    expect(clock.get_by_role("timer")).to_have_text("0:00")
    live = "(one) => Boolean(one.closest('[aria-live], [role=status], [role=alert]'))"
    assert not clock.get_by_role("timer").evaluate(live)
