"""One reader, two tabs of the site: what is written in both is kept, and seen in both."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.asking import HOSTILE
from tests.browser.keeping import footer, switch
from tests.browser.questions import all_ready, check_button
from tests.browser.test_record import (
    THOUGHTS,
    action,
    actions,
    button,
    labelled,
    started,
    write_action,
)

WROTE = "Where have you met this?"
WHO = "Who could you have turned to?"

# An edit through the store in one tab, many times, while another does the same.
BUSY = """(who) => {
  window.done = (async () => {
    const { readBrief } = await import("/assets/device/log.js");
    for (let n = 0; n < 40; n++) {
      readBrief(`${who}-${n}`, "A title");
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4));
    }
  })();
}"""


@pytest.fixture
def reader(browser: Browser, sample: str) -> Iterator[BrowserContext]:
    """Somebody who has turned the switch on."""
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{sample}404.html")
    page.evaluate("localStorage.setItem('/keeping', 'on')")
    page.close()
    yield context
    context.close()


def stored(page: Page, name: str) -> Any:
    return json.loads(page.evaluate(f"localStorage.getItem('/{name}')") or "null")


def wait_for(page: Page, name: str, words: str) -> None:
    """Until the browser keeps these words, as JSON has them."""
    said = json.dumps(words, ensure_ascii=False)
    page.wait_for_function(f"(localStorage.getItem('/{name}') ?? '').includes({said})")


def hold_timers(page: Page) -> None:
    """So that the page does not keep what is written until it is let go."""
    page.evaluate("window.held = []; window.setTimeout = (action) => held.push(action)")


def let_go(page: Page) -> None:
    page.evaluate("held.at(-1)()")


def press(page: Page, name: str) -> None:
    button(page, name).click()


class TestRecord:
    @pytest.fixture
    def tabs(self, reader: BrowserContext, sample_brief: str) -> tuple[Page, Page]:
        tabs = reader.new_page(), reader.new_page()
        for tab in tabs:
            tab.goto(f"{sample_brief}record/")
            started(tab)
        return tabs

    def test_what_each_wrote_is_kept_and_shown_in_both(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        labelled(one, "Team").fill("North")
        labelled(other, THOUGHTS).fill(HOSTILE)
        labelled(other, "Date").fill("2026-11-25")
        write_action(one, 1, "Of the first tab", "Lead")
        for tab in tabs:
            expect(labelled(tab, "Team")).to_have_value("North")
            expect(labelled(tab, THOUGHTS)).to_have_value(HOSTILE)
            expect(labelled(tab, "Date")).to_have_value("2026-11-25")
            expect(action(tab, 1).get_by_label("Who owns it")).to_have_value("Lead")
            expect(labelled(tab, "Team").locator("..")).to_have_attribute("data-words", "North")
        kept = stored(one, "records")["everything"]
        assert (kept["team"], kept["date"]) == ("North", "2026-11-25")
        assert [one["what"] for one in kept["actions"]] == ["Of the first tab"]

    def test_the_caret_stays_where_the_reader_is(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        labelled(other, "Team").focus()
        other.evaluate("document.activeElement.setSelectionRange(0, 0)")
        labelled(one, "Team").fill("North")
        expect(labelled(other, "Team")).to_have_value("North")
        expect(labelled(other, "Team")).to_be_focused()
        other.keyboard.type("Far ")
        expect(labelled(one, "Team")).to_have_value("Far North")

    def test_unsaved_words_stay_and_the_last_edit_of_a_field_wins(
        self, tabs: tuple[Page, Page]
    ) -> None:
        one, other = tabs
        hold_timers(other)
        labelled(other, "Team").fill("Mine")
        labelled(one, "Team").fill("Yours")
        labelled(one, "How many were there?").fill("Nine")
        expect(labelled(other, "How many were there?")).to_have_value("Nine")
        expect(labelled(other, "Team")).to_have_value("Mine")
        let_go(other)
        expect(labelled(one, "Team")).to_have_value("Mine")
        kept = stored(one, "records")["everything"]
        assert (kept["team"], kept["present"]) == ("Mine", "Nine")

    def test_rows_of_both_are_rows_of_one_list(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        hold_timers(other)
        write_action(other, 1, "Of the second tab")
        write_action(one, 1, "Of the first tab")
        wait_for(one, "records", "Of the first tab")
        let_go(other)
        for tab in tabs:
            whats = actions(tab).get_by_label("What")
            expect(whats).to_have_count(2)
        wait_for(one, "records", "Of the second tab")
        assert whats_of(one) == whats_of(other) == {"Of the first tab", "Of the second tab"}

    def test_a_removed_row_is_gone_in_both_and_stays_so(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        write_action(one, 1, "Stays")
        write_action(one, 2, "Goes")
        expect(action(other, 2).get_by_label("What")).to_have_value("Goes")
        action(one, 2).get_by_role("button", name="Remove action 2").click()
        press(one, "Remove it")
        expect(actions(other)).to_have_count(1)
        action(other, 1).get_by_label("Who owns it").fill("Lead")
        wait_for(one, "records", "Lead")
        expect(action(one, 1).get_by_label("Who owns it")).to_have_value("Lead")
        assert [one["what"] for one in stored(one, "records")["everything"]["actions"]] == ["Stays"]

    def test_the_row_that_a_reader_is_in_keeps_the_focus(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        write_action(one, 1, "Goes")
        field = action(other, 1).get_by_label("What")
        expect(field).to_have_value("Goes")
        field.focus()
        action(one, 1).get_by_role("button", name="Remove action 1").click()
        press(one, "Remove it")
        expect(field).to_have_value("")
        expect(field).to_be_focused()
        other.keyboard.type("New")
        wait_for(one, "records", "New")
        assert whats_of(one) == {"New"}

    def test_a_cleared_record_stays_so(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        labelled(one, "Team").fill("North")
        write_action(one, 1, "An action")
        expect(labelled(other, "Team")).to_have_value("North")
        expect(action(other, 1).get_by_label("What")).to_have_value("An action")
        press(one, "Clear this record")
        press(one, "Clear it")
        expect(labelled(other, "Team")).to_have_value("")
        expect(button(other, "Clear this record")).to_be_hidden()
        labelled(other, "Who follows this up?").fill("The lead")
        other.goto("about:blank")
        kept = stored(one, "records")["everything"]
        assert (kept["team"], kept["follow"], kept["actions"]) == ("", "The lead", [])

    def test_the_switch_turned_off_forgets_what_the_other_tab_writes(
        self, tabs: tuple[Page, Page]
    ) -> None:
        one, other = tabs
        labelled(one, "Team").fill("North")
        expect(labelled(other, "Team")).to_have_value("North")
        labelled(other, THOUGHTS).fill("Written just before")
        footer(one)
        switch(one).click()
        press(one, "Forget it all")
        labelled(other, THOUGHTS).fill("Written later")
        other.goto("about:blank")
        assert one.evaluate("({...localStorage})") == {}

    def test_rows_that_were_kept_before_rows_had_ids_are_the_same_in_both(
        self, reader: BrowserContext, sample_brief: str
    ) -> None:
        page = reader.new_page()
        page.goto(f"{sample_brief}record/")
        old = {"actions": [{"what": what, "who": "", "by": ""} for what in ("First", "Second")]}
        page.evaluate(
            "(text) => localStorage.setItem('/records', text)", json.dumps({"everything": old})
        )
        one, other = page, reader.new_page()
        for tab in (one, other):
            tab.goto(f"{sample_brief}record/")
            started(tab)
        action(one, 2).get_by_label("Who owns it").fill("Lead")
        expect(action(other, 2).get_by_label("Who owns it")).to_have_value("Lead")
        action(other, 1).get_by_label("Who owns it").fill("Team")
        expect(action(one, 1).get_by_label("Who owns it")).to_have_value("Team")
        kept = stored(one, "records")["everything"]["actions"]
        assert [(row["what"], row["who"]) for row in kept] == [
            ("First", "Team"),
            ("Second", "Lead"),
        ]


def whats_of(page: Page) -> set[str]:
    rows = stored(page, "records")["everything"]["actions"]
    shown = {field.input_value() for field in actions(page).get_by_label("What").all()}
    assert shown - {""} == {row["what"] for row in rows}
    return shown - {""}


class TestBrief:
    @pytest.fixture
    def tabs(self, reader: BrowserContext, sample_brief: str) -> tuple[Page, Page]:
        tabs = reader.new_page(), reader.new_page()
        for tab in tabs:
            tab.goto(sample_brief)
            all_ready(tab)
        return tabs

    def question(self, page: Page, name: str) -> Locator:
        return page.locator(f"#everything--{name}")

    def answer(self, page: Page, name: str, words: str) -> None:
        asked = self.question(page, name)
        asked.get_by_label(words, exact=True).check()
        check_button(asked).click()

    def test_answers_of_both_are_kept_and_shown(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        self.answer(one, "single", "Choice C")
        self.answer(other, "placed", "That one")
        for tab in tabs:
            expect(tab.get_by_label("Choice C", exact=True)).to_be_checked()
            expect(self.question(tab, "single")).to_have_attribute("data-outcome", "right")
            expect(self.question(tab, "placed")).to_have_attribute("data-outcome", "wrong")
        assert stored(one, "answers").keys() == {"everything--single", "everything--placed"}

    def test_an_answer_that_is_just_given_is_not_overwritten(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        self.question(other, "single").get_by_label("Choice A", exact=True).check()
        other.locator("h1").click()
        self.answer(one, "single", "Choice C")
        self.answer(one, "placed", "That one")
        expect(self.question(other, "placed")).to_have_attribute("data-outcome", "wrong")
        expect(other.get_by_label("Choice A", exact=True)).to_be_checked()

    def test_cleared_answers_stay_so(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        self.answer(one, "single", "Choice C")
        expect(self.question(other, "single")).to_have_attribute("data-outcome", "right")
        one.evaluate("import('/assets/device/store.js').then(({ forget }) => forget('answers'))")
        expect(other.get_by_label("Choice C", exact=True)).not_to_be_checked()
        self.answer(other, "placed", "That one")
        wait_for(one, "answers", "everything--placed")
        assert stored(one, "answers").keys() == {"everything--placed"}

    def test_words_of_both_are_kept_and_shown(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        one.get_by_label(WROTE, exact=True).fill("In the first tab")
        other.get_by_label(WHO, exact=True).fill("In the second")
        for tab in tabs:
            expect(tab.get_by_label(WROTE, exact=True)).to_have_value("In the first tab")
            expect(tab.get_by_label(WHO, exact=True)).to_have_value("In the second")
        texts = {entry["text"] for entry in stored(one, "reflections").values()}
        assert texts == {"In the first tab", "In the second"}

    def test_a_cleared_text_stays_so(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        one.get_by_label(WROTE, exact=True).fill("In the first tab")
        text = other.get_by_label(WROTE, exact=True)
        expect(text).to_have_value("In the first tab")
        tools = one.get_by_role("group", name=f"Your words on “{WROTE}”")
        tools.get_by_role("button", name="Clear").click()
        tools.get_by_role("button", name="Clear").last.click()
        expect(text).to_have_value("")
        other.goto("about:blank")
        assert stored(one, "reflections") == {}

    def test_a_reading_is_seen_and_a_cleared_log_stays_so(self, tabs: tuple[Page, Page]) -> None:
        one, other = tabs
        press(one, "I have read this brief")
        expect(other.get_by_text("Read on ")).to_be_visible()
        one.evaluate("import('/assets/device/store.js').then(({ forget }) => forget('log'))")
        expect(button(other, "I have read this brief")).to_be_visible()
        other.goto("about:blank")
        assert stored(one, "log") is None

    def test_nothing_is_lost_where_both_write_at_the_same_moment(
        self, tabs: tuple[Page, Page]
    ) -> None:
        for who, tab in zip(("one", "other"), tabs, strict=True):
            tab.evaluate(BUSY, who)
        for tab in tabs:
            tab.evaluate("window.done")
        tabs[0].wait_for_function(
            "Object.keys(JSON.parse(localStorage['/log']).briefs).length === 80"
        )
        assert "/edit" not in tabs[0].evaluate("Object.keys(localStorage)")
