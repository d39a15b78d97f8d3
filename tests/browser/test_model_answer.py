"""A model answer: the reader writes, compares, and ticks the points that they had."""

from __future__ import annotations

from json import dumps

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import HOSTILE, LONGEST, Ask, asked, error, outcome
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN
from tests.browser.test_every_page import LOOKS, take, wrong
from tests.browser.writing import ON, REFUSED, THROWING, answers, kept, let_it_be_kept, reflections

BUTTON = "Compare with a model answer"
YAML = """\
type: model_answer
prompt: What do you say?
model: |
  I say why I came.

  Then I ask.
points: [Say why, Ask, Listen]
"""


def model(question: Locator) -> Locator:
    return question.locator(".sm-model")


def write(page: Page) -> Locator:
    """The question with an answer written in it."""
    question = asked(page)
    question.get_by_role("textbox").fill("That school called.")
    return question


def compare(question: Locator) -> None:
    question.get_by_role("button", name=BUTTON).click()


def test_a_few_words_come_first(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = asked(page)
    text = question.get_by_role("textbox")
    text.fill(" \n ")
    compare(question)
    expect(error(question)).to_have_text("Error: Write a few words first.")
    expect(text).to_have_accessible_description(
        "Write your own answer first, then compare. Error: Write a few words first."
    )
    expect(model(question)).to_be_hidden()
    text.press("x")
    expect(error(question)).to_have_count(0)
    compare(question)
    expect(model(question)).to_be_visible()
    expect(text).to_have_accessible_description("Write your own answer first, then compare.")


def test_it_is_compared_with_the_keyboard_alone(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = asked(page)
    question.get_by_role("textbox").focus()
    page.keyboard.type("That school called.")
    for name in ("Copy", "Clear", BUTTON):
        page.keyboard.press("Tab")
        expect(question.get_by_role("button", name=name)).to_be_focused()
    page.keyboard.press("Enter")
    expect(model(question)).to_have_text("I say why I came.\n\nThen I ask.")
    expect(question.locator("summary")).to_be_focused()
    expect(outcome(question)).to_be_empty()
    for words in ("Say why", "Ask"):
        page.keyboard.press("Tab")
        expect(question.get_by_label(words, exact=True)).to_be_focused()
        assert page.evaluate(WHY_UNSEEN) == ""
        page.keyboard.press("Space")
    expect(outcome(question)).to_have_text("You had 2 of 3 points.")
    page.keyboard.press("Space")
    expect(outcome(question)).to_have_text("You had 1 of 3 points.")
    assert question.get_attribute("data-outcome") is None


def test_the_points_are_counted_for_those_who_do_not_see_them(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = write(page)
    compare(question)
    group = question.get_by_role("group", name="Which of these did you have?")
    expect(group.get_by_role("checkbox")).to_have_count(3)
    group.get_by_label("Listen").check()
    expect(group.get_by_role("status")).to_have_text("You had 1 of 3 points.")


def test_words_and_points_are_there_again(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    question = write(page)
    compare(question)
    for words in ("Say why", "Listen"):
        question.get_by_label(words, exact=True).check()
    let_it_be_kept(page)
    page.reload()
    question = asked(page)
    expect(question.get_by_role("textbox")).to_have_value("That school called.")
    expect(model(question)).to_be_visible()
    assert question.locator(":checked").evaluate_all("all => all.map((one) => one.value)") == [
        "a",
        "c",
    ]
    expect(outcome(question)).to_have_text("You had 2 of 3 points.")
    expect(page.locator("body")).to_be_focused()


def test_points_never_complain_and_none_at_all_are_forgotten(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    question = write(page)
    compare(question)
    question.get_by_label("Ask", exact=True).check()
    question.get_by_role("textbox").fill("")
    assert answers(page)["example--one"]["answer"] == ["b"]
    question.get_by_label("Ask", exact=True).uncheck()
    expect(error(question)).to_have_count(0)
    expect(outcome(question)).to_be_empty()
    expect(model(question)).to_be_visible()
    assert answers(page) == {}
    page.reload()
    expect(asked(page).locator(":checked")).to_have_count(0)
    expect(model(asked(page))).to_be_hidden()


def test_words_that_were_compared_and_cleared_leave_no_answer(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    question = write(page)
    compare(question)
    assert answers(page)["example--one"]["answer"] == []
    question.get_by_role("textbox").fill("")
    assert answers(page) == {}


@pytest.mark.parametrize("script", [REFUSED, THROWING], ids=["refused", "throwing"])
def test_nothing_is_kept_where_it_may_not_be(ask: Ask, open_page: Open, script: str) -> None:
    page = open_page(ask(YAML), script=script)
    question = write(page)
    compare(question)
    question.get_by_label("Ask", exact=True).check()
    expect(outcome(question)).to_have_text("You had 1 of 3 points.")
    let_it_be_kept(page)
    if script == REFUSED:
        assert kept(page) == {}
        assert kept(page, "sessionStorage") == {"/keeping": "refused"}
    page.reload()
    expect(asked(page).get_by_role("textbox")).to_have_value("")


def test_another_try_takes_the_ticks_and_leaves_the_words(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    question = write(page)
    compare(question)
    question.get_by_label("Ask", exact=True).check()
    page.evaluate(
        "import('/assets/questions/model_answer/question.js').then(({ default: type }) =>"
        " type.clear(document.querySelector('[data-question]')))"
    )
    expect(question.locator(":checked")).to_have_count(0)
    expect(question.get_by_role("textbox")).to_have_value("That school called.")


def test_what_was_written_is_cleared_after_a_question(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    question = write(page)
    let_it_be_kept(page)
    question.get_by_role("button", name="Clear").click()
    question.get_by_role("group", name="Clear what").get_by_role("button", name="Clear").click()
    expect(question.get_by_role("textbox")).to_have_value("")
    assert reflections(page) == {}


def test_without_javascript_the_model_is_behind_a_disclosure(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), java_script_enabled=False)
    question = page.locator(".sm-question")
    question.get_by_role("textbox").fill("That school called.")
    expect(question.get_by_role("button")).to_have_count(0)
    expect(model(question)).to_be_hidden()
    question.locator("summary").focus()
    page.keyboard.press("Enter")
    expect(model(question)).to_have_text("I say why I came.\n\nThen I ask.")
    question.get_by_label("Listen").check()


def test_on_paper_the_model_stands_in_the_key_only(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = write(page)
    compare(question)
    page.emulate_media(media="print")
    expect(question.get_by_text("I say why I came.")).to_be_hidden()
    key = page.locator(".sm-key")
    expect(key.get_by_text("I say why I came.")).to_be_visible()
    expect(key.get_by_role("listitem").filter(has_text="Listen").last).to_be_visible()


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_whatever_they_are(ask: Ask, open_page: Open, words: str) -> None:
    said = dumps(words.strip(), ensure_ascii=False)
    yaml = f"type: model_answer\nprompt: {said}\nmodel: {said}\npoints: [{said}, Another]\n"
    page = open_page(ask(yaml), script=ON, viewport={"width": 320, "height": 700})
    question = asked(page)
    question.locator("textarea").fill(words)
    compare(question)
    question.locator(".sm-points input").first.check()
    expect(outcome(question)).to_have_text("You had 1 of 2 points.")
    for part in (".sm-prompt", ".sm-model", ".sm-points label >> nth=0"):
        expect(question.locator(part)).to_have_text(words.strip())
    assert page.locator("main :is(script, img, template)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("look", LOOKS)
def test_it_has_no_fault_in_any_state(ask: Ask, open_page: Open, look: str) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = asked(page)
    assert wrong(page, look) == []
    take(page, "light")
    compare(question)
    assert wrong(page, look) == []
    take(page, "light")
    write(page)
    compare(question)
    question.get_by_label("Ask", exact=True).check()
    assert wrong(page, look) == []
