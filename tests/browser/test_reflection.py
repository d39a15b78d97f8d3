"""What a reader can do with what they wrote: copy, clear, print, download."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import HOSTILE, LONG, LONGEST
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN
from tests.browser.test_every_page import LOOKS, take, wrong
from tests.browser.writing import (
    ON,
    THROWING,
    WHERE,
    WHOM,
    let_it_be_kept,
    question_of,
    reflections,
    room,
    writing,
)

CLIPBOARD = ["clipboard-read", "clipboard-write"]
NO_CLIPBOARD = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with writing(tmp_path_factory.mktemp("reflection")) as address:
        yield address


@pytest.fixture
def page(site: str, open_page: Open) -> Page:
    return open_page(f"{site}briefs/writing/", script=ON, permissions=CLIPBOARD)


def tools(text: Locator) -> Locator:
    """The buttons under what was written."""
    return question_of(text).locator(".sm-tools")


def block_tools(page: Page) -> Locator:
    return page.locator(".sm-block:has(#after--reflection) > .sm-tools")


def press(tools: Locator, name: str) -> None:
    tools.get_by_role("button", name=name, exact=True).click()


def test_tools_come_with_the_first_words_and_go_with_the_last(page: Page) -> None:
    text = room(page)
    expect(page.locator(".sm-tools").filter(visible=True)).to_have_count(0)
    text.fill("In my own team.")
    expect(tools(text).get_by_role("button")).to_have_text(["Copy", "Clear"])
    expect(tools(text)).to_have_accessible_name(f"Your words on “{WHERE}”")
    expect(block_tools(page).get_by_role("button")).to_have_text(
        ["Print my words", "Download as text", "Clear all"]
    )
    expect(tools(room(page, WHOM))).to_be_hidden()
    text.fill("")
    expect(page.locator(".sm-tools").filter(visible=True)).to_have_count(0)


def test_copy_copies_and_says_so(page: Page) -> None:
    text = room(page)
    text.fill("In my own team.\n\nTwice.")
    press(tools(text), "Copy")
    expect(tools(text).get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == "In my own team.\n\nTwice."


def test_without_a_clipboard_the_words_are_selected(site: str, open_page: Open) -> None:
    """A site that is not served over https gets no clipboard."""
    page = open_page(f"{site}briefs/writing/", script=NO_CLIPBOARD)
    text = room(page)
    text.fill("In my own team.")
    press(tools(text), "Copy")
    expect(tools(text).get_by_role("status")).to_have_text(
        "Your words are selected. Copy them with Ctrl and C, or with ⌘ and C on a Mac."
    )
    expect(text).to_be_focused()
    assert text.evaluate("text => [text.selectionStart, text.selectionEnd]") == [0, 15]


def test_clearing_asks_first_and_is_done_with_the_keyboard_alone(page: Page) -> None:
    text = room(page)
    text.focus()
    page.keyboard.type("In my own team.")
    let_it_be_kept(page)
    for key in ("Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    asked = tools(text).get_by_role("group", name="Clear what you wrote here?")
    expect(asked).to_be_focused()
    assert page.evaluate(WHY_UNSEEN) == ""
    for key in ("Tab", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(asked).to_have_count(0)
    expect(text).to_have_value("In my own team.")
    expect(tools(text).get_by_role("button", name="Clear")).to_be_focused()
    for key in ("Enter", "Tab", "Enter"):
        page.keyboard.press(key)
    expect(text).to_have_value("")
    expect(text).to_be_focused()
    assert reflections(page) == {}


def test_all_is_cleared_at_once(page: Page) -> None:
    first, second = room(page), room(page, WHOM)
    first.fill("One")
    second.fill("Two")
    room(page, "Placed in a step?").fill("Three")
    let_it_be_kept(page)
    press(block_tools(page), "Clear all")
    asked = block_tools(page).get_by_role("group", name="Clear all that you wrote here?")
    press(asked, "Clear all")
    expect(first).to_have_value("")
    expect(second).to_have_value("")
    expect(first).to_be_focused()
    assert [entry["text"] for entry in reflections(page).values()] == ["Three"]


def test_a_file_has_the_title_the_prompts_and_the_words(page: Page) -> None:
    room(page).fill("In my own team.\nTwice.")
    assert downloaded(page) == (
        "writing.txt",
        f"In your words\n\n{WHERE}\n\nIn my own team.\nTwice.\n\n{WHOM}\n\n\n",
    )


@pytest.mark.parametrize("words", [HOSTILE, LONGEST], ids=["hostile", "long"])
def test_words_leave_as_they_were_written(site: str, open_page: Open, words: str) -> None:
    page = open_page(f"{site}briefs/hostile/", permissions=CLIPBOARD)
    text = room(page, HOSTILE)
    text.fill(words)
    press(tools(text), "Copy")
    expect(tools(text).get_by_role("status")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == words
    parts = [HOSTILE, HOSTILE, words, "Another one?", ""]
    assert downloaded(page) == ("hostile.txt", "\n\n".join(parts) + "\n")
    assert page.locator(".sm-block :is(script, img, template)").count() == 0


def downloaded(page: Page, bar: Locator | None = None) -> tuple[str, str]:
    with page.expect_download() as download:
        press(bar or block_tools(page), "Download as text")
    text = Path(download.value.path()).read_text(encoding="utf-8")
    return download.value.suggested_filename, text


def test_only_the_block_is_printed(page: Page) -> None:
    room(page).fill("In my own team.")
    page.evaluate("() => { window.print = () => { window.printed = true; }; }")
    press(block_tools(page), "Print my words")
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    seen = page.locator("main").inner_text().split("\n")
    assert [line for line in seen if line] == [
        "In your words",
        "Think about your own work",
        WHERE,
        WHOM,
    ]
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(page.get_by_role("heading", name="As a team")).to_be_visible()


def test_what_was_written_is_on_paper_and_no_box_cuts_it(page: Page) -> None:
    text = room(page)
    text.fill(LONG)
    page.evaluate("() => { window.print = () => {}; }")
    press(block_tools(page), "Print my words")
    page.emulate_media(media="print")
    expect(text).to_be_hidden()
    expect(page.get_by_label(WHOM, exact=True)).to_be_visible()
    written = text.locator("xpath=..")
    style = "one => [getComputedStyle(one, '::after').visibility, one.dataset.words.length]"
    assert written.evaluate(style) == ["visible", len(LONG)]
    assert page.pdf(format="A4").count(b"/Type /Page\n") > 1


def test_words_in_a_quiz_are_printed_downloaded_and_cleared(page: Page) -> None:
    needed = room(page, "Not marked What would you have needed?")
    say = room(page, "Not marked What would you say?")
    say.fill("I would ask.")
    needed.fill("Time")
    quiz = page.locator(".sm-block:has(#writing--open) > .sm-tools")
    assert downloaded(page, quiz)[1] == (
        "In your words\n\nWhat would you have needed?\n\nTime\n\n"
        "What would you say?\n\nI would ask.\n"
    )
    page.evaluate("() => { window.print = () => {}; }")
    press(quiz, "Print my words")
    page.emulate_media(media="print")
    printed = page.locator("main").inner_text()
    assert "What would you say?" in printed
    assert "What do you do first?" not in printed
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    press(quiz, "Clear all")
    press(quiz.get_by_role("group"), "Clear all")
    expect(needed).to_have_value("")
    expect(say).to_have_value("")


def test_no_id_stands_twice(page: Page) -> None:
    for text in (room(page), room(page, "Not marked What would you say?")):
        text.fill("Words")
    ids = page.locator("[id]").evaluate_all("all => all.map(({ id }) => id)")
    assert len(ids) == len(set(ids))


def test_where_nothing_may_be_stored_all_the_rest_works(site: str, open_page: Open) -> None:
    page = open_page(f"{site}briefs/writing/", script=THROWING)
    room(page).fill("In my own team.")
    assert downloaded(page)[0] == "writing.txt"
    press(block_tools(page), "Clear all")
    press(block_tools(page).get_by_role("group"), "Clear all")
    expect(room(page)).to_have_value("")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("slug", ["writing", "hostile"])
def test_it_has_no_fault_in_any_look(site: str, open_page: Open, look: str, slug: str) -> None:
    page = open_page(f"{site}briefs/{slug}/", script=ON)
    take(page, "light")
    text = room(page, WHERE if slug == "writing" else HOSTILE)
    assert wrong(page, look) == []
    take(page, "light")
    text.fill(f"{HOSTILE}\n{LONG}")
    press(tools(text), "Clear")
    press(block_tools(page), "Clear all")
    # The strip of a narrow window stays in sight and covers what is scrolled under it.
    take(page, look)
    page.evaluate("scrollTo(0, 0)")
    assert wrong(page, look) == []
