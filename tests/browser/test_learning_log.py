"""The page “My learning log”: sorted, told in words, printed, cleared; and empty in every way."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import faults
from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN, WITHOUT_OUTLINE, focus_by
from tests.browser.logs import (
    NO_STORE,
    TURNED_ON,
    ago,
    brief,
    facts,
    full,
    keeping,
    kept_log,
    log,
    part,
    row,
    titles,
    words,
)
from tests.browser.test_every_page import LOOKS, wrong

WHOLE = "Everything that a brief can show"
OFF = "Nothing is kept on this device."
ALL = ["The brief before", WHOLE, "The brief next"]
STATES = {
    "off": lambda: "",
    "empty": lambda: TURNED_ON,
    "full": lambda: keeping(full()),
    "blocked": lambda: NO_STORE,
}
"""The script with which a browser begins, made when the test runs: it knows of today."""
PAPER = {"format": "A4", "margin": dict.fromkeys(("top", "right", "bottom", "left"), "15mm")}


@pytest.fixture
def address(sample: str) -> str:
    return f"{sample}learning-log/"


@pytest.fixture
def page(open_page: Open, address: str) -> Page:
    return open_page(address, script=keeping(full()))


def says(page: Page, first: str, second: str) -> None:
    """The few words beside the dial."""
    summary = part(page, "My log so far")
    expect(summary.locator("[data-words]")).to_have_text(first)
    expect(summary.locator("[data-more]")).to_have_text(second)


class TestFull:
    def test_it_is_told_at_a_glance(self, page: Page) -> None:
        said = "2 quizzes answered. 1 brief waits for you to look again."
        says(page, "You have read 2 of 3 briefs.", said)
        expect(page.locator(".sm-log__dial")).to_have_attribute("aria-hidden", "true")
        filled = page.locator(".sm-log__on").evaluate_all(
            "all => all.map((one) => one.getAttribute('stroke-dasharray').split(' ')[0])"
        )
        assert [round(float(length), 1) for length in filled] == [75.4] * 4 + [50.3, 0, 0]

    def test_briefs_are_sorted_the_last_one_first(self, page: Page) -> None:
        assert titles(page, "Read")[:2] == ["The brief before", WHOLE]
        assert len(titles(page, "Read")) == 3
        assert titles(page, "Not read yet") == ["The brief next"]

    def test_each_says_when_it_was_read(self, page: Page) -> None:
        expect(row(page, "everything").locator(".sm-log__when")).to_have_text(
            f"Read on {words(ago(9))}"
        )
        expect(page.locator("[data-gone] .sm-log__when")).to_have_text(
            f"Read on {words(ago(60))}, again on {words(ago(31))}"
        )
        expect(row(page, "next").get_by_text("1 minute to read")).to_be_visible()

    def test_results_and_scales_are_told_in_words(self, page: Page) -> None:
        last = words(ago(9))
        assert facts(page, "everything") == [
            "Quiz: What would you do? "
            f"4 of 5 right at best, in 2 tries, the last on {last}. Passed.",
            "How sure are you? Before 2 of 5 after 4 of 5 1 is “Not sure”, 5 is “Very sure”.",
        ]
        assert facts(page, "next") == [
            f"Quiz: What would you do? 2 of 5 right on {words(ago(1))}. Not passed yet."
        ]

    def test_the_title_is_todays(self, page: Page) -> None:
        link = row(page, "everything").get_by_role("link")
        expect(link).to_have_text(WHOLE)
        link.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text(WHOLE)

    def test_what_was_broken_by_hand_is_left_out(self, open_page: Open, address: str) -> None:
        broken = {**full(), "quizzes": {"q": {"brief": "everything", "right": "<b>"}}}
        broken["briefs"]["next"] = {"title": 7, "read": "yesterday"}
        page = open_page(address, script=keeping(broken))
        assert titles(page, "Not read yet") == ["The brief next"]
        assert len(facts(page, "everything")) == 1


class TestLookingAgain:
    def test_due_ones_come_first(self, page: Page) -> None:
        visits = part(page, "Look again").get_by_role("listitem")
        expect(visits.locator(".sm-visit__title")).to_have_text([WHOLE, "The brief before"])
        expect(visits.locator(".sm-visit__when")).to_have_text(
            [
                f"Due since {words(ago(2))}, then {words(ago(-19))}",
                f"{words(ago(-7))}, then {words(ago(-28))}",
            ]
        )

    def test_what_was_looked_at_waits_for_its_next_day(self, page: Page) -> None:
        page.get_by_role("button", name=f"I have looked again at {WHOLE}").press("Enter")
        says(page, "You have read 2 of 3 briefs.", "2 quizzes answered.")
        expect(page.locator("[data-words]")).to_be_focused()
        expect(page.locator("[data-said]")).to_have_text(
            f"Noted: you looked at “{WHOLE}” again today."
        )
        assert kept_log(page)["briefs"]["everything"]["again"] == ago(0)
        visits = part(page, "Look again").get_by_role("listitem")
        expect(visits.locator(".sm-visit__title")).to_have_text(["The brief before", WHOLE])

    def test_a_brief_that_left_the_site_is_not_looked_at(
        self, open_page: Open, address: str
    ) -> None:
        page = open_page(address, script=keeping(log({"gone": brief(10)})))
        assert titles(page, "Read") == ["A title of its day"]
        expect(part(page, "Look again")).to_have_count(0)


class TestEmpty:
    def test_who_keeps_nothing_is_asked_and_not_urged(self, open_page: Open, address: str) -> None:
        page = open_page(address)
        why = (
            "If you want a log, let this browser keep it. It is sent nowhere, but whoever uses "
            "this device can see it: on a shared computer, leave it off."
        )
        says(page, OFF, why)
        assert page.evaluate("({...localStorage})") == {}
        page.get_by_role("button", name="Keep my log on this device").press("Enter")
        says(
            page,
            "Your log is still empty.",
            "Read a brief. At its end, press “I have read this brief”.",
        )
        expect(page.locator("[data-words]")).to_be_focused()
        page.get_by_role("link", name="Choose a brief").press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("All briefs")

    def test_a_browser_that_keeps_nothing(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=NO_STORE)
        how = (
            "This browser does not let the site keep anything. "
            "You can still print this page and fill it in by hand."
        )
        says(page, OFF, how)
        expect(part(page, "My log so far").get_by_role("button")).to_have_count(0)
        assert titles(page, "Briefs") == ALL

    def test_what_needs_a_log_is_not_offered(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=TURNED_ON)
        for name in ("Read", "Look again", "Clear"):
            expect(part(page, name)).to_have_count(0)
        expect(page.get_by_role("button", name="Download")).to_have_count(0)
        assert titles(page, "Briefs") == ALL

    def test_all_read(self, open_page: Open, address: str) -> None:
        every = {slug: brief(0) for slug in ("everything", "before", "next")}
        page = open_page(address, script=keeping(log(every)))
        hint = "Answer the questions that follow a brief, and you find the results here."
        says(page, "You have read all 3 briefs.", hint)
        expect(part(page, "Not read yet")).to_have_count(0)

    def test_without_javascript_it_is_a_record_to_fill_in(
        self, open_page: Open, address: str
    ) -> None:
        page = open_page(address, java_script_enabled=False)
        expect(page.get_by_role("note")).to_have_text(
            "This page can keep a log of what you read, on your own device. For that it needs "
            "JavaScript, which does not run in your browser. You can still print it: an empty "
            "record with every brief, to tick and fill in by hand."
        )
        assert titles(page, "Briefs") == ALL
        assert page.locator("main button:visible").count() == 0
        assert [unseen for unseen in focus_by(page, "Tab") if unseen] == []
        page.get_by_label("What I will do differently").fill("Ask sooner.")


class TestClearing:
    def test_the_log_goes_when_the_reader_is_sure(self, page: Page) -> None:
        page.get_by_role("button", name="Clear my learning log").press("Enter")
        sure = page.get_by_role(
            "group",
            name="Clear your log with 3 briefs, all quiz results and scales? "
            "You cannot get it back.",
        )
        expect(sure).to_be_focused()
        sure.get_by_role("button", name="Keep it").press("Enter")
        assert kept_log(page) == full()
        page.get_by_role("button", name="Clear my learning log").press("Enter")
        sure.get_by_role("button", name="Clear my log").press("Enter")
        assert kept_log(page) is None
        assert page.evaluate("localStorage.getItem('/keeping')") == "on"
        assert titles(page, "Briefs") == ALL
        expect(page.locator("[data-words]")).to_have_text("Your log is still empty.")
        expect(page.locator("[data-words]")).to_be_focused()

    def test_the_switch_clears_everything(self, page: Page) -> None:
        page.locator("footer").scroll_into_view_if_needed()
        page.get_by_role("switch").click()
        page.get_by_role("button", name="Forget it all").click()
        expect(page.locator("[data-words]")).to_have_text(OFF)
        assert page.evaluate("({...localStorage})") == {}
        assert titles(page, "Briefs") == ALL

    def test_another_tab_is_followed(self, page: Page, address: str) -> None:
        page.context.new_page().goto(address)
        other = page.context.pages[-1]
        other.get_by_role("button", name="Clear my learning log").click()
        other.get_by_role("button", name="Clear my log").click()
        expect(page.locator("[data-words]")).to_have_text("Your log is still empty.")


class TestPaper:
    @pytest.fixture
    def paper(self, page: Page) -> Page:
        page.emulate_media(media="print")
        return page

    def test_it_says_what_it_is(self, paper: Page) -> None:
        expect(
            paper.get_by_text(
                "A self-declared record: nobody has checked it but those who sign it below. "
                f"It was made on {words(ago(0))} from what this device kept."
            )
        ).to_be_visible()

    def test_what_was_done_is_on_it_and_nothing_else(self, paper: Page) -> None:
        for slug, shown in (("everything", True), ("before", True), ("next", True)):
            expect(row(paper, slug)).to_be_visible(visible=shown)
        for name in ("My log so far", "Look again", "Take it with you", "Clear"):
            expect(part(paper, name)).to_have_count(0)
        assert paper.locator("main button:visible").count() == 0

    def test_a_brief_that_was_not_begun_is_not_on_it(self, open_page: Open, address: str) -> None:
        page = open_page(address, script=keeping(log({"next": brief(1)})))
        page.emulate_media(media="print")
        expect(row(page, "next")).to_be_visible()
        expect(row(page, "before")).to_be_hidden()
        expect(part(page, "Not read yet")).to_have_count(0)

    def test_there_is_room_for_who_and_what_and_the_verifier(self, paper: Page) -> None:
        for label in ("Name", "Post", "Employer", "Professional-learning element"):
            expect(paper.get_by_label(label, exact=True)).to_be_visible()
        lines = paper.locator(".sm-line").all_inner_texts()
        assert lines == ["Signature", "Date", "Verifier’s name", "Post", "Signature", "Date"]
        for line in paper.locator(".sm-line").all():
            expect(line).to_be_visible()

    def test_all_that_was_written_is_printed(self, page: Page) -> None:
        long = "\n".join(f"Line {n}" for n in range(40))
        field = page.get_by_label("What I will do differently")
        field.fill(long)
        page.emulate_media(media="print")
        assert field.evaluate("field => field.scrollHeight <= field.clientHeight + 1")

    @pytest.mark.parametrize("state", ["off", "full"])
    def test_a_short_record_fits_on_a_sheet(
        self, open_page: Open, address: str, state: str
    ) -> None:
        page = open_page(address, script=STATES[state]())
        sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(**PAPER))
        assert len(sheets) == 1

    def test_the_button_prints(self, page: Page) -> None:
        page.evaluate("window.print = () => { document.body.dataset.printed = 'yes'; }")
        part(page, "My record on paper").get_by_role("button").press("Enter")
        expect(page.locator("body")).to_have_attribute("data-printed", "yes")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("state", STATES)
def test_it_has_no_fault(open_page: Open, address: str, state: str, look: str) -> None:
    page = open_page(address, script=STATES[state]())
    assert wrong(page, look) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_the_keyboard_alone_leads_through_it(open_page: Open, address: str, width: int) -> None:
    page = open_page(address, script=keeping(full()), viewport={"width": width, "height": 500})
    page.get_by_role("button", name="Clear my learning log").click()
    for key, why in (("Tab", WHY_UNSEEN), ("Shift+Tab", WHY_UNSEEN), ("Tab", WITHOUT_OUTLINE)):
        assert [unseen for unseen in focus_by(page, key, why) if unseen] == []


def test_it_has_no_fault_while_it_asks(page: Page) -> None:
    page.get_by_role("button", name="Clear my learning log").click()
    assert faults(page) == []


def test_it_stands_in_the_header_by_itself(page: Page) -> None:
    pages = page.get_by_role("navigation", name="Pages of this site")
    expect(pages.locator("[aria-current]")).to_have_text(["My learning log"])
