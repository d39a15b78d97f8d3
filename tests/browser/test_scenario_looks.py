"""A situation without its script, on paper, in every look, and with words of any kind."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.asking import HOSTILE, LONGEST, Ask, asked
from tests.browser.conftest import Open
from tests.browser.situation import (
    GOOD,
    MIXED,
    QUESTION,  # noqa: F401, what its page asks
    decide,
    now,
    path,
    with_words,
)
from tests.browser.test_every_page import LOOKS, take, wrong


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


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
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
