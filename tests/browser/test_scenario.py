"""A situation is played with the keyboard: forward, back, again, and as it was kept."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.asking import (
    Ask,
    asked,
    call,
    feedback,
    outcome,
    stand_before,
)
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN
from tests.browser.situation import (
    GOOD,
    LONG_WAY,
    MIXED,
    POOR,
    QUESTION,  # noqa: F401, what its page asks
    decide,
    now,
    path,
    with_words,
)

BETTER = "Another path leads to a good ending."
BEST = "This path leads to a good ending."

ENDINGS = [
    (GOOD, "right", "A good ending. You asked in time.", BEST),
    (MIXED, "wrong", "A mixed ending. The child was seen.", BETTER),
    (POOR, "wrong", "A poor ending. Everyone thought of the others.", BETTER),
    (LONG_WAY, "right", "A good ending. You asked in time.", BEST),
]


def buttons(question: Locator) -> list[str]:
    return question.get_by_role("button").all_inner_texts()


def is_seen(question: Locator) -> bool:
    return not question.page.evaluate(WHY_UNSEEN)


@pytest.mark.parametrize(("decisions", "right", "why", "said"), ENDINGS)
def test_each_ending_is_reached_with_the_keyboard_alone(
    question: Locator, decisions: list[str], right: str, why: str, said: str
) -> None:
    keyboard, focused = question.page.keyboard, question.locator(":focus")
    stand_before(question)
    for i, words in enumerate(decisions):
        assert path(question) == decisions[:i]
        expect(outcome(question)).to_be_empty()
        place = buttons(question).index(words)
        for _ in range(place + 1):
            keyboard.press("Tab")
        expect(focused).to_have_text(words)
        keyboard.press("Space" if i % 2 else "Enter")
        expect(now(question)).to_be_focused()
        assert is_seen(question)
    assert path(question) == decisions
    expect(now(question).locator(".sm-feedback")).to_have_text(why)
    expect(outcome(question)).to_have_text(said)
    expect(question).to_have_attribute("data-outcome", right)
    keyboard.press("Tab")
    expect(focused).to_have_text("Back")


def test_moving_about_decides_nothing(question: Locator) -> None:
    stand_before(question)
    for key in ("Tab", "ArrowDown", "ArrowUp", "ArrowRight", "Tab", "ArrowLeft", "Home", "End"):
        question.page.keyboard.press(key)
    assert path(question) == []
    expect(now(question)).to_have_text("Nobody has said who will visit.")
    assert buttons(question) == ["Ask aloud.", "Go home."]


def test_a_passage_says_first_what_came_of_the_decision(question: Locator) -> None:
    decide(question, "Go home.")
    assert now(question).locator("p").all_inner_texts() == [
        "Nobody rings you.",
        "You cannot stop thinking of it.",
    ]
    decide(question, "Ring the chair.", "Agree on a day.")
    expect(now(question).locator("p").first).to_have_text("You all know who goes.")


def test_back_takes_one_decision_back_and_what_was_said_of_it(question: Locator) -> None:
    decide(question, *POOR, "Back")
    expect(now(question)).to_be_focused()
    assert path(question) == POOR[:-1]
    expect(outcome(question)).to_be_empty()
    expect(question.locator(".sm-feedback")).to_have_count(0)
    expect(question).not_to_have_attribute("data-outcome", "wrong")
    decide(question, "Back", "Back", "Back")
    assert path(question) == []
    assert buttons(question) == ["Ask aloud.", "Go home."]
    expect(now(question)).to_be_focused()
    decide(question, *GOOD)
    expect(question).to_have_attribute("data-outcome", "right")


def test_it_can_be_started_again_from_anywhere(question: Locator) -> None:
    for decisions in (["Go home."], MIXED):
        decide(question, *decisions, "Start again")
        assert path(question) == []
        expect(now(question)).to_have_text("Nobody has said who will visit.")
        expect(now(question)).to_be_focused()
        expect(outcome(question)).to_be_empty()


def test_it_is_cleared_to_what_it_was(question: Locator) -> None:
    decide(question, *MIXED)
    call(question, "clear")
    assert path(question) == []
    expect(question.locator(".sm-feedback")).to_have_count(0)
    assert buttons(question) == ["Ask aloud.", "Go home."]


def test_it_is_answered_only_at_an_ending(question: Locator) -> None:
    answer = """async (question) => (await import("/assets/questions/scenario/question.js"))
      .default.answer(question)"""
    assert question.evaluate(answer) is None
    decide(question, *MIXED[:1])
    assert question.evaluate(answer) is None
    decide(question, *MIXED[1:])
    assert question.evaluate(answer) == ["a", "b"]


def test_a_kept_path_is_shown_again(address: str, open_page: Open) -> None:
    page = open_page(address, script="localStorage.setItem('/keeping', 'on')")
    decide(asked(page), *LONG_WAY)
    page.reload()
    question = asked(page)
    assert path(question) == LONG_WAY
    expect(feedback(question, "You all know who goes.")).to_have_text(
        "A good ending. You asked in time."
    )
    expect(outcome(question)).to_have_text(BEST)
    expect(page.locator("body")).to_be_focused()
    decide(question, "Back")
    expect(now(question)).to_contain_text("The chair sits down again.")


@pytest.mark.parametrize("nonsense", [["z"], ["a", "b", "a"], ['"]'], ["aa"], [None]])
def test_a_kept_path_that_was_changed_by_hand_is_none(
    address: str, open_page: Open, nonsense: list[str | None]
) -> None:
    page = open_page(address, script="localStorage.setItem('/keeping', 'on')")
    decide(asked(page), *MIXED)
    page.evaluate(CHANGE, nonsense)
    page.reload()
    question = asked(page)
    assert path(question) == []
    decide(question, *GOOD)
    expect(outcome(question)).to_have_text(BEST)


def test_a_kept_path_that_stops_before_an_ending_is_shown_and_not_judged(
    address: str, open_page: Open
) -> None:
    page = open_page(address, script="localStorage.setItem('/keeping', 'on')")
    decide(asked(page), *LONG_WAY)
    page.evaluate(CHANGE, ["b", "b"])
    page.reload()
    question = asked(page)
    assert path(question) == LONG_WAY[:2]
    assert question.get_attribute("data-outcome") is None
    expect(outcome(question)).to_be_empty()
    expect(question.locator(".sm-feedback, [data-verdict]")).to_have_count(0)
    decide(question, *LONG_WAY[2:])
    expect(outcome(question)).to_have_text(BEST)


CHANGE = """answer => {
  const kept = JSON.parse(localStorage["/answers"]);
  kept["example--one"].answer = answer;
  localStorage["/answers"] = JSON.stringify(kept);
}"""


def test_a_passage_begins_in_view_in_a_low_window(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(with_words("Long words. " * 60)), viewport={"width": 320, "height": 256})
    question = asked(page)
    decide(question, "Ask aloud.")
    assert -1 < page.evaluate(TOP) < 128
    decide(question, "Back")
    assert -1 < page.evaluate(TOP) < 128


TOP = "document.activeElement.getBoundingClientRect().top"
