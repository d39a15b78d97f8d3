"""What a team takes away of its record: text, a table of actions, a day for a calendar."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import HOSTILE
from tests.browser.conftest import Open
from tests.browser.icalendar import events
from tests.browser.logs import ago
from tests.browser.test_record import (
    ACTIONS,
    THOUGHTS,
    action,
    button,
    fill,
    labelled,
    started,
    write_action,
)

TITLE = "Everything that a brief can show"
TEXT, PLAN = "Download as text", "Download the action plan (CSV)"
DAY = "Calendar file for the follow-up"
NEEDS_ACTION = "Write at least one action: an action plan has a line for each."
NEEDS_DAY = "Choose the day on which you look again, with its month and year."
HEAD = ["Team", "Brief", "Session", "Action", "Owner", "By when", "Follow-up by", "Look again on"]

FORMULAS = ["=1+1", "+1", "-1", "@x", " =1", "\t=1", "＝1", "\u200b=1", '=HYPERLINK("http://x")']


@pytest.fixture
def address(sample_brief: str) -> str:
    return f"{sample_brief}record/"


@pytest.fixture
def page(open_page: Open, address: str) -> Page:
    return started(open_page(address))


def downloaded(page: Page, name: str) -> tuple[str, bytes]:
    with page.expect_download() as found:
        button(page, name).press("Enter")
    expect(page.locator("[data-said]")).to_have_text("Downloaded.")
    return found.value.suggested_filename, Path(found.value.path()).read_bytes()


def rows(raw: bytes) -> list[list[str]]:
    """A table, read strictly, as the learning log's."""
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert {len(row) for row in found} == {len(HEAD)}
    return found


class TestText:
    def test_it_reads_well_and_every_editor_shows_its_lines(
        self, page: Page, sample_brief: str
    ) -> None:
        fill(page)
        name, raw = downloaded(page, TEXT)
        assert name == "everything-record-2026-11-25.txt"
        assert raw.count(b"\n") == raw.count(b"\r\n")
        assert (
            raw.decode().replace("\r\n", "\n")
            == f"""\
Team record
{TITLE}
================================

Date: 25 November 2026
Team: North team
How many were there: 9, two by video

{THOUGHTS}
-----------------------
Each of us waited.

Nobody said so.

What we will do
---------------
1. Agree who calls the meeting
   Who owns it: Team leader
   By when: 11 December 2026
2. Put a pause on the agenda
   Who owns it: Practice lead
   By when: 29 January 2027

Who follows this up: The team leader
When we look again: 23 December 2026

{sample_brief}
"""
        )

    def test_its_lines_are_short_and_no_word_is_lost(self, page: Page) -> None:
        said = " ".join(f"word{n}" for n in range(300))
        labelled(page, THOUGHTS).fill(said)
        write_action(page, 1, said, said)
        _, raw = downloaded(page, TEXT)
        text = raw.decode()
        assert max(map(len, text.split("\r\n"))) <= 72
        assert " ".join(text.split()).count(said) == 3

    def test_an_empty_record_is_a_short_text(self, page: Page, sample_brief: str) -> None:
        name, raw = downloaded(page, TEXT)
        assert name == f"everything-record-{ago(0)}.txt"
        assert raw.decode().split("\r\n")[1:] == [TITLE, "=" * 32, "", sample_brief, ""]

    def test_it_is_copied(self, open_page: Open, address: str) -> None:
        page = started(open_page(address, permissions=["clipboard-read", "clipboard-write"]))
        labelled(page, "Team").fill("North team")
        button(page, "Copy as text").press("Enter")
        expect(page.locator("[data-said]")).to_have_text("Copied.")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert "Team: North team" in copied
        assert "\r" not in copied

    def test_where_there_is_no_clipboard_it_is_selected(
        self, open_page: Open, address: str
    ) -> None:
        script = "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
        page = started(open_page(address, script=script))
        labelled(page, "Team").fill("North team")
        for _ in range(2):
            button(page, "Copy as text").press("Enter")
            shown = labelled(page, "The record as text")
            expect(shown).to_be_focused()
            selected = "text => text.value.slice(text.selectionStart, text.selectionEnd)"
            assert "Team: North team" in shown.evaluate(selected)


