"""Choices in an order of the reader's own."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.quizzed import answer, come_near, question

ON = "localStorage.setItem('/keeping', 'on');"
KEEP = f"{ON} localStorage.setItem('/order', '{{seed}}');"


def order(page: Page) -> list[str]:
    come_near(page)
    return page.locator("#numbers--one .sm-choice__label").all_inner_texts()


def test_each_reader_has_an_order_of_their_own_that_stays(open_page: Open, quizzed: str) -> None:
    orders = []
    for seed in range(6):
        page = open_page(quizzed, script=KEEP.format(seed=seed))
        orders.append(order(page))
        page.reload()
        assert order(page) == orders[-1]
    assert len({tuple(order) for order in orders}) > 2
    assert {tuple(sorted(order)) for order in orders} == {tuple(sorted(orders[0]))}


def test_it_stays_from_the_first_visit_on(open_page: Open, quizzed: str) -> None:
    page = open_page(quizzed, script=ON)
    first = order(page)
    assert page.evaluate("localStorage.getItem('/order')")
    for _ in range(3):
        page.reload()
        assert order(page) == first


def test_an_answer_is_marked_by_what_it_says(open_page: Open, quizzed: str) -> None:
    for seed in range(3):
        page = open_page(quizzed, script=KEEP.format(seed=seed))
        quiz = come_near(page)
        answer(quiz, "One is right")
        question(quiz, "one").locator(".sm-check").click()
        expect(question(quiz, "one")).to_have_attribute("data-outcome", "right")


def test_true_and_false_stay_in_their_places(quiz: Locator) -> None:
    said = question(quiz, "two").locator(".sm-choice__label").all_inner_texts()
    assert said == ["True", "False"]


def test_letters_on_paper_name_the_same_choice_in_the_key(open_page: Open, quizzed: str) -> None:
    page = open_page(quizzed, script=KEEP.format(seed=1))
    assert order(page)[0] != "One is right"
    page.emulate_media(media="print")
    letter = page.get_by_label("One is right", exact=True).evaluate(
        "input => getComputedStyle(input.labels[0], '::before').content"
    )
    assert letter == '"A. "'
