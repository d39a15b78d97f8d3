"""A statement is true or false, and the reasons for both stand side by side."""

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
    outcome,
    stand_before,
)
from tests.browser.conftest import Open
from tests.browser.test_every_page import LOOKS, take, wrong

QUESTION = """\
type: true_false
prompt: A worry has to be certain before it is shared.
answer: false
why_true: Nobody could ever share one.
why_false: Others may hold the next piece.
"""


def choice(question: Locator, words: str) -> Locator:
    return question.get_by_role("radio", name=words, exact=True)


def test_it_is_answered_with_the_keyboard_alone(question: Locator) -> None:
    keyboard, focused = question.page.keyboard, question.locator(":focus")
    stand_before(question)
    keyboard.press("Tab")
    expect(focused).to_have_accessible_name("True")
    keyboard.press("ArrowDown")
    expect(choice(question, "False")).to_be_checked()
    expect(outcome(question)).to_be_empty()
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(outcome(question)).to_have_text("That is right. The reason stands with your choice.")
    expect(focused).to_have_text("Check")
    said = "Right. Others may hold the next piece."
    expect(choice(question, "False")).to_have_accessible_description(said)


def test_a_group_says_the_statement_and_what_to_do(question: Locator) -> None:
    statement = "A worry has to be certain before it is shared."
    group = question.get_by_role("group", name=statement, exact=True)
    expect(group).to_have_accessible_description("Is this true or false?")
    check(question)
    expect(error(question)).to_have_text("Error: Select true or false.")
    expect(group).to_have_accessible_description(
        "Is this true or false? Error: Select true or false."
    )
    expect(outcome(question)).to_be_empty()
    choice(question, "True").press("Space")
    expect(error(question)).to_have_count(0)


def test_a_wrong_answer_stays_with_both_reasons(question: Locator) -> None:
    choice(question, "True").check()
    check(question)
    expect(choice(question, "True")).to_be_checked()
    expect(outcome(question)).to_have_text("Not right. Read the reasons beside the choices.")
    expect(feedback(question, "True")).to_have_text("Not right. Nobody could ever share one.")
    expect(feedback(question, "False")).to_have_text(
        "Right, and not chosen. Others may hold the next piece."
    )


def test_a_changed_answer_is_checked_again(question: Locator) -> None:
    choice(question, "True").check()
    check(question)
    choice(question, "False").check()
    expect(outcome(question)).to_be_empty()
    check(question)
    expect(outcome(question)).to_contain_text("That is right.")
    expect(question.locator(".sm-feedback")).to_have_text("Right. Others may hold the next piece.")


def test_it_is_cleared_to_what_it_was(question: Locator) -> None:
    choice(question, "True").check()
    check(question)
    call(question, "clear")
    expect(question.locator(":checked, .sm-feedback, [data-verdict]")).to_have_count(0)


def test_without_a_script_it_can_be_answered_and_looked_up(address: str, open_page: Open) -> None:
    page = open_page(address, java_script_enabled=False)
    question = page.locator(".sm-question")
    expect(question.get_by_role("button")).to_have_count(0)
    choice(question, "True").check()
    question.get_by_text("Answer and reasons").press("Enter")
    expect(question.locator(".sm-solution").get_by_role("listitem")).to_have_text(
        [
            "Not right: True Nobody could ever share one.",
            "Right: False Others may hold the next piece.",
        ]
    )


def test_on_paper_stand_the_statement_both_answers_and_a_key(question: Locator) -> None:
    choice(question, "True").check()
    check(question)
    page = question.page
    page.emulate_media(media="print")
    for words in ("True", "False"):
        expect(question.get_by_text(words, exact=True).filter(visible=True)).to_have_count(1)
    expect(page.locator("button, .sm-solution, .sm-feedback").filter(visible=True)).to_have_count(0)
    expect(page.locator(".sm-key").get_by_text("Others may hold the next piece.")).to_be_visible()


@pytest.mark.parametrize(("width", "side_by_side"), [(800, True), (320, False)])
def test_the_answers_stand_side_by_side_where_there_is_room(
    address: str, open_page: Open, width: int, side_by_side: bool
) -> None:
    question = asked(open_page(address, viewport={"width": width, "height": 800}))
    first, second = (choice.bounding_box() for choice in question.locator(".sm-choice").all())
    assert first
    assert second
    assert (first["y"] == second["y"]) is side_by_side


@pytest.mark.parametrize("look", LOOKS)
def test_it_has_no_fault_in_any_state(address: str, open_page: Open, look: str) -> None:
    page = open_page(address)
    question = asked(page)
    take(page, look)
    assert wrong(page, look) == []
    if look == "print":
        return
    for answer in ("", "True", "False"):
        if answer:
            choice(question, answer).check()
        check(question)
        assert wrong(page, look) == []
    question.get_by_text("Answer and reasons").click()
    assert wrong(page, look) == []


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_and_never_html(ask: Ask, open_page: Open, words: str) -> None:
    page = open_page(ask(hostile(words)), viewport={"width": 320, "height": 800})
    question = asked(page)
    expect(question.locator("legend")).to_have_text(words)
    choice(question, "True").check()
    check(question)
    expect(feedback(question, "True")).to_have_text(f"Not right. {words}")
    assert wrong(page, "narrow") == []


def hostile(words: str) -> str:
    text = words.replace("'", "''")
    return (
        f"type: true_false\nprompt: '{text}'\nanswer: false\n"
        f"why_true: '{text}'\nwhy_false: '{text}'\n"
    )
