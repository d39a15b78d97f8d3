"""A situation is played by buttons, and read through by links where no script runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.asking import (
    HOSTILE,
    LONG,
    Ask,
    asked,
    asking,
    call,
    feedback,
    outcome,
    stand_before,
)
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN
from tests.browser.test_every_page import LOOKS, take, wrong

QUESTION = """\
type: scenario
prompt: The meeting ends. What do you do?
scenes:
  - id: the-end
    text: Nobody has said who will visit.
    decisions:
      - {text: Ask aloud., consequence: It is quiet for a moment., to: asked}
      - {text: Go home., consequence: Nobody rings you., to: evening}
  - id: asked
    text: The chair sits down again.
    decisions:
      - {text: Agree on a day., to: agreed}
      - {text: Offer to go today., consequence: They let you., to: alone}
  - id: evening
    text: You cannot stop thinking of it.
    decisions:
      - {text: Wait another day., consequence: A day goes by., to: evening}
      - {text: Ring the chair., consequence: She had the same thought., to: asked}
      - {text: Forget it., to: forgotten}
  - {id: agreed, text: You all know who goes., ending: good, why: You asked in time.}
  - {id: alone, text: You went on your own., ending: mixed, why: The child was seen.}
  - {id: forgotten, text: Nobody went., ending: poor, why: Everyone thought of the others.}
