"""Wherever briefs are listed, those that were read say so, if anything is kept."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.logs import NO_STORE, TURNED_ON, brief, keeping, log
from tests.browser.test_every_page import LOOKS, wrong

TITLES = ["Everything that a brief can show", "The brief next"]
LISTS = [
    "briefs/",
    "topics/working-together/",
    "audiences/health/",
    "series/learning-from-a-case-review/",
]


def read() -> str:
    """Two of the sample's briefs were read, and one that is gone."""
    return keeping(log({"everything": brief(9), "next": brief(0), "gone": brief(1)}))


def ticked(page: Page, listed: str) -> list[str]:
    """The titles in a list that have a tick."""
    expect(page.locator(".sm-tick").first).to_be_visible()
    with_tick = page.locator(listed).filter(has=page.locator(".sm-tick", has_text="Read"))
    return sorted(with_tick.locator("h2, h3").all_inner_texts())


@pytest.mark.parametrize("path", LISTS)
def test_a_row_says_that_its_brief_was_read(open_page: Open, sample: str, path: str) -> None:
    page = open_page(sample + path, script=read())
    assert ticked(page, ".sm-row") == TITLES
    expect(page.locator(".sm-tick")).to_have_text(["Read", "Read"])


def test_so_do_cards_and_the_strip_of_a_series(open_page: Open, sample: str) -> None:
    page = open_page(sample, script=read())
    assert ticked(page, ".sm-card") == TITLES
    parts = page.locator(".sm-strip-of-parts ol a").all_inner_texts()
    assert ["Read" in part.split("\n") for part in parts] == [False, True, True]


@pytest.mark.parametrize(
    ("script", "loaded"),
    [("", False), (NO_STORE, False), (TURNED_ON, True), (keeping("{"), True)],
    ids=["off", "blocked", "nothing read", "broken"],
)
def test_otherwise_nothing_is_marked(
    open_page: Open, sample: str, script: str, loaded: bool
) -> None:
    page = open_page(f"{sample}briefs/", script=script)
    page.wait_for_load_state("networkidle")
    asked = page.evaluate("performance.getEntriesByType('resource').map((one) => one.name)")
    assert any(name.endswith("/ticks.js") for name in asked) is loaded
    expect(page.locator(".sm-tick")).to_have_count(0)


def test_ticks_go_when_all_is_forgotten(open_page: Open, sample: str) -> None:
    page = open_page(f"{sample}briefs/", script=read())
    assert ticked(page, ".sm-row") == TITLES
    page.locator("footer").scroll_into_view_if_needed()
    page.get_by_role("switch").click()
    page.get_by_role("button", name="Forget it all").click()
    expect(page.locator(".sm-tick")).to_have_count(0)


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("path", ["", "briefs/"])
def test_ticks_have_no_fault(open_page: Open, sample: str, path: str, look: str) -> None:
    page = open_page(sample + path, script=read())
    expect(page.locator(".sm-tick").first).to_be_visible()
    assert wrong(page, look) == []
