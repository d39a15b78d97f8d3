"""The reader's own words: room that grows, kept on this device only by choice."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.browser.asking import HOSTILE, LONGEST
from tests.browser.conftest import Open
from tests.browser.writing import (
    FULL,
    ON,
    REFUSED,
    THROWING,
    WHERE,
    WHOM,
    kept,
    let_it_be_kept,
    question_of,
    reflections,
    room,
    writing,
)

GONE = "Nothing is kept or sent: your words are gone when you leave this page."
EARLIER = "You wrote this to an earlier version of the question."
STAYS = "Your words stay in this browser, on this device, until you clear them."


@pytest.fixture(scope="module")
def brief(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with writing(tmp_path_factory.mktemp("words")) as address:
        yield f"{address}briefs/writing/"


def notice(page: Page) -> str:
    return page.locator(".sm-block:has(#after--reflection) > .sm-privacy").inner_text()


@pytest.mark.parametrize("script", ["", REFUSED, THROWING], ids=["unasked", "refused", "throwing"])
def test_nothing_is_kept_as_long_as_the_switch_is_off(
    brief: str, open_page: Open, script: str
) -> None:
    page = open_page(brief, script=script)
    room(page).fill("In my own team.")
    let_it_be_kept(page)
    assert GONE in notice(page)
    assert STAYS not in notice(page)
    if script != THROWING:
        assert kept(page) == {}
        assert set(kept(page, "sessionStorage")) == ({"/keeping"} if script else set())
    page.reload()
    expect(room(page)).to_have_value("")


def test_who_writes_is_asked_once_whether_it_may_be_kept(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    text = room(page)
    text.press_sequentially("In my own")
    ask = page.get_by_role("region", name="Keep this on this device?")
    expect(ask).to_have_count(1)
    assert question_of(text).evaluate("one => one.nextElementSibling.matches('[data-ask]')")
    room(page, WHOM).fill("My manager.")
    let_it_be_kept(page)
    expect(ask).to_have_count(1)
    assert kept(page) == {}
    ask.get_by_role("button", name="Keep", exact=True).click()
    assert [entry["text"] for entry in reflections(page).values()] == ["In my own", "My manager."]
    assert STAYS in notice(page)
    assert GONE not in notice(page)
    page.reload()
    expect(room(page)).to_have_value("In my own")
    expect(room(page, WHOM)).to_have_value("My manager.")


def test_who_refuses_is_not_asked_again(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    room(page).press_sequentially("One")
    page.get_by_role("button", name="Do not keep").click()
    room(page, WHOM).press_sequentially("Two")
    let_it_be_kept(page)
    expect(page.get_by_role("button", name="Do not keep")).to_have_count(0)
    assert kept(page) == {}


def test_it_is_kept_with_the_day_and_the_meaning_of_its_question(
    brief: str, open_page: Open
) -> None:
    page = open_page(brief, script=ON)
    text = room(page)
    text.fill("In my own team.")
    let_it_be_kept(page)
    question = question_of(text)
    entry = reflections(page)[str(question.get_attribute("id"))]
    today = page.evaluate("new Intl.DateTimeFormat('sv').format()")
    fingerprint = question.get_attribute("data-fingerprint")
    assert entry == {"text": "In my own team.", "on": today, "fingerprint": fingerprint}


def test_it_is_kept_although_the_reader_leaves_at_once(brief: str, open_page: Open) -> None:
    page = open_page(brief, script=ON)
    room(page).fill("Written, and gone.")
    page.reload()
    expect(room(page)).to_have_value("Written, and gone.")


def test_what_is_emptied_is_forgotten(brief: str, open_page: Open) -> None:
    page = open_page(brief, script=ON)
    room(page).fill("One")
    room(page, WHOM).fill("Two")
    let_it_be_kept(page)
    room(page).fill("")
    let_it_be_kept(page)
    assert [entry["text"] for entry in reflections(page).values()] == ["Two"]


def test_words_are_seen_and_cleared_although_the_question_has_changed(
    brief: str, open_page: Open
) -> None:
    page = open_page(brief)
    identity = question_of(room(page)).get_attribute("id")
    entry = {"text": "Of old", "on": "2026-11-24", "fingerprint": "00000000"}
    page.evaluate(
        f"{ON} localStorage.setItem('/reflections', {json.dumps(json.dumps({identity: entry}))})"
    )
    page.reload()
    text = room(page)
    expect(text).to_have_value("Of old")
    expect(text).to_have_accessible_description(EARLIER)
    expect(question_of(text).get_by_text(EARLIER)).to_be_visible()
    assert reflections(page) == {identity: entry}
    expect(room(page, WHOM)).to_have_accessible_description("")
    question = question_of(text)
    question.get_by_role("button", name="Clear").click()
    question.get_by_role("group", name="Clear what").get_by_role("button", name="Clear").click()
    expect(text).to_have_accessible_description("")
    assert reflections(page) == {}


def test_words_that_were_changed_since_belong_to_the_question_as_it_is(
    brief: str, open_page: Open
) -> None:
    page = open_page(brief)
    question = question_of(room(page))
    identity, fingerprint = (question.get_attribute(name) for name in ("id", "data-fingerprint"))
    entry = {"text": "Of old", "on": "2026-11-24", "fingerprint": "00000000"}
    page.evaluate(
        f"{ON} localStorage.setItem('/reflections', {json.dumps(json.dumps({identity: entry}))})"
    )
    page.reload()
    room(page).press_sequentially("and new")
    let_it_be_kept(page)
    assert reflections(page)[str(identity)]["fingerprint"] == fingerprint
    page.reload()
    expect(room(page)).to_have_accessible_description("")


@pytest.mark.parametrize(
    "text", ["{", "5", "null", '"words"', '[{"fingerprint": 1}]', '{"x": null}']
)
def test_a_store_that_was_changed_by_hand_breaks_nothing(
    brief: str, open_page: Open, text: str
) -> None:
    script = (
        f"if (!sessionStorage.length) localStorage.setItem('/reflections', {json.dumps(text)});"
    )
    page = open_page(brief, script=f"{ON}{script} sessionStorage.setItem('seen', 'yes');")
    room(page).fill("All is well.")
    page.reload()
    expect(room(page)).to_have_value("All is well.")


def test_a_full_store_is_told(brief: str, open_page: Open) -> None:
    page = open_page(brief, script=ON + FULL)
    text = room(page)
    assert STAYS in notice(page)
    text.fill("No room for this.")
    let_it_be_kept(page)
    assert GONE in notice(page)


def test_what_found_no_room_is_kept_as_soon_as_there_is_some(brief: str, open_page: Open) -> None:
    page = open_page(brief, script=ON + FULL)
    room(page).fill("First without room.")
    let_it_be_kept(page)
    assert reflections(page) == {}
    page.evaluate("() => { Storage.prototype.setItem = window.inRoom; }")
    room(page, WHOM).fill("Then there is room.")
    let_it_be_kept(page)
    texts = [entry["text"] for entry in reflections(page).values()]
    assert texts == ["First without room.", "Then there is room."]


def test_turning_the_switch_off_forgets_what_was_written(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    page.evaluate(ON)
    page.reload()
    room(page).fill("For a while.")
    let_it_be_kept(page)
    page.locator("footer").scroll_into_view_if_needed()
    page.get_by_role("switch").click()
    page.get_by_role("button", name="Forget it all").click()
    assert kept(page) == {}
    assert GONE in notice(page)
    page.reload()
    expect(room(page)).to_have_value("")


def test_what_was_written_before_the_script_came_is_kept_too(brief: str, open_page: Open) -> None:
    early = """addEventListener("DOMContentLoaded", () => {
      const text = document.querySelector(".sm-block:has(#after--reflection) textarea");
      text.value = sessionStorage.getItem("early") ?? "";
    });"""
    page = open_page(brief, script=ON + early)
    room(page).fill("First. ")
    let_it_be_kept(page)
    page.evaluate("sessionStorage.setItem('early', 'Second.')")
    page.reload()
    expect(room(page)).to_have_value("First. Second.")


@pytest.mark.parametrize("way", ["button", "command"])
def test_who_prints_at_once_finds_their_words_on_paper(
    brief: str, open_page: Open, way: str
) -> None:
    page = open_page(brief)
    page.evaluate(ON)
    page.reload()
    room(page).fill("In my own team.")
    let_it_be_kept(page)
    # A page that is loaded anew is where its reader was; one that is opened begins at the top.
    page.goto("about:blank")
    page.goto(brief)
    words = "document.querySelector('[id=\"' + id + '\"] .sm-room').dataset.words"
    identity = question_of(page.get_by_label(WHERE, exact=True)).get_attribute("id")
    page.evaluate(f"id => {{ window.print = () => {{ window.printed = {words}; }}; }}", identity)
    if way == "button":
        page.locator('[data-action="print"]').click()
        page.wait_for_function("'printed' in window")
        assert page.evaluate("printed") == "In my own team."
    else:
        page.evaluate("dispatchEvent(new Event('beforeprint'))")
        page.wait_for_function(f"id => {words} === 'In my own team.'", arg=identity)
    assert page.evaluate("scrollY") == 0


def test_room_grows_and_shrinks_with_what_is_written(brief: str, open_page: Open) -> None:
    page = open_page(brief)
    text = room(page)
    small = text.bounding_box()
    text.fill("A line\n" * 30)
    large = text.bounding_box()
    assert small
    assert large
    assert large["height"] > 3 * small["height"]
    assert text.evaluate("text => text.scrollHeight <= text.clientHeight")
    text.fill("")
    assert text.bounding_box() == small


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_are_words_whatever_they_are(brief: str, open_page: Open, words: str) -> None:
    page = open_page(brief, script=ON)
    room(page).fill(words)
    page.reload()
    expect(room(page)).to_have_value(words)
    assert page.locator(".sm-block:has(#after--reflection) :is(script, img, template)").count() == 0
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_block_says_once_what_is_kept(brief: str, open_page: Open) -> None:
    for script_runs in (True, False):
        page = open_page(brief, java_script_enabled=script_runs)
        for block in page.locator(".sm-block:has(.sm-words)").all():
            expect(block.locator(".sm-privacy").filter(visible=True)).to_have_count(1)
        expect(page.locator(".sm-block:not(:has(.sm-words)) .sm-privacy")).to_have_count(0)


def test_without_javascript_it_says_that_nothing_is_kept(brief: str, open_page: Open) -> None:
    page = open_page(brief, java_script_enabled=False)
    page.get_by_label(WHERE).fill("In my own team.")
    assert notice(page) == (
        "Write here to think, for yourself. Leave out names and details of real cases. " + GONE
    )
    expect(page.locator(".sm-block button")).to_have_count(0)