class TestPlan:
    def test_it_has_a_line_for_each_action(self, page: Page) -> None:
        fill(page)
        name, raw = downloaded(page, PLAN)
        assert name == "everything-actions-2026-11-25.csv"
        around = ["North team", TITLE, "2026-11-25"], ["The team leader", "2026-12-23"]
        assert rows(raw) == [HEAD, *([*around[0], *said, *around[1]] for said in ACTIONS)]

    @pytest.mark.parametrize("said", FORMULAS)
    def test_no_spreadsheet_takes_words_for_a_formula(self, page: Page, said: str) -> None:
        # A field gives its words without the spaces around them; what is kept may have them.
        found = page.evaluate(
            """async (said) => {
              const { plan } = await import("/assets/faces/record/plan.js");
              const action = { what: said, who: said, by: "" };
              const record = { team: said, date: "", actions: [action], follow: said, again: "" };
              return plan(record, said);
            }""",
            said,
        )
        _, row = rows(found.encode())
        assert row == [f"'{said}"] * 2 + [""] + [f"'{said}"] * 2 + ["", f"'{said}", ""]

    @pytest.mark.parametrize("said", [*FORMULAS, HOSTILE, "a\nb", '"', "1-2", "-", "’=", "a=b"])
    def test_it_writes_a_cell_as_the_learning_log_does(self, page: Page, said: str) -> None:
        pair = page.evaluate(
            """async (said) => {
              const { plan } = await import("/assets/faces/record/plan.js");
              const { table } = await import("/assets/device/table.js");
              const log = { briefs: { one: { title: said, read: "" } }, quizzes: {}, scales: {} };
              const record = { team: "", date: "", actions: [{ what: "", who: "", by: "" }] };
              return [plan({ ...record, follow: "", again: "" }, said), table(log)];
            }""",
            said,
        )
        mine, theirs = (
            list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))[1][1]
            for text in pair
        )
        assert mine == theirs

    def test_any_words_come_through(self, page: Page) -> None:
        write_action(page, 1, f'{HOSTILE}\nand, "more"; £5', "Who, else")
        _, row = rows(downloaded(page, PLAN)[1])
        assert row[3:5] == [f'{HOSTILE} and, "more"; £5', "Who, else"]

    def test_without_an_action_it_says_what_is_missing(self, page: Page) -> None:
        field = action(page, 1).get_by_label("What")
        self.is_wrong(page, PLAN, field, NEEDS_ACTION)
        button(page, PLAN).press("Enter")
        expect(page.locator(".sm-error")).to_have_count(1)
        field.fill("One")
        self.is_right(page, field)
        downloaded(page, PLAN)

    def test_without_a_day_there_is_nothing_for_a_calendar(self, page: Page) -> None:
        field = labelled(page, "When do you look again?")
        hint = "A day on which you see what has changed."
        self.is_wrong(page, DAY, field, NEEDS_DAY)
        expect(field).to_have_accessible_description(f"{hint} {NEEDS_DAY}")
        field.fill("2027-01-04")
        self.is_right(page, field)
        expect(field).to_have_accessible_description(hint)
        downloaded(page, DAY)

    def is_wrong(self, page: Page, name: str, field: Locator, words: str) -> None:
        """Said beside the field, and in a summary that has the focus and leads there."""
        button(page, name).press("Enter")
        expect(page.get_by_role("group", name="There is a problem")).to_be_focused()
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(page.locator(".sm-error")).to_have_text(words)
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name=words)).to_be_focused()
        page.keyboard.press("Enter")
        expect(field).to_be_focused()

    def is_right(self, page: Page, field: Locator) -> None:
        expect(page.locator(".sm-error")).to_have_count(0)
        expect(page.get_by_role("heading", name="There is a problem")).to_have_count(0)
        assert field.get_attribute("aria-invalid") is None


class TestCalendar:
    def test_it_says_who_looks_again_at_what(
        self, page: Page, sample: str, sample_brief: str
    ) -> None:
        fill(page)
        name, raw = downloaded(page, DAY)
        (event,) = events(raw)
        assert name == "everything-follow-up-2026-11-25.ics"
        assert event["DTSTART"] == "2026-12-23"
        assert event["SUMMARY"] == f"North team: look again at “{TITLE}”"
        assert event["DESCRIPTION"] == (
            "Who follows this up: The team leader\n\n"
            "- Agree who calls the meeting (Team leader, by 11 December 2026)\n"
            "- Put a pause on the agenda (Practice lead, by 29 January 2027)\n\n"
            f"{sample_brief}"
        )
        assert event["URL"] == sample_brief
        assert event["UID"] == f"follow-up-2026-11-25-everything@{urlsplit(sample).netloc}/"

    def test_another_day_moves_the_same_event(self, page: Page) -> None:
        fill(page)
        names = []
        for day in ("2026-12-23", "2027-02-01"):
            labelled(page, "When do you look again?").fill(day)
            (event,) = events(downloaded(page, DAY)[1])
            assert event["DTSTART"] == day
            names.append(event["UID"])
        assert names[0] == names[1]

    def test_a_day_is_enough(self, page: Page, sample_brief: str) -> None:
        labelled(page, "When do you look again?").fill("2027-01-04")
        (event,) = events(downloaded(page, DAY)[1])
        assert event["SUMMARY"] == f"Look again at “{TITLE}”"
        assert event["DESCRIPTION"] == sample_brief

    def test_any_words_come_through(self, page: Page) -> None:
        said = f"{HOSTILE}\nBEGIN:VEVENT, a;b\\n"
        labelled(page, "Team").fill(said)
        labelled(page, "When do you look again?").fill("2027-01-04")
        (event,) = events(downloaded(page, DAY)[1])
        assert event["SUMMARY"].startswith(f"{said}: look again")
