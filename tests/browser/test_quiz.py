"""A quiz answered by a reader who has a keyboard and no mouse, or who listens to the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.questions import check_button, near

SINGLE, MULTIPLE = "#everything--single", "#everything--multiple"


@pytest.fixture
def page(open_page: Open, sample_brief: str) -> Page:
    return open_page(sample_brief)


def focused(page: Page) -> Locator:
    return page.locator(":focus")


def choice(page: Page, words: str) -> Locator:
    return page.get_by_label(words, exact=True)


def stand_before(page: Page, question: str) -> None:
    """Put the focus where a reader who has tabbed through all that stands before has it."""
    near(page, question).evaluate(
        """question => {
          const before = document.createElement("span");
          before.tabIndex = -1;
          question.before(before);
          before.focus();
        }"""
    )


def feedback(page: Page, words: str) -> str:
    """What a choice is described by, as a screen reader says it."""
    described = choice(page, words).get_attribute("aria-describedby")
    return page.locator(f"#{described}").inner_text() if described else ""


def error(page: Page, question: str) -> Locator:
    return page.locator(question).get_by_role("alert")


def outcome(page: Page, question: str) -> Locator:
    return page.locator(question).get_by_role("status")


def test_scripts_of_questions_come_when_the_reader_does(searched: str, open_page: Open) -> None:
    low = {"width": 1280, "height": 250}
    page = open_page(f"{searched}briefs/markup/", viewport=low)
    page.wait_for_load_state("networkidle")
    assert scripts(page) == []
    near(page, "#secrets--first")
    assert any(name.endswith("/single_choice/question.js") for name in scripts(page))


def scripts(page: Page) -> list[str]:
    """The scripts of questions that the page has asked for."""
    asked = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    return [name for name in asked if "/questions/" in name]


def test_every_question_is_reached_by_tab_alone(page: Page) -> None:
    reached = set()
    for _ in range(120):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.closest('.sm-question')?.id"))
    names = page.locator(".sm-question").evaluate_all("all => all.map(one => one.id)")
    assert set(names) <= reached


def test_a_single_choice_is_answered_with_the_keyboard_alone(page: Page) -> None:
    stand_before(page, SINGLE)
    page.keyboard.press("Tab")
    expect(focused(page)).to_have_attribute("id", "everything--single-a")
    for letter in "bcd":
        page.keyboard.press("ArrowDown")
        expect(focused(page)).to_have_attribute("id", f"everything--single-{letter}")
        expect(outcome(page, SINGLE)).to_be_empty()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Space")
    expect(choice(page, "Choice C")).to_be_checked()
    page.keyboard.press("Tab")
    expect(focused(page)).to_have_text("Check")
    page.keyboard.press("Enter")
    expect(outcome(page, SINGLE)).to_have_text("That is right. The reason stands with your choice.")
    expect(focused(page)).to_have_text("Check")
    assert feedback(page, "Choice C") == "Right. Why C is right."


def test_space_chooses_the_first_choice(page: Page) -> None:
    stand_before(page, SINGLE)
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(choice(page, "Choice A")).to_be_checked()


def test_a_multiple_choice_is_answered_with_the_keyboard_alone(page: Page) -> None:
    stand_before(page, MULTIPLE)
    for letter in "abcd":
        page.keyboard.press("Tab")
        expect(focused(page)).to_have_attribute("id", f"everything--multiple-{letter}")
        if letter in "bc":
            page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(outcome(page, MULTIPLE)).to_have_text(
        "Not quite: you found 1 of 2. Read the reasons beside the choices."
    )
    expect(focused(page)).to_have_text("Check")
    assert feedback(page, "Part A") == "Right, and not chosen. Part A was left out."
    assert feedback(page, "Part B") == "Right. Why part B is right."
    assert feedback(page, "Part C") == "Not right. Why part C is wrong."
    assert feedback(page, "Part D") == ""


def test_a_wrong_answer_stays_and_can_be_changed(page: Page) -> None:
    check = check_button(near(page, SINGLE))
    choice(page, "Choice B").focus()
    page.keyboard.press("Space")
    check.press("Enter")
    expect(choice(page, "Choice B")).to_be_checked()
    expect(outcome(page, SINGLE)).to_have_text("Not right. Read the reasons beside the choices.")
    assert feedback(page, "Choice B") == "Not right. Why B is not right."
    choice(page, "Choice B").focus()
    page.keyboard.press("ArrowDown")
    check.press("Enter")
    expect(outcome(page, SINGLE)).to_contain_text("That is right.")
    assert feedback(page, "Choice B") == ""
    assert feedback(page, "Choice C") == "Right. Why C is right."


def test_an_outcome_goes_with_the_answer_and_the_reasons_stay(page: Page) -> None:
    choice(page, "Choice B").check()
    check_button(near(page, SINGLE)).click()
    expect(outcome(page, SINGLE)).not_to_be_empty()
    choice(page, "Choice C").check()
    expect(outcome(page, SINGLE)).to_be_empty()
    assert feedback(page, "Choice B") == "Why B is not right."
    assert feedback(page, "Choice C") == "Why C is right."


@pytest.mark.parametrize(
    ("question", "first", "said"),
    [
        (SINGLE, "Choice A", "Error: Select one option."),
        (MULTIPLE, "Part A", "Error: Select at least one option."),
    ],
)
def test_nothing_chosen_is_said_beside_the_question(
    page: Page, question: str, first: str, said: str
) -> None:
    group = page.locator(f"{question} fieldset")
    button = check_button(near(page, question))
    button.press("Enter")
    expect(error(page, question)).to_have_text(said)
    expect(group).to_have_accessible_description(f"{group_hint(page, question)} {said}")
    expect(outcome(page, question)).to_be_empty()
    expect(focused(page)).to_have_text("Check")
    choice(page, first).focus()
    page.keyboard.press("Space")
    expect(error(page, question)).to_have_count(0)
    expect(group).to_have_accessible_description(group_hint(page, question))


def group_hint(page: Page, question: str) -> str:
    return page.locator(f"{question} .sm-hint").inner_text()


def test_a_group_says_its_question_and_a_choice_its_words(page: Page) -> None:
    group = page.get_by_role("group", name="What do you do first?")
    expect(group).to_have_accessible_description("Select one option.")
    expect(group.get_by_role("radio", name="Choice A", exact=True)).to_have_count(1)
    expect(group.get_by_role("radio")).to_have_count(4)
    expect(page.get_by_role("textbox", name="What would you have needed?")).to_have_count(1)


def test_one_question_does_not_touch_another(page: Page) -> None:
    choice(page, "Part C").check()
    check_button(near(page, SINGLE)).click()
    expect(page.locator(f"{MULTIPLE} .sm-feedback")).to_have_count(0)
    expect(error(page, MULTIPLE)).to_have_count(0)
    expect(choice(page, "Part C")).to_be_checked()


def test_words_in_a_quiz_are_words_and_never_html(page: Page) -> None:
    choice(page, "This one").check()
    check_button(near(page, "#everything--placed")).click()
    assert feedback(page, "This one") == "Right. It stands here & <b>only</b> here."
