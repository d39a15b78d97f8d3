"""Items are put in order by buttons, by selects where no script runs, and by a pen on paper."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.asking import (
    HOSTILE,
    LONGEST,
    Ask,
    asked,
    call,
    check,
    error,
    feedback,
    item,
    outcome,
    stand_before,
)
from tests.browser.conftest import Open
from tests.browser.test_every_page import LOOKS, take, wrong

QUESTION = """\
type: ordering
prompt: In which order do you act?
items:
  - {text: Listen., why: It comes before all else.}
  - {text: Write it down., why: Words are soon lost.}
  - {text: Tell a colleague., why: Nobody carries it alone.}
  - {text: Look back., why: Then you know more.}
"""

SHOWN = ["Write it down.", "Tell a colleague.", "Look back.", "Listen."]
RIGHT = ["Listen.", "Write it down.", "Tell a colleague.", "Look back."]
RIGHT_SAID = "That is right. The reasons stand beside each."


def button(question: Locator, way: str, words: str) -> Locator:
    return question.get_by_role("button", name=f"Move {way} {words}", exact=True)


def order(question: Locator) -> list[str]:
    return question.locator("[data-item] .sm-item__text").all_inner_texts()


def said(question: Locator) -> Locator:
    """The live region that tells of a move."""
    return question.locator(".sm-order + [role=status]")


def put_right(question: Locator) -> None:
    for _ in range(3):
        button(question, "up", "Listen.").press("Enter")


def put_half_right(question: Locator) -> None:
    for _ in range(2):
        button(question, "up", "Listen.").press("Enter")


def test_it_is_answered_with_the_keyboard_alone(question: Locator) -> None:
    keyboard, focused = question.page.keyboard, question.locator(":focus")
    assert order(question) == SHOWN
    stand_before(question)
    for words in SHOWN[:3]:
        for way in ("up", "down"):
            keyboard.press("Tab")
            expect(focused).to_have_accessible_name(f"Move {way} {words}")
    keyboard.press("Tab")
    for key, place in (("Enter", 3), ("Space", 2), ("Enter", 1)):
        keyboard.press(key)
        expect(said(question)).to_have_text(f"“Listen.” is now number {place} of 4.")
        expect(focused).to_have_accessible_name("Move up Listen.")
    assert order(question) == RIGHT
    expect(outcome(question)).to_be_empty()
    while focused.inner_text() != "Check":
        keyboard.press("Tab")
    keyboard.press("Enter")
    expect(outcome(question)).to_have_text(RIGHT_SAID)
    expect(focused).to_have_text("Check")
    expect(feedback(question, "Look back.")).to_have_text("Right. Then you know more.")


def test_an_item_at_an_end_stays_there_and_keeps_the_focus(question: Locator) -> None:
    up = button(question, "up", "Look back.")
    for _ in range(5):
        up.press("Enter")
    assert order(question) == ["Look back.", "Write it down.", "Tell a colleague.", "Listen."]
    expect(up).to_be_focused()
    expect(up).to_have_attribute("aria-disabled", "true")
    expect(button(question, "down", "Listen.")).to_have_attribute("aria-disabled", "true")
    expect(question.locator("[aria-disabled=true]")).to_have_count(2)


def test_a_button_stays_under_the_pointer_that_pressed_it(address: str, open_page: Open) -> None:
    page = open_page(address, viewport={"width": 800, "height": 300})
    question = asked(page)
    box = button(question, "down", "Write it down.").bounding_box()
    assert box
    for _ in range(2):
        page.mouse.click(box["x"] + 10, box["y"] + 10)
    assert order(question) == ["Tell a colleague.", "Look back.", "Write it down.", "Listen."]


def test_as_long_as_nothing_is_moved_nothing_is_answered(question: Locator) -> None:
    group = question.get_by_role("group", name="In which order do you act?")
    hint = "Put these in order. Number 1 comes first."
    expect(group).to_have_accessible_description(hint)
    check(question)
    expect(error(question)).to_have_text("Error: Move at least one of them.")
    expect(group).to_have_accessible_description(f"{hint} Error: Move at least one of them.")
    expect(outcome(question)).to_be_empty()
    button(question, "up", "Listen.").press("Enter")
    expect(error(question)).to_have_count(0)
    button(question, "down", "Listen.").press("Enter")
    assert order(question) == SHOWN
    check(question)
    expect(error(question)).to_have_count(1)


def test_a_wrong_order_stays_and_each_item_says_where_it_belongs(question: Locator) -> None:
    put_half_right(question)
    check(question)
    expect(outcome(question)).to_have_text(
        "Not quite: 2 of 4 are in the right place. The reasons stand beside each."
    )
    assert order(question) == ["Write it down.", "Listen.", "Tell a colleague.", "Look back."]
    expect(feedback(question, "Look back.")).to_have_text("Right. Then you know more.")
    wrong = "Not right. This is number 1. It comes before all else."
    expect(feedback(question, "Listen.")).to_have_text(wrong)
    for way in ("up", "down"):
        expect(button(question, way, "Listen.")).to_have_accessible_description(wrong)


def test_a_changed_order_is_not_judged_until_it_is_checked_again(question: Locator) -> None:
    put_half_right(question)
    check(question)
    button(question, "up", "Listen.").press("Enter")
    expect(outcome(question)).to_be_empty()
    for words in RIGHT:
        expect(item(question, words).locator(".sm-verdict")).to_have_count(0)
    expect(feedback(question, "Listen.")).to_have_text(
        "This is number 1. It comes before all else."
    )
    check(question)
    expect(outcome(question)).to_have_text(RIGHT_SAID)
    expect(question.locator(".sm-feedback")).to_have_count(4)
    expect(feedback(question, "Listen.")).to_have_text("Right. It comes before all else.")


def test_it_is_cleared_to_what_it_was(question: Locator) -> None:
    put_right(question)
    check(question)
    call(question, "clear")
    assert order(question) == SHOWN
    expect(question.locator(".sm-feedback, [data-verdict]")).to_have_count(0)
    expect(button(question, "up", "Write it down.")).to_have_attribute("aria-disabled", "true")
    for way in ("up", "down"):
        expect(button(question, way, "Listen.")).to_have_accessible_description("")


def test_no_label_is_left_without_its_control(question: Locator) -> None:
    expect(question.locator("label")).to_have_count(0)
    expect(question.get_by_role("listitem").filter(has_text="Listen.")).to_match_aria_snapshot(
        """
        - listitem:
          - text: Listen.
          - button "Move up Listen."
          - button "Move down Listen." [disabled]
        """
    )


@pytest.mark.parametrize("look", LOOKS)
def test_it_has_no_fault_in_any_state(address: str, open_page: Open, look: str) -> None:
    page = open_page(address)
    question = asked(page)
    take(page, look)
    assert wrong(page, look) == []
    if look == "print":
        return
    check(question)
    assert wrong(page, look) == []
    button(question, "up", "Listen.").click()
    check(question)
    assert wrong(page, look) == []
    question.get_by_text("Answer and reasons").click()
    assert wrong(page, look) == []


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_and_never_html(ask: Ask, open_page: Open, words: str) -> None:
    page = open_page(ask(hostile(words)), viewport={"width": 320, "height": 800})
    question = asked(page)
    row = question.locator("[data-item=a]")
    expect(row.locator(".sm-item__text")).to_have_text(words)
    row.get_by_role("button").first.press("Enter")
    expect(said(question)).to_have_text(f"“{words}” is now number 2 of 3.")
    check(question)
    expect(row.locator(".sm-feedback")).to_have_text(f"Not right. This is number 1. {words}")
    assert wrong(page, "narrow") == []


def hostile(words: str) -> str:
    text = words.replace("'", "''")
    return (
        f"type: ordering\nprompt: '{text}'\nitems:\n  - {{text: '{text}', why: '{text}'}}\n"
        "  - {text: Two, why: Why two.}\n  - {text: Three, why: Why three.}\n"
    )
