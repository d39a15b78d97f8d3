"""A record stays on this device only by choice, under its brief, and nothing of it is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.asking import HOSTILE, LONG
from tests.browser.conftest import Open
from tests.browser.keeping import BLOCKED, FULL, OFF, footer, kept, panel, says, switch, traces
from tests.browser.logs import NO_STORE, TURNED_ON, ago
from tests.browser.test_every_page import wrong
from tests.browser.test_record import (
    THOUGHTS,
    action,
    actions,
    button,
    fill,
    labelled,
    started,
    write_action,
)
from tests.browser.writing import let_it_be_kept

GONE = "What you write is not sent anywhere, and is gone when you leave this page."
STAYS = "The record stays in this browser, on this device, until you clear it."
OLD = "An earlier version of this page asked this."
ASKS = "Clear all that you wrote here? You cannot get it back."
NO_ROOM = """\
window.inRoom = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (key === "/records") throw new DOMException("", "QuotaExceededError");
  window.inRoom.call(this, key, value);
};
"""


@pytest.fixture
def address(sample_brief: str) -> str:
    return f"{sample_brief}record/"


@pytest.fixture
def page(open_page: Open, address: str) -> Page:
    """A page whose reader has turned the switch on."""
    return started(open_page(address, script=f"if (!sessionStorage.seen) {TURNED_ON}"))


def records(page: Page) -> dict[str, Any]:
    return dict(json.loads(kept(page).get("/records", "{}")))


def seeded(open_page: Open, address: str, stored: object) -> Page:
    """The page of a reader who has kept this before."""
    text = json.dumps(stored if isinstance(stored, str) else json.dumps(stored))
    script = f"sessionStorage.seen = 1; {TURNED_ON} localStorage.setItem('/records', {text});"
    return started(open_page(address, script=f"if (!sessionStorage.seen) {{ {script} }}"))


def reload(page: Page) -> None:
    page.reload()
    started(page)


def is_whole(page: Page) -> None:
    """Everything that `fill` writes is there."""
    expect(labelled(page, "Date")).to_have_value("2026-11-25")
    expect(labelled(page, "Team")).to_have_value("North team")
    expect(labelled(page, "How many were there?")).to_have_value("9, two by video")
    expect(labelled(page, THOUGHTS)).to_have_value("Each of us waited.\n\nNobody said so.")
    expect(action(page, 2).get_by_label("What")).to_have_value("Put a pause on the agenda")
    expect(action(page, 2).get_by_label("Who owns it")).to_have_value("Practice lead")
    expect(action(page, 2).get_by_label("By when")).to_have_value("2027-01-29")
    expect(labelled(page, "Who follows this up?")).to_have_value("The team leader")
    expect(labelled(page, "When do you look again?")).to_have_value("2026-12-23")


class TestByChoice:
    def test_it_says_before_anything_is_written_how_it_can_be_kept(
        self, open_page: Open, address: str
    ) -> None:
        page = started(open_page(address))
        told = page.get_by_text(GONE)
        expect(told).to_contain_text("Nothing is kept until you do.")
        first = labelled(page, "Date")
        assert told.bounding_box()["y"] < first.bounding_box()["y"]  # type: ignore[index]
        page.get_by_role("link", name="switch at the foot of the page").press("Enter")
        expect(switch(page)).to_be_in_viewport()
        page.keyboard.press("Tab")
        expect(switch(page)).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_text(STAYS)).to_be_visible()
        expect(page.get_by_text(GONE)).to_be_hidden()

    def test_nothing_is_kept_before_it_is_asked_for(self, open_page: Open, address: str) -> None:
        page = started(open_page(address))
        fill(page)
        let_it_be_kept(page)
        expect(page.get_by_text(GONE)).to_be_visible()
        assert traces(page) == [{}, {}, [], []]
        reload(page)
        expect(labelled(page, "Team")).to_have_value("")

    def test_who_writes_is_asked_once_behind_what_they_write(
        self, open_page: Open, address: str
    ) -> None:
        page = started(open_page(address))
        labelled(page, THOUGHTS).press_sequentially("Each of us")
        expect(panel(page)).to_be_visible()
        assert panel(page).evaluate(
            "one => one.previousElementSibling.matches('.sm-agreed__part--thoughts')"
        )
        expect(labelled(page, THOUGHTS)).to_be_focused()
        assert wrong(page, "light") == []
        panel(page).get_by_role("button", name="Keep", exact=True).click()
        page.wait_for_function("localStorage.getItem('/records')")
        expect(page.get_by_text(STAYS)).to_be_visible()
        reload(page)
        expect(labelled(page, THOUGHTS)).to_have_value("Each of us")
        expect(panel(page)).to_have_count(0)

    def test_the_question_never_moves_what_the_reader_is_at(
        self, open_page: Open, address: str
    ) -> None:
        page = started(open_page(address))
        labelled(page, "Team").fill("North")
        field = labelled(page, "Who follows this up?")
        field.focus()
        before = field.bounding_box()
        expect(panel(page)).to_be_visible()
        assert field.bounding_box() == before

    def test_who_refuses_is_not_asked_again(self, open_page: Open, address: str) -> None:
        page = started(open_page(address))
        labelled(page, "Team").press_sequentially("North")
        button(page, "Do not keep").click()
        labelled(page, THOUGHTS).fill("More")
        let_it_be_kept(page)
        expect(button(page, "Do not keep")).to_have_count(0)
        assert kept(page) == {}

    def test_turning_the_switch_off_forgets_it_and_leaves_what_is_typed(self, page: Page) -> None:
        fill(page)
        let_it_be_kept(page)
        page.evaluate("sessionStorage.seen = 1")
        footer(page)
        switch(page).click()
        button(page, "Forget it all").click()
        says(page, OFF)
        assert kept(page) == {}
        is_whole(page)


class TestKept:
    def test_all_of_it_comes_back(self, page: Page) -> None:
        fill(page)
        let_it_be_kept(page)
        reload(page)
        is_whole(page)
        expect(actions(page)).to_have_count(2)

    def test_it_is_kept_although_the_reader_leaves_at_once(self, page: Page) -> None:
        fill(page)
        reload(page)
        is_whole(page)

    def test_it_is_kept_under_its_brief_with_its_day(
        self, page: Page, sample: str, address: str
    ) -> None:
        fill(page)
        let_it_be_kept(page)
        assert records(page).keys() == {"everything"}
        assert records(page)["everything"]["on"] == ago(0)
        page.goto(f"{sample}briefs/next/record/")
        started(page)
        expect(labelled(page, "Team")).to_have_value("")
        labelled(page, "Team").fill("Another team")
        page.goto(address)
        started(page)
        is_whole(page)
        assert records(page)["next"]["team"] == "Another team"

    def test_as_many_actions_come_back_as_there_were(self, page: Page) -> None:
        for number in range(1, 10):
            if number > 2:
                button(page, "Add an action").click()
            write_action(page, number, f"What {number}")
        reload(page)
        expect(actions(page)).to_have_count(9)
        expect(action(page, 9).get_by_label("What")).to_have_value("What 9")

    def test_what_is_emptied_is_forgotten(self, page: Page) -> None:
        labelled(page, "Team").fill("North")
        let_it_be_kept(page)
        assert records(page)
        labelled(page, "Team").fill("")
        let_it_be_kept(page)
        assert records(page) == {}

    @pytest.mark.parametrize("said", [HOSTILE, LONG], ids=["hostile", "long"])
    def test_any_words_come_back(self, page: Page, said: str) -> None:
        labelled(page, THOUGHTS).fill(said)
        write_action(page, 1, said, said)
        reload(page)
        expect(labelled(page, THOUGHTS)).to_have_value(said)
        expect(action(page, 1).get_by_label("Who owns it")).to_have_value(said)

    def test_an_answer_to_a_question_of_old_is_seen_kept_and_cleared(
        self, open_page: Open, address: str
    ) -> None:
        asked = "What did we ask once?"
        stored = {"everything": {"thoughts": [{"question": asked, "text": "Of old"}]}}
        page = seeded(open_page, address, stored)
        old = labelled(page, asked)
        expect(old).to_have_value("Of old")
        expect(old).to_have_accessible_description(OLD)
        assert wrong(page, "narrow") == []
        old.fill("Of older")
        let_it_be_kept(page)
        assert records(page)["everything"]["thoughts"] == [{"question": asked, "text": "Of older"}]
        button(page, "Clear this record").click()
        button(page, "Clear it").click()
        expect(old).to_have_count(0)
        assert records(page) == {}

    @pytest.mark.parametrize(
        "stored",
        [
            *("{", "5", "null", '"words"', "[]"),
            *({"everything": wrong} for wrong in (None, 5, "words", [])),
            {"everything": {"thoughts": 5, "actions": "x", "date": 7, "team": ["x"]}},
            {"everything": {"thoughts": [None, 5, {"text": 5}], "actions": [None, {"by": "soon"}]}},
            {"everything": {"date": "2026-02-31", "again": "<b>", "team": None}},
        ],
    )
    def test_a_store_that_was_changed_by_hand_breaks_nothing(
        self, open_page: Open, address: str, stored: object
    ) -> None:
        page = seeded(open_page, address, stored)
        expect(labelled(page, "Date")).to_have_value("")
        expect(labelled(page, "Team")).to_have_value("")
        labelled(page, "Team").fill("All is well.")
        reload(page)
        expect(labelled(page, "Team")).to_have_value("All is well.")


class TestClear:
    def test_it_is_cleared_when_the_reader_is_sure(self, page: Page) -> None:
        expect(button(page, "Clear this record")).to_have_count(0)
        fill(page)
        button(page, "Add an action").click()
        write_action(page, 3, "A third")
        let_it_be_kept(page)
        button(page, "Clear this record").press("Enter")
        expect(page.get_by_role("group", name=ASKS)).to_be_focused()
        button(page, "Leave it").press("Enter")
        is_whole(page)
        button(page, "Clear this record").press("Enter")
        button(page, "Clear it").press("Enter")
        expect(labelled(page, "Date")).to_be_focused()
        expect(page.locator("[data-said]")).to_have_text("The record is empty now.")
        assert records(page) == {}
        expect(actions(page)).to_have_count(2)
        for one in page.locator("[data-record] [data-field]").all():
            expect(one).to_have_value("")
        reload(page)
        expect(labelled(page, "Team")).to_have_value("")

    def test_other_briefs_keep_theirs(self, open_page: Open, address: str) -> None:
        stored = {"next": {"team": "Other"}, "everything": {"team": "This"}}
        page = seeded(open_page, address, stored)
        button(page, "Clear this record").click()
        button(page, "Clear it").click()
        expect(labelled(page, "Team")).to_have_value("")
        assert records(page) == {"next": {"team": "Other"}}

    def test_the_privacy_page_clears_all(self, open_page: Open, address: str, sample: str) -> None:
        page = seeded(open_page, address, {"gone": {"team": "x"}, "everything": {"team": "y"}})
        page.goto(f"{sample}privacy/")
        page.evaluate("import('/assets/device/clearing.js')")
        button(page, "Clear your team’s records").click()
        asked = page.get_by_role("group", name="Clear your team’s records")
        asked.get_by_role("button", name="Clear your team’s records").click()
        assert kept(page) == {"/keeping": "on"}


class TestWithoutAStore:
    def test_a_forbidden_store_fails_nothing(self, open_page: Open, address: str) -> None:
        page = started(open_page(address, script=NO_STORE))
        fill(page)
        let_it_be_kept(page)
        expect(page.get_by_text(GONE)).to_be_visible()
        expect(panel(page)).to_have_count(0)
        says(page, BLOCKED)
        is_whole(page)

    def test_a_full_one_says_so_and_keeps_what_is_typed(
        self, open_page: Open, address: str
    ) -> None:
        page = started(open_page(address, script=TURNED_ON + NO_ROOM))
        expect(page.get_by_text(STAYS)).to_be_visible()
        fill(page)
        expect(page.get_by_text(GONE)).to_be_visible()
        footer(page)
        expect(page.locator("footer [data-note]")).to_have_text(FULL)
        is_whole(page)
        page.evaluate("() => { Storage.prototype.setItem = window.inRoom; }")
        labelled(page, "Team").press("End")
        labelled(page, "Team").press_sequentially("!")
        let_it_be_kept(page)
        assert records(page)["everything"]["team"] == "North team!"
        assert records(page)["everything"]["again"] == "2026-12-23"

    @pytest.mark.parametrize(("taken", "warned"), [(False, True), (True, False)])
    def test_who_leaves_a_record_that_stands_nowhere_is_warned(
        self, open_page: Open, address: str, taken: bool, warned: bool
    ) -> None:
        page = started(open_page(address))
        asked: list[str] = []
        labelled(page, "Team").press_sequentially("North")
        button(page, "Do not keep").click()
        if taken:
            page.evaluate("window.print = () => {}")
            button(page, "Print the record").click()
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        page.goto("about:blank")
        assert asked == ["beforeunload"] * warned

    def test_who_keeps_it_is_not_warned(self, page: Page, sample: str) -> None:
        asked: list[str] = []
        labelled(page, "Team").press_sequentially("North")
        page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
        page.goto(sample)
        assert asked == []