"""

GOOD = ["Ask aloud.", "Agree on a day."]
MIXED = ["Ask aloud.", "Offer to go today."]
POOR = ["Go home.", "Wait another day.", "Wait another day.", "Forget it."]
LONG_WAY = ["Go home.", "Ring the chair.", "Agree on a day."]

BETTER = "Another path leads to a good ending."
BEST = "This path leads to a good ending."

ENDINGS = [
    (GOOD, "right", "A good ending. You asked in time.", BEST),
    (MIXED, "wrong", "A mixed ending. The child was seen.", BETTER),
    (POOR, "wrong", "A poor ending. Everyone thought of the others.", BETTER),
    (LONG_WAY, "right", "A good ending. You asked in time.", BEST),
]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    with asking(tmp_path_factory.mktemp("scenario")) as ask:
        yield ask


@pytest.fixture(scope="module")
def address(ask: Ask) -> str:
    return ask(QUESTION)


@pytest.fixture
def question(address: str, open_page: Open) -> Locator:
    return asked(open_page(address))


def decide(question: Locator, *decisions: str) -> None:
    for words in decisions:
        question.get_by_role("button", name=words, exact=True).press("Enter")


def now(question: Locator) -> Locator:
    """Where the reader stands: what came of the last decision, and the scene after it."""
    return question.locator("[data-item]")


def path(question: Locator) -> list[str]:
    """What was decided so far, as the list says that is on view."""
    made = question.get_by_role("list", name="Your decisions so far")
    return made.get_by_role("listitem").all_inner_texts()


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


def test_a_passage_begins_in_view_in_a_low_window(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(with_words("Long words. " * 60)), viewport={"width": 320, "height": 256})
    question = asked(page)
    decide(question, "Ask aloud.")
    assert -1 < page.evaluate(TOP) < 128
    decide(question, "Back")
    assert -1 < page.evaluate(TOP) < 128


TOP = "document.activeElement.getBoundingClientRect().top"


def test_without_a_script_it_is_read_through_by_its_links(address: str, open_page: Open) -> None:
    page = open_page(address, java_script_enabled=False)
    opening, solution = page.locator(".sm-answer"), page.locator(".sm-solution")
    expect(opening).to_contain_text("Nobody has said who will visit.")
    expect(page.get_by_role("button")).to_have_count(0)
    expect(solution.get_by_text("Nobody rings you.")).to_be_hidden()
    opening.get_by_role("link", name="Go home.").press("Enter")
    expect(solution.get_by_text("Nobody rings you.")).to_be_in_viewport()
    for decision, number, text in (
        ("Go home.", 3, "You cannot stop thinking of it."),
        ("Ring the chair.", 2, "The chair sits down again."),
        ("Agree on a day.", 4, "A good ending. You asked in time."),
    ):
        way = solution.locator("[data-decision]", has_text=decision)
        way.get_by_role("link", name=f"Go to passage {number}", exact=True).press("Enter")
        arrived = page.locator(":target")
        expect(arrived).to_contain_text(f"Passage {number}")
        expect(arrived).to_contain_text(text)
        expect(arrived).to_be_in_viewport()


def test_the_whole_situation_stays_within_reach(question: Locator) -> None:
    decide(question, *GOOD)
    question.get_by_text("The whole situation", exact=True).press("Enter")
    passages = question.locator(".sm-passages > li")
    expect(passages).to_contain_text([f"Passage {number}" for number in range(1, 7)])
    expect(passages).to_contain_text(
        ["Ask aloud.", "Agree on a day.", "Forget it.", "A good ending.", "A mixed ", "A poor "]
    )
    passages.nth(2).get_by_role("link", name="Go to passage 6").press("Enter")
    expect(question.locator(":target")).to_contain_text("Everyone thought of the others.")
    assert path(question) == GOOD


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_the_opening_stands_first_and_the_rest_in_the_key(
    address: str, open_page: Open, script: bool
) -> None:
    page = open_page(address, java_script_enabled=script)
    if script:
        decide(asked(page), *GOOD)
    page.emulate_media(media="print")
    printed = page.locator(".sm-question").inner_text().split("\n")
    assert [line for line in printed if line] == [
        "The meeting ends. What do you do?",
        "Decide what you would do, and see where it leads.",
        "Nobody has said who will visit.",
        "Ask aloud.",
        "Go home.",
    ]
    key = page.locator(".sm-key")
    for words in ("You cannot stop thinking of it.", "A day goes by.", "You asked in time."):
        expect(key.get_by_text(words)).to_be_visible()
    expect(key.get_by_text("Go to passage 3")).to_have_count(2)


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "forced colours"])
def test_it_has_no_fault_in_any_state(address: str, open_page: Open, look: str) -> None:
    page = open_page(address)
    question = asked(page)
    take(page, look)
    for decisions in (["Go home."], ["Forget it."], ["Start again", *MIXED], ["Back", GOOD[1]]):
        decide(question, *decisions)
        assert wrong(page, look) == [], decisions


@pytest.mark.parametrize("look", LOOKS)
def test_without_a_script_it_has_no_fault(address: str, open_page: Open, look: str) -> None:
    page = open_page(address)
    # axe is a script itself.
    page.route("**/start.js", lambda route: route.fulfill(content_type="text/javascript"))
    page.reload()
    expect(page.locator(".sm-opening")).to_be_visible()
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert wrong(page, look) == []


@pytest.mark.parametrize("look", ["light", "dark", "forced colours"])
def test_endings_are_told_apart_by_their_shape(question: Locator, look: str) -> None:
    take(question.page, look)
    widths = []
    for decisions in (GOOD, MIXED, ["Go home.", "Forget it."]):
        decide(question, *decisions)
        widths.append(question.locator(".sm-feedback").evaluate(EDGE))
        decide(question, "Start again")
    assert widths[0] > widths[1] > widths[2] > 0


# How much of the last stop is full.
EDGE = "stop => parseFloat(getComputedStyle(stop, '::before').borderLeftWidth)"


@pytest.mark.parametrize("words", [HOSTILE, LONG], ids=["hostile", "long"])
def test_words_are_words_and_never_html(ask: Ask, open_page: Open, words: str) -> None:
    page = open_page(ask(with_words(words)), viewport={"width": 320, "height": 800})
    question, words = asked(page), words.strip()
    expect(now(question)).to_have_text(words)
    question.get_by_role("button").first.press("Enter")
    assert path(question) == ["Ask aloud."]
    assert now(question).locator("p").all_text_contents() == [words, words]
    question.get_by_role("button").first.press("Enter")
    expect(now(question).locator(".sm-feedback")).to_have_text(f"A good ending. {words}")
    assert path(question) == ["Ask aloud.", words]
    question.get_by_text("The whole situation", exact=True).press("Enter")
    assert wrong(page, "narrow") == []


def with_words(words: str) -> str:
    """A situation that says this wherever it can."""
    said = "'" + words.strip().replace("'", "''") + "'"
    return f"""\
type: scenario
prompt: {said}
scenes:
  - id: start
    text: {said}
    decisions: [{{text: Ask aloud., consequence: {said}, to: middle}}]
  - id: middle
    text: {said}
    decisions: [{{text: {said}, to: good}}, {{text: No., to: poor}}]
  - {{id: good, text: {said}, ending: good, why: {said}}}
  - {{id: poor, text: {said}, ending: poor, why: {said}}}
"""
