"""A team's record on its page: filled in by keyboard, read in every look, printed on A4."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from tests.browser.asking import HOSTILE, LONG
from tests.browser.conftest import Open, site_of
from tests.browser.focus import WHY_UNSEEN, WITHOUT_OUTLINE, focus_by
from tests.browser.keeping import panel
from tests.browser.logs import ago, words
from tests.browser.test_every_page import LOOKS, take, wrong
from tests.conftest import brief_text, served
from tests.site.projects import set_up

THOUGHTS = "What are your thoughts?"
ACTIONS = (
    ("Agree who calls the meeting", "Team leader", "2026-12-11"),
    ("Put a pause on the agenda", "Practice lead", "2027-01-29"),
)


@pytest.fixture
def address(sample_brief: str) -> str:
    return f"{sample_brief}record/"


@pytest.fixture
def page(open_page: Open, address: str) -> Page:
    return started(open_page(address))


def started(page: Page) -> Page:
    """The page, when its script has done its part."""
    expect(page.locator("[data-record][data-ready]")).to_have_count(1)
    return page


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def labelled(page: Page, name: str) -> Locator:
    return page.get_by_label(name, exact=True)


def action(page: Page, number: int) -> Locator:
    return page.get_by_role("group", name=f"Action {number}", exact=True)


def actions(page: Page) -> Locator:
    return page.get_by_role("group", name=re.compile(r"^Action \d+$"))


def write_action(page: Page, number: int, what: str, who: str = "", by: str = "") -> None:
    row = action(page, number)
    for name, said in (("What", what), ("Who owns it", who), ("By when", by)):
        row.get_by_label(name).fill(said)


def fill(page: Page) -> None:
    """A whole record of an invented session."""
    labelled(page, "Date").fill("2026-11-25")
    labelled(page, "Team").fill("North team")
    labelled(page, "How many were there?").fill("9, two by video")
    labelled(page, THOUGHTS).fill("Each of us waited.\n\nNobody said so.")
    for number, said in enumerate(ACTIONS, start=1):
        write_action(page, number, *said)
    labelled(page, "Who follows this up?").fill("The team leader")
    labelled(page, "When do you look again?").fill("2026-12-23")


def paper(page: Page) -> list[str]:
    """The words on each sheet of A4, without ligatures."""
    data = page.pdf(format="A4", prefer_css_page_size=True)
    sheets = PdfReader(io.BytesIO(data)).pages
    return [normalize("NFKC", sheet.extract_text()) for sheet in sheets]


def print_blank(page: Page) -> None:
    """As if the print window stayed open."""
    page.evaluate("window.print = () => {}")
    button(page, "Print a blank form").click()


class TestDays:
    def test_today_is_offered_and_not_forced(self, page: Page) -> None:
        date = labelled(page, "Date")
        expect(date).to_have_value("")
        button(page, "Today").press("Enter")
        expect(date).to_have_value(ago(0))
        expect(date).to_be_focused()

    def test_a_day_to_look_again_is_offered_after_the_session(self, page: Page) -> None:
        expect(button(page, f"{words(ago(-28))}, 28 days from today")).to_be_visible()
        labelled(page, "Date").fill("2026-11-30")
        button(page, "28 December 2026, 28 days after the session").press("Enter")
        expect(labelled(page, "When do you look again?")).to_have_value("2026-12-28")


class TestActions:
    def test_there_is_room_for_two_and_for_more_when_asked(self, page: Page) -> None:
        expect(actions(page)).to_have_count(2)
        for number in range(3, 9):
            button(page, "Add an action").press("Enter")
            expect(actions(page)).to_have_count(number)
            expect(action(page, number).get_by_label("What")).to_be_focused()
        expect(action(page, 8).get_by_label("By when")).to_have_attribute("type", "date")
        ids = page.locator("[id]").evaluate_all("all => all.map(({id}) => id)")
        assert len(ids) == len(set(ids))

    def test_an_empty_one_goes_at_once_and_the_focus_to_the_next(self, page: Page) -> None:
        write_action(page, 2, "Stays", "Somebody", "2026-12-11")
        button(page, "Remove action 1").press("Enter")
        expect(actions(page)).to_have_count(1)
        expect(action(page, 1)).to_be_focused()
        expect(action(page, 1).get_by_label("What")).to_have_value("Stays")
        expect(page.locator("[data-rows-said]")).to_have_text("Action 1 is removed.")

    def test_one_with_words_goes_only_when_the_reader_is_sure(self, page: Page) -> None:
        write_action(page, 1, "Not lost")
        button(page, "Remove action 1").press("Enter")
        asked = page.get_by_role("group", name="Remove action 1, and what you wrote in it?")
        expect(asked).to_be_focused()
        page.keyboard.press("Escape")
        expect(button(page, "Remove action 1")).to_be_focused()
        expect(action(page, 1).get_by_label("What")).to_have_value("Not lost")
        button(page, "Remove action 1").press("Enter")
        button(page, "Remove it").press("Enter")
        expect(action(page, 1).get_by_label("What")).to_have_value("")

    def test_the_last_one_leaves_an_empty_one(self, page: Page) -> None:
        for _ in range(4):
            button(page, "Remove action 1").press("Enter")
            expect(action(page, 1)).to_be_focused()
        expect(actions(page)).to_have_count(1)

    def test_those_in_between_keep_their_words_and_get_their_numbers(self, page: Page) -> None:
        for number in range(1, 5):
            if number > 2:
                button(page, "Add an action").click()
            write_action(page, number, f"What {number}", f"Who {number}", f"2026-12-0{number}")
        button(page, "Remove action 2").click()
        button(page, "Remove it").click()
        found = [
            [action(page, n).get_by_label(name).input_value() for name in ("What", "By when")]
            for n in range(1, 4)
        ]
        assert found == [[f"What {n}", f"2026-12-0{n}"] for n in (1, 3, 4)]


class TestLooks:
    @pytest.mark.parametrize("look", LOOKS)
    def test_nothing_is_wrong_in_any_state(self, page: Page, look: str) -> None:
        assert wrong(page, look) == []
        take(page, "light")
        fill(page)
        assert wrong(page, look) == []
        take(page, "light")
        for name in ("When do you look again?",):
            labelled(page, name).fill("")
        button(page, "Calendar file for the follow-up").click()
        expect(page.get_by_role("heading", name="There is a problem")).to_be_visible()
        assert wrong(page, look) == []
        take(page, "light")
        for number in range(3, 13):
            button(page, "Add an action").click()
            write_action(page, number, HOSTILE, LONG[:300], "2026-12-11")
        button(page, "Remove action 12").click()
        assert wrong(page, look) == []

    def test_any_words_are_only_words(self, page: Page) -> None:
        before = page.locator("main *").count()
        for name in ("Team", "How many were there?", THOUGHTS, "Who follows this up?"):
            labelled(page, name).fill(f"{HOSTILE}\n{LONG}")
        write_action(page, 1, f"{HOSTILE}\n{LONG}", "x" * 3000)
        assert page.locator("main *").count() == before
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert HOSTILE[:25] in " ".join(paper(page))

    def test_a_room_grows_with_its_words(self, page: Page) -> None:
        room = action(page, 1).get_by_label("What")
        room.fill("A line\n" * 20)
        assert room.evaluate("room => room.scrollHeight <= room.clientHeight")


class TestKeyboard:
    def test_every_stop_is_seen_and_outlined(self, page: Page) -> None:
        write_action(page, 1, "Something")
        expect(panel(page)).to_be_visible()
        for why in (WHY_UNSEEN, WITHOUT_OUTLINE):
            stops = list(focus_by(page, "Tab", why))
            assert len(stops) > 25
            assert [stop for stop in stops if stop] == []

    def test_a_whole_record_is_written_without_a_mouse(self, page: Page) -> None:
        labelled(page, "Team").focus()
        page.keyboard.type("North team")
        for said in ("nine", "Each of us waited.", "Each month.", "Call first.", "Agree", "Lead"):
            page.keyboard.press("Tab")
            page.keyboard.type(said)
        assert labelled(page, THOUGHTS).input_value() == "Each of us waited."
        assert action(page, 1).get_by_label("What").input_value() == "Agree"
        assert action(page, 1).get_by_label("Who owns it").input_value() == "Lead"


class TestPaper:
    def test_a_filled_record_is_on_one_page_with_days_in_words(self, page: Page) -> None:
        fill(page)
        (sheet,) = paper(page)
        said = " ".join(sheet.split())
        for part in ("Team record", "Everything that a brief can show", "25 November 2026"):
            assert part in said
        for what, who, by in ACTIONS:
            assert {what in said, who in said, words(by) in said} == {True}
        for part in ("9, two by video", "Nobody said so.", "The team leader", "23 December 2026"):
            assert part in said
        for part in ("Remove", "Today", "Download", "Keep a copy", "Back to the brief"):
            assert part not in said

    def test_a_long_record_loses_nothing(self, page: Page) -> None:
        for number in range(1, 31):
            if number > 2:
                button(page, "Add an action").click()
            write_action(page, number, f"Action number {number} {'and more ' * 20}end{number}.")
        labelled(page, THOUGHTS).fill("\n".join(f"Line {n}." for n in range(200)))
        sheets = paper(page)
        said = " ".join(" ".join(sheets).split())
        assert len(sheets) > 3
        assert [n for n in range(200) if f"Line {n}." not in said] == []
        assert [n for n in range(1, 31) if f"end{n}." not in said] == []

    def test_an_empty_one_is_a_form_of_one_page(self, page: Page) -> None:
        (sheet,) = paper(page)
        assert [n for n in "12345" if n not in sheet] == []
        assert "/yyyy" not in sheet

    def test_a_blank_form_shows_nothing_that_was_written_and_loses_nothing(
        self, page: Page
    ) -> None:
        fill(page)
        for number in range(3, 13):
            button(page, "Add an action").click()
            write_action(page, number, "Zqwrittenzq")
        print_blank(page)
        (sheet,) = paper(page)
        said = " ".join(sheet.split())
        for part in ("North team", "Each of us", "Agree who", "Zqwritten", "2026", "12"):
            assert part not in said
        page.evaluate("dispatchEvent(new Event('afterprint'))")
        assert "North team" in " ".join(paper(page))
        expect(labelled(page, "Team")).to_have_value("North team")
        expect(actions(page)).to_have_count(12)


@pytest.fixture(scope="module")
def extreme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The record of a brief with a very long title, in a site with six long team questions."""

    def write(project: Path) -> None:
        asked = [f"Question {n}, which is so long that it takes {'more ' * 18}?" for n in range(6)]
        set_up(project, site={"site_url": f"https://{'long.' * 15}example/"}, team_questions=asked)
        text = brief_text(title="A title that is much longer than any title should be " * 3)
        (project / "briefs/extreme.md").write_text(text, encoding="utf-8")

    with served(site_of(tmp_path_factory.mktemp("extreme"), write)) as address:
        yield f"{address}briefs/extreme/record/"


