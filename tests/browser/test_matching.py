"""Each item gets its match by a native select, and on paper a letter."""

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
type: matching
prompt: Who knows what?
pairs:
  - {item: School, match: Absence, why: It is counted every morning.}
  - {item: Housing, match: The tenancy, why: It names who lives there.}
  - {item: Police, match: Call-outs, why: Each one is recorded.}
distractors: [The weather]
"""

MATCHES = {"School": "Absence", "Housing": "The tenancy", "Police": "Call-outs"}
SHOWN = ["The tenancy", "Call-outs", "Absence", "The weather"]


def select(question: Locator, words: str) -> Locator:
    return question.get_by_role("combobox", name=words, exact=True)


def choose(question: Locator, *matches: str) -> None:
    for words, match in zip(MATCHES, matches, strict=True):
        select(question, words).select_option(match)


def chosen(question: Locator) -> list[str]:
    return [one.locator("option:checked").inner_text() for one in question.locator("select").all()]


def test_it_is_answered_with_the_keyboard_alone(question: Locator) -> None:
    keyboard, focused = question.page.keyboard, question.locator(":focus")
    stand_before(question)
    for words, match in MATCHES.items():
        keyboard.press("Tab")
        expect(focused).to_have_accessible_name(words)
        keyboard.type(match[:5])
        expect(focused.locator("option:checked")).to_have_text(match)
        expect(outcome(question)).to_be_empty()
    keyboard.press("Tab")
    expect(focused).to_have_text("Check")
    keyboard.press("Enter")
    expect(outcome(question)).to_have_text("That is right. The reasons stand beside each.")
    expect(focused).to_have_text("Check")
    expect(feedback(question, "School")).to_have_text("Right. It is counted every morning.")


def test_an_item_without_a_match_is_told_beside_the_question(question: Locator) -> None:
    group = question.get_by_role("group", name="Who knows what?")
    expect(group).to_have_accessible_description("Choose a match for each.")
    select(question, "School").select_option("Absence")
    check(question)
    expect(error(question)).to_have_text("Error: Choose a match for each.")
    expect(group).to_have_accessible_description(
        "Choose a match for each. Error: Choose a match for each."
    )
    expect(outcome(question)).to_be_empty()
    expect(question.locator(".sm-feedback")).to_have_count(0)
    assert chosen(question) == ["Absence", "Choose a match", "Choose a match"]
    select(question, "Housing").select_option("Absence")
    expect(error(question)).to_have_count(0)


def test_a_wrong_match_stays_and_the_right_one_is_said(question: Locator) -> None:
    choose(question, "Absence", "Call-outs", "The weather")
    check(question)
    expect(outcome(question)).to_have_text(
        "Not quite: 1 of 3 is right. The reasons stand beside each."
    )
    assert chosen(question) == ["Absence", "Call-outs", "The weather"]
    said = "Not right. The match is “The tenancy”. It names who lives there."
    expect(feedback(question, "Housing")).to_have_text(said)
    expect(select(question, "Housing")).to_have_accessible_description(said)


def test_a_changed_match_is_not_judged_until_it_is_checked_again(question: Locator) -> None:
    choose(question, "Absence", "Call-outs", "The tenancy")
    check(question)
    choose(question, *MATCHES.values())
    expect(outcome(question)).to_be_empty()
    for words in MATCHES:
        expect(item(question, words).locator(".sm-verdict")).to_have_count(0)
    expect(feedback(question, "Housing")).to_have_text(
        "The match is “The tenancy”. It names who lives there."
    )
    check(question)
    expect(outcome(question)).to_have_text("That is right. The reasons stand beside each.")
    expect(feedback(question, "Housing")).to_have_text("Right. It names who lives there.")


def test_it_is_cleared_to_what_it_was(question: Locator) -> None:
    choose(question, "Absence", "Call-outs", "The tenancy")
    check(question)
    call(question, "clear")
    assert chosen(question) == ["Choose a match"] * 3
    expect(question.locator(".sm-feedback, [data-verdict]")).to_have_count(0)
    expect(select(question, "Housing")).to_have_accessible_description("")


def test_without_a_script_all_matches_can_be_read_and_chosen(address: str, open_page: Open) -> None:
    page = open_page(address, java_script_enabled=False)
    question = page.locator(".sm-question")
    expect(question.get_by_role("button")).to_have_count(0)
    expect(question.locator(".sm-matches")).to_be_hidden()
    for words in MATCHES:
        options = select(question, words).locator("option").all_inner_texts()
        assert options == ["Choose a match", *SHOWN]
    choose(question, *MATCHES.values())
    question.get_by_text("Answer and reasons").press("Enter")
    expect(question.locator(".sm-solution").get_by_role("listitem")).to_contain_text(
        ["School: Absence", "Housing: The tenancy", "Police: Call-outs"]
    )
    expect(question.get_by_text("Each one is recorded.")).to_be_visible()


def test_on_paper_each_item_has_a_box_and_each_match_a_letter(question: Locator) -> None:
    page = question.page
    page.emulate_media(media="print")
    for box in question.locator("select").all():
        expect(box).to_have_css("color", "rgba(0, 0, 0, 0)")
        expect(box).to_have_css("border-top-width", "1px")
    matches = question.locator(".sm-matches").get_by_role("listitem")
    expect(matches).to_have_text(SHOWN)
    expect(matches.first).to_have_css("list-style-type", "upper-alpha")
    expect(page.locator("button, .sm-solution").filter(visible=True)).to_have_count(0)
    expect(page.locator(".sm-key li li")).to_contain_text(
        ["School: Absence", "Housing: The tenancy", "Police: Call-outs"]
    )


def test_what_was_chosen_is_printed_in_its_words_and_without_feedback(question: Locator) -> None:
    choose(question, "Absence", "Call-outs", "The weather")
    check(question)
    question.page.emulate_media(media="print")
    for box in question.locator("select").all():
        expect(box).to_have_css("color", "rgb(0, 0, 0)")
    expect(question.locator(".sm-feedback").filter(visible=True)).to_have_count(0)


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
    choose(question, "Absence", "Call-outs", "The weather")
    check(question)
    assert wrong(page, look) == []
    question.get_by_text("Answer and reasons").click()
    assert wrong(page, look) == []


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_and_never_html(ask: Ask, open_page: Open, words: str) -> None:
    page = open_page(ask(hostile(words)), viewport={"width": 320, "height": 800})
    question = asked(page)
    row = question.locator("[data-item=a]")
    expect(row.locator("label")).to_have_text(words)
    expect(row.locator("option[value=a]")).to_have_text(words)
    for one in question.locator("select").all():
        one.select_option("b")
    check(question)
    said = f"Not right. The match is “{words}”. {words}"
    expect(row.locator(".sm-feedback")).to_have_text(said)
    assert wrong(page, "narrow") == []


def hostile(words: str) -> str:
    text = words.replace("'", "''")
    return (
        f"type: matching\nprompt: '{text}'\npairs:\n"
        f"  - {{item: '{text}', match: '{text}', why: '{text}'}}\n"
        "  - {item: Two, match: Match two, why: Why two.}\n"
    )
