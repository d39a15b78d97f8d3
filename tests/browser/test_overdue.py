"""A brief whose day of review has passed says so, also where it passed after the site was built."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.test_every_page import LOOKS, wrong
from tests.conftest import brief_text, served, shared_site

SERIES = {"series": "learning-from-a-case-review", "audience": "[health]"}
DUE = "2126-01-31"
"""A day after every day on which these tests run."""

NOTE = "This brief was due for review by {}. Check with the owner, Learning team, that it is still"
NOTES = ["", "facilitate/"]
"""Pages of a brief that say it in a sentence; all others in two words."""
MARKS = ["handout/", "present/"]
LISTS = [
    "",
    "briefs/",
    "topics/working-together/",
    "audiences/health/",
    f"series/{SERIES['series']}/",
]


def write_overdue(project: Path) -> None:
    """The brief `late` is overdue when the site is built, `later` from the day after DUE."""
    days = {"late": ("2025-11-02", "2026-11-20"), "later": ("2026-11-02", DUE)}
    for part, (slug, (published, review)) in enumerate(days.items(), start=1):
        text = brief_text(
            title=slug.title(), part=str(part), published_on=published, review_by=review, **SERIES
        )
        (project / f"briefs/{slug}.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(shared_site(tmp_path_factory, "overdue", write_overdue)) as address:
        yield address


def on(day: str, page: Page, address: str) -> Page:
    """The page as it is read on that day."""
    page.clock.set_fixed_time(f"{day}T12:00:00")
    page.goto(address)
    page.locator("html.modules-ran").wait_for(state="attached")
    return page


def marked(page: Page) -> list[str]:
    """The briefs in a list that are marked as overdue."""
    rows = page.locator(".sm-row, .sm-card, .sm-strip-of-parts li")
    late = rows.filter(has=page.get_by_text("Review overdue").locator("visible=true"))
    return late.locator("a").evaluate_all("all => all.map(one => one.href.split('/').at(-2))")


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("path", NOTES)
def test_a_page_says_until_when_it_was_to_be_reviewed_and_whom_to_ask(
    open_page: Open, address: str, path: str, scripts: bool
) -> None:
    page = open_page(f"{address}briefs/late/{path}", java_script_enabled=scripts)
    note = page.get_by_role("note").filter(has_text="due for review")
    expect(note).to_contain_text(NOTE.format("20 November 2026"))
    expect(note).to_be_visible()
    page.emulate_media(media="print")
    expect(note).to_be_visible()


@pytest.mark.parametrize("path", [*NOTES, *MARKS])
def test_it_is_said_from_the_day_after(open_page: Open, address: str, path: str) -> None:
    page = open_page(address)
    on(DUE, page, f"{address}briefs/later/{path}")
    assert page.locator("[data-review-by]:not([hidden])").count() == 0
    on("2126-02-01", page, f"{address}briefs/later/{path}")
    assert page.locator("[data-review-by]").count() > 0
    expect(page.locator("[data-review-by][hidden]")).to_have_count(0)


@pytest.mark.parametrize("path", LISTS)
def test_a_list_marks_what_is_overdue(open_page: Open, address: str, path: str) -> None:
    page = open_page(address)
    on(DUE, page, address + path)
    assert set(marked(page)) == {"late"}
    on("2126-02-01", page, address + path)
    expect(page.locator("[data-review-by][hidden]")).to_have_count(0)
    assert set(marked(page)) == {"late", "later"}


@pytest.mark.parametrize("path", LISTS)
def test_without_scripts_a_list_is_as_it_was_built(
    open_page: Open, address: str, path: str
) -> None:
    page = open_page(address + path, java_script_enabled=False)
    assert set(marked(page)) == {"late"}


def test_the_slide_with_the_dates_and_the_handout_are_marked(open_page: Open, address: str) -> None:
    page = open_page(f"{address}briefs/late/handout/")
    expect(page.locator(".ho-kicker")).to_contain_text("Review overdue")
    page = open_page(f"{address}briefs/late/present/", java_script_enabled=False)
    expect(page.locator("#sources dd", has_text="20 November 2026")).to_contain_text(
        "Review overdue"
    )
    expect(page.locator("#title .notes")).to_contain_text(NOTE.format("20 November 2026"))


@pytest.mark.parametrize("path", ["briefs/late/", "briefs/late/facilitate/", *LISTS])
@pytest.mark.parametrize("look", LOOKS)
def test_a_mark_has_no_fault(open_page: Open, address: str, path: str, look: str) -> None:
    assert not wrong(open_page(address + path), look)