@pytest.mark.parametrize("script_runs", [True, False])
def test_a_blank_form_is_one_page_whatever_the_site_asks(
    extreme: str, open_page: Open, script_runs: bool
) -> None:
    page = open_page(extreme, java_script_enabled=script_runs)
    (sheet,) = paper(page)
    assert "Question 5" in sheet
    assert "When do you look again?" in sheet


class TestWithoutScript:
    @pytest.fixture
    def page(self, open_page: Open, address: str) -> Page:
        return open_page(address, java_script_enabled=False)

    def test_all_fields_are_there_and_no_button(self, page: Page) -> None:
        assert page.locator("main button:visible").all() == []
        expect(actions(page)).to_have_count(5)
        expect(page.get_by_text("To keep what you wrote, print this page.")).to_be_visible()
        expect(page.get_by_role("link", name="Blank form for Word")).to_be_visible()

    def test_what_is_typed_is_printed(self, page: Page) -> None:
        labelled(page, "Date").fill("2 December")
        labelled(page, THOUGHTS).fill("Each of us waited.")
        write_action(page, 5, "The fifth one", by="1 March")
        said = " ".join(" ".join(paper(page)).split())
        for part in ("2 December", "Each of us waited.", "The fifth one", "1 March"):
            assert part in said

    def test_an_empty_one_is_a_form_of_one_page(self, page: Page) -> None:
        assert len(paper(page)) == 1

    @pytest.mark.parametrize("look", LOOKS)
    def test_it_fits(self, page: Page, look: str) -> None:
        take(page, look)
        assert page.locator("html").evaluate("html => html.scrollWidth <= html.clientWidth")


def test_the_word_file_is_there(page: Page) -> None:
    with page.expect_download() as found:
        page.get_by_role("link", name="Blank form for Word").press("Enter")
    assert found.value.suggested_filename == "everything-record.docx"
    assert Path(found.value.path()).read_bytes()[:2] == b"PK"
