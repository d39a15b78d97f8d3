"""The list of all briefs, chosen from by topic, service and series."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open, site_of
from tests.conftest import brief_text, served

BRIEFS = {
    "Alone": {"topics": "[risk-assessment]", "audience": "[health]"},
    "Both": {"topics": "[risk-assessment, staff-safety]", "audience": "[health, police]"},
    "Part one": {
        "topics": "[staff-safety]",
        "audience": "[police]",
        "series": "learning-from-a-case-review",
        "part": "1",
    },
    "For everyone": {"topics": "[risk-assessment]"},
}


def write_briefs(project: Path) -> None:
    for title, keys in BRIEFS.items():
        path = project / f"briefs/{title.lower().replace(' ', '-')}.md"
        path.write_text(brief_text(title=title, **keys), encoding="utf-8")


@pytest.fixture(scope="module")
def briefs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a list of four briefs."""
    site = site_of(tmp_path_factory.mktemp("filters"), write_briefs)
    with served(site) as address:
        yield f"{address}briefs/"


@pytest.fixture
def page(open_page: Open, briefs: str) -> Page:
    return open_page(briefs)


def choose(page: Page, label: str, value: str) -> None:
    page.get_by_label(label, exact=True).select_option(value)


def shown(page: Page, *titles: str) -> None:
    """Which briefs are listed, in whatever order."""
    expect(rows(page)).to_have_count(len(titles))
    assert sorted(rows(page).all_inner_texts()) == sorted(titles)


def rows(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("heading", level=2)


def said(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("status")


def test_all_are_listed_at_first(page: Page) -> None:
    shown(page, *BRIEFS)
    expect(said(page)).to_have_text("4 briefs")
    expect(page.get_by_role("button", name="Show all briefs")).to_have_count(0)


@pytest.mark.parametrize(
    ("label", "value", "titles"),
    [
        ("Topic", "risk-assessment", ["Alone", "Both", "For everyone"]),
        ("Topic", "staff-safety", ["Both", "Part one"]),
        ("Service", "health", ["Alone", "Both", "For everyone"]),
        ("Series", "learning-from-a-case-review", ["Part one"]),
    ],
)
def test_each_filter_chooses(page: Page, label: str, value: str, titles: list[str]) -> None:
    choose(page, label, value)
    shown(page, *titles)
    expect(said(page)).to_have_text(f"{len(titles)} of 4 briefs")


def test_an_option_says_how_many_briefs_it_has(page: Page) -> None:
    options = page.get_by_label("Topic", exact=True).get_by_role("option")
    expect(options).to_have_text(["Every topic", "Assessing risk (3)", "Staff safety (2)"])


def test_filters_are_combined_and_none_may_fit(page: Page) -> None:
    choose(page, "Topic", "staff-safety")
    choose(page, "Service", "health")
    shown(page, "Both")
    choose(page, "Series", "learning-from-a-case-review")
    shown(page)
    expect(said(page)).to_have_text("None of 4 briefs fits. Choose less.")


def test_a_list_is_chosen_from_with_the_keyboard_alone(page: Page) -> None:
    page.get_by_label("Topic", exact=True).focus()
    page.keyboard.press("ArrowDown")
    shown(page, "Alone", "Both", "For everyone")
    expect(page.get_by_label("Topic", exact=True)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_label("Service", exact=True)).to_be_focused()


def test_the_address_keeps_the_choice(page: Page, briefs: str, open_page: Open) -> None:
    choose(page, "Topic", "staff-safety")
    choose(page, "Service", "police")
    assert page.url == f"{briefs}?topic=staff-safety&for=police"
    other = open_page(page.url)
    shown(other, "Both", "Part one")
    expect(other.get_by_label("Service", exact=True)).to_have_value("police")
    choose(other, "Topic", "")
    assert other.url == f"{briefs}?for=police"


def test_the_way_back_leads_to_the_choice(page: Page) -> None:
    choose(page, "Service", "health")
    page.get_by_role("link", name="Alone").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Alone")
    page.go_back()
    shown(page, "Alone", "Both", "For everyone")
    expect(page.get_by_label("Service", exact=True)).to_have_value("health")


@pytest.mark.parametrize(
    "asked", ["?topic=no-such", "?topic=%3Cb%3E", "?nonsense=1&for=", "?topic=health", "?topic"]
)
def test_what_no_filter_has_is_ignored(open_page: Open, briefs: str, asked: str) -> None:
    page = open_page(briefs + asked)
    shown(page, *BRIEFS)
    expect(said(page)).to_have_text("4 briefs")
    choose(page, "Topic", "staff-safety")
    shown(page, "Both", "Part one")


def test_show_all_briefs_starts_again(page: Page, briefs: str) -> None:
    choose(page, "Topic", "staff-safety")
    choose(page, "Service", "health")
    page.get_by_role("button", name="Show all briefs").press("Enter")
    shown(page, *BRIEFS)
    expect(said(page)).to_have_text("4 briefs")
    expect(page.get_by_label("Topic", exact=True)).to_be_focused()
    expect(page.get_by_label("Service", exact=True)).to_have_value("")
    assert page.url == briefs


def test_without_javascript_the_list_is_whole_and_links_choose(
    open_page: Open, briefs: str
) -> None:
    page = open_page(f"{briefs}?topic=staff-safety", java_script_enabled=False)
    shown(page, *BRIEFS)
    expect(page.get_by_role("combobox")).to_have_count(0)
    expect(page.get_by_role("button")).to_have_count(0)
    ways = page.get_by_role("navigation", name="Ways to choose").get_by_role("link")
    expect(ways).to_have_text(["By topic", "By service", "By series"])
    page.get_by_role("link", name="By topic").click()
    page.get_by_role("link", name="Staff safety").click()
    shown(page, "Both", "Part one")
