"""What leaves the log as a file, and what may come in from one."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.icalendar import events
from tests.browser.logs import (
    HOSTILE,
    NO_STORE,
    TURNED_ON,
    ago,
    brief,
    full,
    keeping,
    kept_log,
    log,
    quiz,
    scale,
    titles,
    words,
)
from tests.browser.test_log_data import call

TOO_LARGE = "This file is too large to be a learning log. Choose another file."
UNKNOWN = "This file is not a learning log. Choose one that you downloaded here as JSON."
NEWER = "This file was made by a newer version of the site. Reload this page and try again."
BROKEN = "Something in this file is not as the site wrote it. Nothing was added. Download it again."


@pytest.fixture
def address(sample: str) -> str:
    return f"{sample}learning-log/"


@pytest.fixture
def page(open_page: Open, address: str) -> Page:
    return open_page(address, script=keeping(full()))


def downloaded(page: Page, button: Locator) -> tuple[str, bytes]:
    """The name and the bytes of the file that a button gives."""
    with page.expect_download() as found:
        button.press("Enter")
    return found.value.suggested_filename, Path(found.value.path()).read_bytes()


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


class TestCalendar:
    def test_a_brief_has_a_file_of_its_own(self, page: Page, sample: str) -> None:
        wanted = "Calendar file for Everything that a brief can show"
        name, raw = downloaded(page, button(page, wanted))
        (event,) = events(raw)
        url = f"{sample}briefs/everything/"
        assert name == "everything.ics"
        assert event["DTSTART"] == ago(9 - 28)
        assert event["SUMMARY"] == "Look again: Everything that a brief can show"
        what = "Answer the questions first, then read again what you missed."
        assert event["DESCRIPTION"] == f"{what}\n{url}"
        assert event["URL"] == url
        assert event["UID"] == f"look-again-28-everything@{urlsplit(sample).netloc}/"

    def test_one_file_has_every_day(self, page: Page) -> None:
        name, raw = downloaded(page, button(page, "Calendar file with every day"))
        assert name == "look-again.ics"
        days = [ago(9 - 28), ago(-7), ago(-28)]
        assert sorted(event["DTSTART"] for event in events(raw)) == sorted(days)

    def test_an_event_keeps_its_name_when_the_brief_is_read_anew(
        self, open_page: Open, address: str
    ) -> None:
        names = []
        for read in (0, 3):
            page = open_page(address, script=keeping(log({"next": brief(read)})))
            _, raw = downloaded(page, button(page, "Calendar file for The brief next"))
            names.append([event["UID"] for event in events(raw)])
        assert names[0] == names[1]

    @pytest.mark.parametrize(
        "said",
        [
            HOSTILE,
            "a,b;c\\d\\n:\"'",
            "two\nlines\r\nthree\rfour",
            "BEGIN:VEVENT\r\nEND:VCALENDAR",
            "é" * 300,
            "👩🏽‍⚕️" * 40,
            "x" * 10_000,
        ],
    )
    def test_any_words_come_through(self, page: Page, said: str) -> None:
        found = self.event_of(page, said)
        plain = said.replace("\r\n", "\n").replace("\r", "\n")
        assert (found["SUMMARY"], found["DESCRIPTION"]) == (plain, plain)
        assert found["DTSTAMP"] == "2026-11-24T09:05:07"
        assert found["DTEND"] == "2027-01-01"

    def test_signs_that_steer_are_left_out(self, page: Page) -> None:
        assert self.event_of(page, "a\0b\x1b\x7fc\td\x85")["SUMMARY"] == "abcd"

    def event_of(self, page: Page, said: str) -> dict[str, str]:
        event = {"uid": "u", "day": "2026-12-31", "summary": said, "description": said}
        event["url"] = "https://intranet.example/briefs/b/"
        text = page.evaluate(
            """async (event) => {
              const { calendar } = await import("/assets/device/calendar.js");
              return calendar([event], new Date("2026-11-24T09:05:07.891Z"));
            }""",
            event,
        )
        (found,) = events(text.encode())
        return found


class TestTable:
    def rows(self, raw: bytes) -> list[list[str]]:
        """A table, read strictly: a mark for Excel, CRLF and nothing else at the ends of rows."""
        assert raw.startswith(b"\xef\xbb\xbf")
        text = raw.decode("utf-8-sig")
        assert text.endswith("\r\n")
        assert "\n" not in text.replace("\r\n", "")
        found = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        assert {len(row) for row in found} == {len(found[0])}
        return found

    def test_it_has_everything(self, page: Page) -> None:
        name, raw = downloaded(page, button(page, "Download a table (CSV)"))
        assert name == f"learning-log-{ago(0)}.csv"
        head, *rows = self.rows(raw)
        assert head[:8] == ["What", "Brief", "Name", "Day", "Right", "Out of", "Tries", "Passed"]
        assert head[8:] == ["Before", "Now", "Scale"]
        whole, ends = "Everything that a brief can show", "1 is Not sure, 5 is Very sure"
        gone, asked, none = f"'{HOSTILE}", "What would you do?", [""] * 7
        assert rows == [
            ["Brief read", gone, "", ago(60), *none],
            ["Brief read again", gone, "", ago(31), *none],
            ["Brief read", whole, "", ago(9), *none],
            ["Quiz", whole, asked, ago(9), "4", "5", "2", "yes", "", "", ""],
            ["Scale", whole, "How sure are you?", ago(9), "", "5", "", "", "2", "4", ends],
            ["Quiz", "The brief next", asked, ago(1), "2", "5", "1", "no", "", "", ""],
            ["Brief read", "The brief before", "", ago(0), *none],
        ]

    @pytest.mark.parametrize(
        "formula",
        ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\u200b=1", "＝1", "\ttab"],
    )
    def test_no_cell_is_a_formula(self, page: Page, formula: str) -> None:
        text = call(page, "table.table", log({"b": brief(1, formula)}))
        assert self.rows(text.encode())[1][1] == f"'{formula}"

    @pytest.mark.parametrize("broken", ["\r=1", "\n=1", "\r\n=1", "\n\n=1"])
    def test_a_cell_stays_in_its_line(self, page: Page, broken: str) -> None:
        text = call(page, "table.table", log({"b": brief(1, broken)}))
        assert self.rows(text.encode())[1][1] == "' =1"

    @pytest.mark.parametrize("plain", ["a=b", '"so"', "£5, “so”", "5 - 3", "’"])
    def test_other_words_stay_as_they_are(self, page: Page, plain: str) -> None:
        text = call(page, "table.table", log({"b": brief(1, plain)}))
        found = list(csv.reader(io.StringIO(text.lstrip("\ufeff"), newline=""), strict=True))
        assert found[1][1] == plain


def chosen(page: Page, content: object) -> Locator:
    """What the page says of a file that its reader chose."""
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    file = {"name": "log.json", "mimeType": "application/json", "buffer": raw}
    page.get_by_label("Add a log from another device").set_input_files([file])
    found = page.locator(".sm-log__found")
    expect(found).to_be_visible()
    return found


def packed(kept: Any, **more: Any) -> dict[str, Any]:
    site = "https://intranet.example/"
    return {"format": 1, "site": site, "made_on": ago(2), "log": kept, **more}


class TestCarrying:
    def test_another_device_gets_all_of_it(
        self, page: Page, open_page: Open, address: str, sample: str
    ) -> None:
        name, raw = downloaded(page, button(page, "Download for another device (JSON)"))
        given = json.loads(raw)
        assert name == f"learning-log-{ago(0)}.json"
        assert (given["format"], given["site"], given["made_on"]) == (1, sample, ago(0))
        other = open_page(address, script=TURNED_ON)
        found = chosen(other, raw)
        expect(found).to_have_text(
            "This file has 3 briefs, 2 quiz results and 1 scale. "
            f"It was made on {words(ago(0))} at {sample}.Add to my log"
        )
        expect(found).to_be_focused()
        assert kept_log(other) is None
        button(other, "Add to my log").press("Enter")
        added = other.locator(".sm-log__found")
        expect(added).to_have_text("Added: 3 briefs, 2 quiz results and 1 scale.")
        expect(added).to_be_focused()
        assert kept_log(other) == given["log"]
        assert titles(other, "Read") == titles(page, "Read")

    def test_what_was_there_stays(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=keeping(log({"next": brief(3), "before": brief(1)})))
        chosen(page, packed(log({"before": brief(5), "everything": brief(2)})))
        button(page, "Add to my log").click()
        expect(page.locator(".sm-log__found")).to_contain_text("Added: ")
        found = kept_log(page)["briefs"]
        assert {slug: found[slug]["read"] for slug in found} == {
            "next": ago(3),
            "before": ago(5),
            "everything": ago(2),
        }
        assert found["before"]["again"] == ago(1)

    def test_nothing_is_kept_before_the_reader_agrees(self, open_page: Open, address: str) -> None:
        page = open_page(address)
        chosen(page, packed(log({"next": brief(3)})))
        assert page.evaluate("({...localStorage})") == {}
        button(page, "Keep my log on this device, and add this").press("Enter")
        assert page.evaluate("localStorage.getItem('/keeping')") == "on"
        assert titles(page, "Read") == ["The brief next"]

    def test_a_browser_that_keeps_nothing_says_so(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=NO_STORE)
        chosen(page, packed(log({"next": brief(3)})))
        button(page, "Keep my log on this device, and add this").click()
        expect(page.locator(".sm-log__found")).to_have_text(
            "This browser does not let the site keep anything, so nothing was added."
        )

    def test_what_has_no_room_is_not_added(self, open_page: Open, address: str) -> None:
        own = log({f"a-{n}": brief(1) for n in range(999)})
        page = open_page(address, script=keeping(own))
        chosen(page, packed(log({"next": brief(3), "before": brief(1)})))
        button(page, "Add to my log").click()
        expect(page.locator(".sm-log__found")).to_have_text(
            "Your log has no room for all of this, so nothing was added."
        )
        assert kept_log(page) == own

    def test_what_was_broken_here_by_hand_stays(self, open_page: Open, address: str) -> None:
        broken = {"title": 7, "read": "yesterday"}
        page = open_page(address, script=keeping(log({"before": broken})))
        chosen(page, packed(log({"next": brief(3)})))
        button(page, "Add to my log").click()
        assert kept_log(page) == log({"before": broken, "next": brief(3)})

    def test_hostile_words_are_words(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=TURNED_ON)
        kept = log(
            {"gone": brief(9, HOSTILE)},
            {"q": quiz("gone", 9, title=HOSTILE)},
            {"s": scale("gone", 9, prompt=HOSTILE, low=HOSTILE, high=HOSTILE, now=3)},
        )
        found = chosen(page, packed(kept, site=HOSTILE))
        expect(found).to_contain_text(HOSTILE)
        button(page, "Add to my log").click()
        assert titles(page, "Read") == [HOSTILE]
        assert page.locator("main img, main script").count() == 0
        told = page.locator("[data-gone] .sm-log__fact").all_inner_texts()
        assert [HOSTILE in said for said in told] == [True, True]


TOO_OFTEN = {"2026-11-02": 9999, "2026-11-03": 1}
DEEP = b'{"format":1,"site":"s","made_on":"2026-11-02","log":' + b"[" * 100_000


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", UNKNOWN),
        (b"{", UNKNOWN),
        (b"\xff\xfe\x00", UNKNOWN),
        (b"%PDF-1.7", UNKNOWN),
        (DEEP, UNKNOWN),
        (b"null", UNKNOWN),
        ([], UNKNOWN),
        ({"log": log()}, UNKNOWN),
        (packed(log(), format="1"), UNKNOWN),
        (packed(log(), format=0), UNKNOWN),
        (packed(log(), format=2), NEWER),
        (packed(log(), site=7), BROKEN),
        (packed(log(), made_on="yesterday"), BROKEN),
        (packed(None), BROKEN),
        (packed([]), BROKEN),
        (packed({"briefs": {}}), BROKEN),
        (packed({**log(), "briefs": []}), BROKEN),
        (packed(log({"next": None})), BROKEN),
        (packed(log({"next": brief(1, "")})), BROKEN),
        (packed(log({"next": {"title": "A title"}})), BROKEN),
        (packed(log({"next": {**brief(1), "title": ["A title"]}})), BROKEN),
        (packed(log({"next": {**brief(1), "title": "x" * 10_001}})), BROKEN),
        (packed(log({"next": {**brief(1), "read": "2026-02-30"}})), BROKEN),
        (packed(log({"next": brief(-30)})), BROKEN),
        (packed(log({"../next": brief(1)})), BROKEN),
        (packed(log({"__proto__": brief(1)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, right=6)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, right=-1)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, right=1.5)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, passed="yes")})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, days={"soon": 1})})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, days={})})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, tries=10_000)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, days=TOO_OFTEN)})), BROKEN),
        (packed(log({f"b-{n}": brief(1) for n in range(1001)})), BROKEN),
        (packed(log(quizzes={"q": quiz("next", 1, brief="<b>")})), BROKEN),
        (packed(log(scales={"s": scale("next", 1, now=6)})), BROKEN),
        (packed(log(scales={"s": scale("next", 1, of=1e9)})), BROKEN),
        (b" " * 5_000_001, TOO_LARGE),
    ],
)
def test_a_file_that_is_no_log_is_refused_whole(page: Page, content: object, said: str) -> None:
    before = kept_log(page)
    found = chosen(page, content)
    expect(found).to_have_text(said)
    expect(found).to_be_focused()
    expect(found.get_by_role("button")).to_have_count(0)
    assert kept_log(page) == before


def test_what_another_version_adds_is_left_behind(open_page: Open, address: str) -> None:
    page = open_page(address, script=TURNED_ON)
    kept = log({"next": {**brief(1), "stars": 5}})
    chosen(page, packed({**kept, "more": {}}, extra=True))
    button(page, "Add to my log").click()
    expect(page.locator(".sm-log__found")).to_contain_text("Added: ")
    assert kept_log(page) == log({"next": brief(1)})
