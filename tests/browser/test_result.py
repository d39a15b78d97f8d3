"""The end of a quiz: what is missing, the result, what to read again, another try."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.axe import faults
from tests.browser.conftest import Open
from tests.browser.quizzed import RIGHT, answer, come_near, finish, question, result


def missing(quiz: Locator) -> Locator:
    return quiz.locator(".sm-missing")


def focused(quiz: Locator) -> Locator:
    return quiz.page.locator(":focus")


def test_what_is_missing_is_said_in_a_summary_that_takes_the_focus(quiz: Locator) -> None:
    answer(quiz, "True")
    finish(quiz).press("Enter")
    expect(missing(quiz)).to_be_focused()
    expect(missing(quiz).get_by_role("heading")).to_have_text("There is a problem")
    expect(missing(quiz).get_by_role("link")).to_have_text(
        ["Question 1: Select one option.", "Question 3: Select at least one option."]
    )
    expect(question(quiz, "one").locator(".sm-error")).to_have_text("Error: Select one option.")
    expect(question(quiz, "two").locator(".sm-error")).to_have_count(0)
    expect(quiz.get_by_role("alert")).to_have_count(0)
    assert question(quiz, "two").get_attribute("data-outcome") is None
    expect(result(quiz)).to_have_count(0)


def test_the_summary_leads_to_the_question(quiz: Locator) -> None:
    finish(quiz).click()
    missing(quiz).get_by_role("link", name="Question 3").press("Enter")
    expect(question(quiz, "three").locator("input").first).to_be_focused()


def test_all_answers_are_checked_and_the_result_takes_the_focus(quiz: Locator) -> None:
    answer(quiz, "One is wrong", "True", "Three is odd")
    finish(quiz).press("Enter")
    expect(result(quiz)).to_be_focused()
    expect(result(quiz).get_by_role("heading")).to_have_text("Your result: 1 of 3 right")
    expect(question(quiz, "one")).to_have_attribute("data-outcome", "wrong")
    expect(question(quiz, "two")).to_have_attribute("data-outcome", "right")
    expect(quiz.get_by_label("One is wrong", exact=True)).to_be_checked()
    said = result(quiz).locator(".sm-score__segments li").all_text_contents()
    assert said == ["Question 1: wrong", "Question 2: right", "Question 3: wrong"]


def test_it_says_which_steps_to_read_again_once_each_and_in_order(quiz: Locator) -> None:
    answer(quiz, "One is wrong", "False", "Three is odd")
    finish(quiz).click()
    links = result(quiz).get_by_role("link", name="Minute")
    expect(links).to_have_text(["Minute 2: Step 2", "Minute 5: Step 5"])
    links.last.click()
    expect(quiz.page.get_by_role("heading", name="Step 5")).to_be_in_viewport()


def test_nothing_is_to_be_read_again_when_all_is_right(quiz: Locator) -> None:
    answer(quiz, *RIGHT)
    finish(quiz).click()
    expect(result(quiz).get_by_role("heading")).to_have_text("Your result: 3 of 3 right")
    expect(result(quiz).get_by_role("link", name="Minute")).to_have_count(0)
    expect(result(quiz).get_by_role("button")).to_have_text(["Start the quiz again"])


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (["One is right", "True", "Three is even"], "Passed: this quiz asks for 2 of 3."),
        (["One is right", "False", "Three is even"], "Not passed yet: this quiz asks for 2 of 3."),
    ],
)
def test_a_pass_mark_is_said_in_questions(quiz: Locator, answers: list[str], said: str) -> None:
    answer(quiz, *answers)
    finish(quiz).click()
    expect(result(quiz).get_by_text(said, exact=True)).to_be_visible()


def test_nobody_passes_or_fails_where_no_mark_is_asked_for(
    open_page: Open, sample_brief: str
) -> None:
    page = open_page(sample_brief)
    quiz = page.locator(".sm-block--quiz").last
    quiz.scroll_into_view_if_needed()
    page.get_by_label("This one", exact=True).check()
    answer(quiz, "Choice C", "Part A")
    finish(quiz).click()
    expect(result(quiz)).to_be_visible()
    expect(result(quiz).get_by_text("assed")).to_have_count(0)


def test_only_the_wrong_ones_are_tried_again(quiz: Locator) -> None:
    answer(quiz, "One is wrong", "True", "Three is even")
    finish(quiz).click()
    result(quiz).get_by_role("button", name="Try the 2 wrong ones again").press("Enter")
    expect(result(quiz)).to_have_count(0)
    expect(question(quiz, "one").locator("input").first).to_be_focused()
    expect(question(quiz, "one").locator(":checked")).to_have_count(0)
    expect(question(quiz, "one").locator(".sm-feedback")).to_have_count(0)
    expect(question(quiz, "three").locator(":checked")).to_have_count(0)
    expect(quiz.get_by_label("True", exact=True)).to_be_checked()
    expect(question(quiz, "two")).to_have_attribute("data-outcome", "right")
    answer(quiz, "One is right", "Three is odd", "Three is prime")
    finish(quiz).click()
    expect(result(quiz).get_by_role("heading")).to_have_text("Your result: 3 of 3 right")


def test_another_try_of_everything(quiz: Locator) -> None:
    answer(quiz, *RIGHT)
    finish(quiz).click()
    result(quiz).get_by_role("button", name="Start the quiz again").click()
    expect(quiz.locator(":checked")).to_have_count(0)
    expect(quiz.locator(".sm-feedback")).to_have_count(0)
    expect(quiz.locator("[data-outcome]")).to_have_count(0)
    expect(focused(quiz)).to_have_attribute("name", "numbers--one")


def test_a_result_goes_when_an_answer_changes_and_not_when_a_thought_does(quiz: Locator) -> None:
    answer(quiz, *RIGHT)
    finish(quiz).click()
    thought = quiz.get_by_role("textbox", name="What do you think of numbers?")
    thought.fill("They are small.")
    thought.blur()
    expect(result(quiz)).to_be_visible()
    answer(quiz, "False")
    expect(result(quiz)).to_have_count(0)


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "forced"])
def test_the_end_has_no_fault(open_page: Open, quizzed: str, look: str) -> None:
    options = {
        "light": {},
        "dark": {"color_scheme": "dark"},
        "narrow": {"viewport": {"width": 320, "height": 800}},
        "forced": {"forced_colors": "active"},
    }
    quiz = come_near(open_page(quizzed, **options[look]))
    finish(quiz).click()
    assert faults(quiz.page) == []
    answer(quiz, "One is wrong", "True", "Three is even")
    finish(quiz).click()
    expect(result(quiz)).to_be_visible()
    assert faults(quiz.page) == []
    assert quiz.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_paper_has_the_questions_and_then_the_answers_on_a_page_of_their_own(
    quiz: Locator,
) -> None:
    page = quiz.page
    expect(page.locator(".sm-key")).to_be_hidden()
    page.emulate_media(media="print")
    key = page.locator(".sm-key")
    expect(key).to_have_css("break-before", "page")
    expect(key.get_by_role("heading")).to_have_text("Answer key")
    for words in ("It is one.", "Half of it is one.", "Nothing divides it."):
        expect(page.get_by_text(words, exact=True).filter(visible=True)).to_have_count(1)
        expect(key.get_by_text(words, exact=True)).to_be_visible()
    expect(page.locator(".sm-help").first).to_be_hidden()
    last = page.evaluate("document.querySelector('.sm-brief').lastElementChild.className")
    assert last == "sm-key"
