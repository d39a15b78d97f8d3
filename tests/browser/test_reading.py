"""A reader says at the end of a brief that they have read it, and can take that back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.keeping import panel
from tests.browser.logs import NO_STORE, TURNED_ON, ago, brief, keeping, kept_log, log, words
from tests.browser.test_every_page import wrong

TITLE = "Everything that a brief can show"


def today() -> str:
    """Found when it is asked for: tests may run past midnight."""
    return words(ago(0))


def not_kept() -> str:
    return f"Read on {today()}, but this device does not keep it."


def place(page: Page) -> Locator:
    return page.locator(".sm-reading")


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).press("Enter")


def says(page: Page, words: str, *buttons: str) -> None:
    """What is said, and which buttons there are."""
    expect(place(page).get_by_role("status")).to_have_text(words)
    expect(place(page).get_by_role("button")).to_have_text(list(buttons))


def is_focused(page: Page, name: str) -> None:
    expect(page.get_by_role("button", name=name, exact=True)).to_be_focused()


def test_it_stands_after_the_last_step(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    says(page, "", "I have read this brief")
    expect(page.locator(".sm-steps > :last-child")).to_have_class("sm-reading")
    expect(page.locator(".sm-step + .sm-reading")).to_have_count(1)


def test_it_is_kept_and_taken_back(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, script=TURNED_ON)
    press(page, "I have read this brief")
    says(page, f"Read on {today()}.", "Undo")
    is_focused(page, "Undo")
    assert kept_log(page) == log({"everything": {"title": TITLE, "read": ago(0)}})
    expect(panel(page)).to_have_count(0)
    page.reload()
    says(page, f"Read on {today()}.", "Undo")
    press(page, "Undo")
    says(page, "", "I have read this brief")
    is_focused(page, "I have read this brief")
    assert kept_log(page) == log()


def test_who_has_not_said_is_asked_and_may_agree(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    press(page, "I have read this brief")
    says(page, not_kept(), "Undo")
    expect(page.locator(".sm-reading + .sm-ask")).to_be_visible()
    assert page.evaluate("({...localStorage})") == {}
    panel(page).get_by_role("button", name="Keep", exact=True).press("Enter")
    says(page, f"Read on {today()}.", "Undo")
    assert kept_log(page)["briefs"]["everything"] == {"title": TITLE, "read": ago(0)}


def test_who_does_not_agree_is_told(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    press(page, "I have read this brief")
    panel(page).get_by_role("button", name="Do not keep").click()
    says(page, not_kept(), "Undo")
    press(page, "Undo")
    press(page, "I have read this brief")
    says(page, not_kept(), "Undo")
    assert page.evaluate("({...localStorage})") == {}


def test_what_was_taken_back_is_not_kept_later(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    press(page, "I have read this brief")
    press(page, "Undo")
    panel(page).get_by_role("button", name="Keep", exact=True).click()
    says(page, "", "I have read this brief")
    assert kept_log(page) is None


def test_a_browser_that_keeps_nothing_says_so(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, script=NO_STORE)
    press(page, "I have read this brief")
    says(page, not_kept(), "Undo")
    expect(panel(page)).to_have_count(0)


def test_a_brief_is_read_again(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, script=keeping(log({"everything": brief(9)})))
    says(page, f"Read on {words(ago(9))}.", "I have read it again", "Undo")
    press(page, "I have read it again")
    says(page, f"Read on {words(ago(9))}, and again on {today()}.", "Undo")
    is_focused(page, "Undo")
    press(page, "Undo")
    says(page, f"Read on {words(ago(9))}.", "I have read it again", "Undo")
    assert kept_log(page)["briefs"]["everything"] == brief(9, TITLE)


def test_undo_leaves_an_earlier_reading_alone_when_there_is_no_room_for_this_one(
    open_page: Open, sample_brief: str
) -> None:
    page = open_page(sample_brief, script=keeping(log({"everything": brief(9, again=ago(3))})))
    page.evaluate(
        """() => {
          const { setItem } = Storage.prototype;
          window.makeRoom = () => { Storage.prototype.setItem = setItem; };
          Storage.prototype.setItem = () => {
            throw new DOMException("There is no room.", "QuotaExceededError");
          };
        }"""
    )
    press(page, "I have read it again")
    says(page, not_kept(), "Undo")
    page.evaluate("makeRoom()")
    press(page, "Undo")
    earlier = f"Read on {words(ago(9))}, and again on {words(ago(3))}."
    says(page, earlier, "I have read it again", "Undo")
    assert kept_log(page)["briefs"]["everything"]["again"] == ago(3)


def test_the_log_and_the_brief_agree(open_page: Open, sample_brief: str, sample: str) -> None:
    page = open_page(sample_brief, script=TURNED_ON)
    press(page, "I have read this brief")
    page.get_by_role("link", name="My learning log").click()
    read = page.get_by_role("region", name="Read", exact=True)
    read.get_by_role("link", name=TITLE).click()
    says(page, f"Read on {today()}.", "Undo")


def test_when_all_is_forgotten_it_is_forgotten_here(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, script=keeping(log({"everything": brief(9)})))
    page.locator("footer").scroll_into_view_if_needed()
    page.get_by_role("switch").click()
    page.get_by_role("button", name="Forget it all").click()
    says(page, "", "I have read this brief")


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "forced colours", "print"])
def test_it_has_no_fault(open_page: Open, sample_brief: str, look: str) -> None:
    page = open_page(sample_brief, script=keeping(log({"everything": brief(9)})))
    says(page, f"Read on {words(ago(9))}.", "I have read it again", "Undo")
    assert wrong(page, look) == []


def test_it_is_not_on_paper(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    expect(place(page)).to_be_visible()
    page.emulate_media(media="print")
    expect(place(page)).to_be_hidden()


def test_without_javascript_nothing_is_offered(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, java_script_enabled=False)
    expect(place(page)).to_have_count(0)
