"""A scale: numbers to choose from, before and now, and what the learning log gets of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from json import dumps
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import HOSTILE, LONGEST, Ask, asked
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN
from tests.browser.test_every_page import LOOKS, take, wrong
from tests.browser.writing import (
    ON,
    REFUSED,
    SURE,
    THROWING,
    answers,
    kept,
    let_frames_pass,
    writing,
)

YAML = """\
type: scale
prompt: How sure are you?
low: Not at all sure
high: Very sure
"""
TEN = f"{YAML}points: 10\n"


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with writing(tmp_path_factory.mktemp("scale-in-a-brief")) as address:
        yield f"{address}briefs/writing/"


def group(question: Locator, name: str) -> Locator:
    return question.get_by_role("group", name=name, exact=True)


def chosen(question: Locator) -> list[str]:
    values: list[str] = question.locator(":checked").evaluate_all(
        "all => all.map((one) => one.value)"
    )
    return values


def test_every_number_has_a_name(ask: Ask, open_page: Open) -> None:
    question = asked(open_page(ask(YAML), script=REFUSED))
    whole = group(question, "How sure are you?")
    expect(whole).to_have_accessible_description("Choose a number. There is no right answer.")
    names = ["1, Not at all sure", "2", "3", "4", "5, Very sure"]
    for moment in ("Before this brief", "Now"):
        radios = group(whole, moment).get_by_role("radio")
        expect(radios).to_have_count(5)
        for radio, name in zip(radios.all(), names, strict=True):
            expect(radio).to_have_accessible_name(name)


def test_it_is_answered_with_the_keyboard_alone(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = asked(page)
    expect(question.get_by_role("button")).to_have_count(0)
    page.keyboard.press("Tab")
    assert page.evaluate(WHY_UNSEEN) == ""
    page.keyboard.press("ArrowRight")
    assert chosen(question) == ["before-2"]
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    assert chosen(question) == ["before-2", "now-4"]
    assert question.get_attribute("data-outcome") is None
    expect(question.get_by_role("alert")).to_have_count(0)


def test_an_arrow_key_keeps_nothing_until_the_reader_leaves_the_row(
    ask: Ask, open_page: Open
) -> None:
    page = open_page(ask(YAML), script=ON)
    question = asked(page)
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        assert answers(page) == {}
    page.keyboard.press("Tab")
    assert answers(page)["example--one"]["answer"] == ["before-4"]
    page.keyboard.press("ArrowRight")
    assert answers(page)["example--one"]["answer"] == ["before-4"]
    assert chosen(question) == ["before-4", "now-2"]
    page.keyboard.press("Shift+Tab")
    assert answers(page)["example--one"]["answer"] == ["before-4", "now-2"]


@pytest.mark.parametrize("way", ["Enter", "Space", "click", "another"])
def test_what_an_arrow_key_chose_counts_when_it_is_confirmed(
    ask: Ask, open_page: Open, way: str
) -> None:
    page = open_page(ask(YAML), script=ON)
    now = group(asked(page), "Now")
    now.get_by_role("radio", name="1, Not").focus()
    page.keyboard.press("ArrowRight")
    assert answers(page) == {}
    if way in ("Enter", "Space"):
        page.keyboard.press(way)
    else:
        number = {"click": "2", "another": "4"}[way]
        now.get_by_text(number, exact=True).click()
    number = "4" if way == "another" else "2"
    assert answers(page)["example--one"]["answer"] == [f"now-{number}"]


def test_an_arrow_key_does_not_ask_whether_to_keep(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    question = page.locator("#writing--before")
    question.scroll_into_view_if_needed()
    expect(question.locator(".sm-status")).to_be_attached()
    question.get_by_role("radio").first.focus()
    panel = page.get_by_role("region", name="Keep this on this device?")
    page.keyboard.press("ArrowRight")
    let_frames_pass(page)
    expect(panel).to_have_count(0)
    page.keyboard.press("Enter")
    expect(panel).to_have_count(1)


def test_segments_are_lit_up_to_what_is_chosen(ask: Ask, open_page: Open) -> None:
    question = asked(open_page(ask(YAML), script=REFUSED))
    now = group(question, "Now")
    now.get_by_role("radio", name="3", exact=True).check()
    colours = now.locator("label").evaluate_all(
        "all => all.map((one) => getComputedStyle(one).borderTopColor)"
    )
    assert len(set(colours[:3])) == 1
    assert len(set(colours[3:])) == 1
    assert colours[0] != colours[4]


def test_an_answer_is_there_again(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=ON)
    group(asked(page), "Now").get_by_role("radio", name="4", exact=True).check()
    page.reload()
    assert chosen(asked(page)) == ["now-4"]


@pytest.mark.parametrize("script", [REFUSED, THROWING], ids=["refused", "throwing"])
def test_nothing_is_kept_where_it_may_not_be(ask: Ask, open_page: Open, script: str) -> None:
    page = open_page(ask(YAML), script=script)
    group(asked(page), "Now").get_by_role("radio", name="4", exact=True).check()
    if script == REFUSED:
        assert kept(page) == {}
        assert kept(page, "sessionStorage") == {"/keeping": "refused"}
    page.reload()
    assert chosen(asked(page)) == []


def log(page: Page) -> Any:
    """The scales of the learning log."""
    return json.loads(kept(page).get("/log", "{}")).get("scales")


def choose(page: Page, identity: str, number: str) -> None:
    question = page.locator(f"#writing--{identity}")
    question.scroll_into_view_if_needed()
    # Not before its script has done its part.
    expect(question.locator(".sm-status")).to_be_attached()
    question.get_by_role("radio", name=number).check()


def wait_for_log(page: Page, part: str) -> None:
    page.wait_for_function(f"localStorage.getItem('/log')?.includes('{part}')")


def test_before_and_after_belong_together_in_the_log(brief: str, open_page: Open) -> None:
    page = open_page(brief, script=ON)
    choose(page, "before", "2")
    wait_for_log(page, '"before":2')
    choose(page, "after", "5")
    wait_for_log(page, '"now":5')
    ((identity, entry),) = log(page).items()
    prints = page.locator("[data-scale]").evaluate_all("all => all.map((one) => one.dataset.scale)")
    assert {identity} == {f"writing--{found}" for found in prints}
    assert entry == {
        "brief": "writing",
        "prompt": SURE,
        "low": "Not at all sure",
        "high": "Very sure",
        "of": 5,
        "before": 2,
        "now": 5,
        "on": page.evaluate("new Intl.DateTimeFormat('sv').format()"),
    }


def test_what_was_chosen_before_the_switch_was_on_is_logged(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    choose(page, "before", "3")
    assert kept(page) == {}
    page.get_by_role("button", name="Keep", exact=True).click()
    wait_for_log(page, '"before":3')
    ((_, entry),) = log(page).items()
    assert "now" not in entry


def test_ten_numbers_can_be_hit_on_a_narrow_phone(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(TEN), script=REFUSED, viewport={"width": 320, "height": 700})
    question = asked(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    for moment in ("Before this brief", "Now"):
        boxes = [found.bounding_box() for found in group(question, moment).locator("label").all()]
        assert len(boxes) == 10
        assert len({box["y"] for box in boxes if box}) == 1
        assert all(box and box["width"] >= 24 and box["height"] >= 44 for box in boxes)


def test_without_javascript_it_can_be_read_and_chosen(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), java_script_enabled=False)
    question = page.locator(".sm-question")
    for words in ("Not at all sure", "Very sure"):
        expect(question.locator(".sm-scale__ends").get_by_text(words).first).to_be_visible()
    group(question, "Now").get_by_label("5, Very sure").check()
    expect(question.locator("button, summary")).to_have_count(0)


def test_on_paper_there_are_circles_to_fill(ask: Ask, open_page: Open) -> None:
    page = open_page(ask(YAML), script=REFUSED)
    question = asked(page)
    page.emulate_media(media="print")
    for circle in question.locator("input").all():
        expect(circle).to_be_visible()
    expect(page.locator(".sm-key")).not_to_contain_text("How sure")


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_whatever_they_are(ask: Ask, open_page: Open, words: str) -> None:
    said = dumps(words.strip(), ensure_ascii=False)
    yaml = f"type: scale\nprompt: {said}\nlow: {said}\nhigh: Very sure\n"
    page = open_page(ask(yaml), script=ON, viewport={"width": 320, "height": 700})
    page.evaluate("document.body.dataset.brief = 'hostile'")
    question = asked(page)
    expect(question.locator(".sm-prompt")).to_have_text(words.strip())
    expect(question.locator(".sm-scale__ends span").first).to_have_text(words.strip())
    group(question, "Now").get_by_role("radio", name="5, Very sure").check()
    wait_for_log(page, '"now":5')
    ((_, entry),) = log(page).items()
    assert (entry["prompt"], entry["low"]) == (words.strip(), words.strip())
    assert page.locator("main :is(script, img, template)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("yaml", [YAML, TEN], ids=["five", "ten"])
def test_it_has_no_fault_in_any_look(ask: Ask, open_page: Open, look: str, yaml: str) -> None:
    page = open_page(ask(yaml), script=REFUSED)
    question = asked(page)
    assert wrong(page, look) == []
    take(page, "light")
    group(question, "Before this brief").get_by_role("radio", name="2").check()
    group(question, "Now").get_by_role("radio", name="4").check()
    assert wrong(page, look) == []
