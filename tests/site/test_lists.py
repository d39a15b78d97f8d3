"""The pages that list briefs: which there are, and what stands on them in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.html import Page, links, read_page
from tests.site.sample import OURS

NEWEST_FIRST = ["a-part-two", "b-wells", "f-part-one", "e-part-three", "d-old"]
LISTS = {
    "briefs": NEWEST_FIRST,
    "topics/water": ["b-wells", "f-part-one", "d-old"],
    "topics/fire": ["a-part-two", "e-part-three", "d-old"],
    # Three of the briefs name no audience: they are for everyone.
    "audiences/nurses": ["a-part-two", "b-wells", "e-part-three", "d-old"],
    "audiences/porters": ["a-part-two", "f-part-one", "e-part-three", "d-old"],
    "series/rivers": ["f-part-one", "a-part-two", "e-part-three"],
}


def listed(page: Page) -> list[str]:
    """The briefs of a list, in order, by their addresses."""
    rows = page.one(class_="sm-rows")
    return [link.split("/")[-2] for link in links(rows)]


def page_of(site: Path, address: str) -> Page:
    return read_page(site / address / "index.html")


@pytest.mark.parametrize("address", LISTS)
def test_a_list_has_its_briefs_in_its_order(sample: Path, address: str) -> None:
    page = page_of(sample, address)
    assert listed(page) == LISTS[address]
    up = "../" * (address.count("/") + 1)
    assert links(page.one(class_="sm-rows"))[0] == f"{up}briefs/{LISTS[address][0]}/"


@pytest.mark.parametrize("shelf", ["topics", "audiences", "series"])
def test_there_is_a_list_for_what_has_a_published_brief_and_for_nothing_else(
    sample: Path, shelf: str
) -> None:
    folders = {path.name for path in (sample / shelf).iterdir() if path.is_dir()}
    assert folders == {address.split("/")[1] for address in LISTS if address.startswith(shelf)}


@pytest.mark.parametrize("shelf", ["topics", "audiences", "series"])
def test_a_shelf_leads_to_its_lists_in_the_order_of_the_settings(sample: Path, shelf: str) -> None:
    items = list(page_of(sample, shelf).one(class_="sm-shelf").all("li"))
    there = [slug for slug in OURS[shelf] if f"{shelf}/{slug}" in LISTS]
    assert [links(item) for item in items] == [[f"../{shelf}/{slug}/"] for slug in there]
    for item, slug in zip(items, there, strict=True):
        assert f"{len(LISTS[f'{shelf}/{slug}'])} briefs" in item.text


def test_a_row_tells_what_a_brief_is(sample: Path) -> None:
    row = list(page_of(sample, "briefs").all("li", class_="sm-row"))[1]
    assert row.one("h2").text_without("hidden") == "Wells zqtitlezq"
    assert row.one(class_="sm-row__summary").text == "All of zqsummaryzq."
    assert row.one("time").text == "5 November 2026"
    assert "1 minute to read" in row.text


def test_parts_are_numbered_in_a_series(sample: Path) -> None:
    rows = page_of(sample, "series/rivers").all("li", class_="sm-row")
    assert [row.one(class_="sm-row__part").text for row in rows] == ["Part 1", "Part 2", "Part 3"]


@pytest.mark.parametrize("address", LISTS)
def test_a_list_is_named_after_what_it_lists(sample: Path, address: str) -> None:
    shelf, _, slug = address.partition("/")
    title = OURS[shelf][slug] if slug else "All briefs"
    named = title["title"] if isinstance(title, dict) else title
    page = page_of(sample, address)
    assert page.one("h1").text == named
    on = {"topics": "Topics – ", "audiences": "Where you work – ", "series": "Series – "}
    assert page.title == f"{named} – {on.get(shelf, '')}Kurze Lehren"


def test_filters_offer_what_the_lists_offer(sample: Path) -> None:
    page = page_of(sample, "briefs")
    offered = {
        select.attributes["name"]: [option.attributes["value"] for option in select.all("option")]
        for select in page.all("select")
    }
    assert offered == {
        "topic": ["", "water", "fire"],
        "for": ["", "nurses", "porters"],
        "series": ["", "rivers"],
    }
    ways = page.one("nav", class_="sm-ways")
    assert links(ways) == ["../topics/", "../audiences/", "../series/"]


def test_a_row_says_under_which_options_it_is_found(sample: Path) -> None:
    rows = page_of(sample, "briefs").all("li", class_="sm-row")
    found = [(row.attributes["data-topic"], row.attributes["data-for"]) for row in rows]
    assert found == [
        ("fire", "nurses porters"),
        ("water", "nurses"),
        ("water", "porters"),
        ("fire", "nurses porters"),
        ("water fire", "nurses porters"),
    ]


def test_a_brief_leads_to_the_lists_on_which_it_stands(sample: Path) -> None:
    facts = page_of(sample, "briefs/b-wells").one("header", class_="sm-masthead").one("dl")
    assert links(facts) == ["../../audiences/nurses/", "../../topics/water/"]
    part = page_of(sample, "briefs/a-part-two")
    assert links(part.one(class_="sm-kicker")) == ["../../series/rivers/"]
    series = part.one("nav", class_="sm-series")
    assert links(series) == ["../f-part-one/", "../e-part-three/"]
