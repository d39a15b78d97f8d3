"""The home page: where to start, what is new, and ways into the briefs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import brief_text
from tests.site.html import Page, links, read_page
from tests.site.projects import built, set_up, write
from tests.site.test_lists import NEWEST_FIRST


@pytest.fixture(scope="module")
def home(sample: Path) -> Page:
    return read_page(sample / "index.html")


def test_it_shows_the_newest_three(home: Page) -> None:
    cards = list(home.all("li", class_="sm-card"))
    assert [links(card) for card in cards] == [[f"./briefs/{slug}/"] for slug in NEWEST_FIRST[:3]]
    assert [card.one("h3").text for card in cards] == ["Part 2", "Wells zqtitlezq", "Part 1"]
    assert cards[0].one("time").text == "9 November 2026"
    about = [card.one(class_="sm-card__about").text_without("hidden") for card in cards]
    assert about[:2] == ["Fire", "Water and wells"]


def test_it_starts_with_the_first_part_of_the_first_series(home: Page) -> None:
    ways = home.one(class_="sm-welcome__ways")
    assert links(ways) == ["./briefs/f-part-one/", "./briefs/"]


def test_it_leads_to_each_part_of_each_series(home: Page) -> None:
    series = home.one("section", class_="sm-strip-of-parts")
    parts = [f"./briefs/{slug}/" for slug in ("f-part-one", "a-part-two", "e-part-three")]
    assert links(series) == ["./series/rivers/", *parts]
    assert "Three briefs on water." in series.text


def test_it_leads_to_every_topic_and_audience(home: Page) -> None:
    shelves = [links(shelf) for shelf in home.all("ul", class_="sm-shelf")]
    assert shelves == [
        ["./topics/water/", "./topics/fire/"],
        ["./audiences/nurses/", "./audiences/porters/"],
    ]


def test_its_first_words_are_those_of_the_settings(whole_project: Path) -> None:
    set_up(whole_project, welcome={"title": "Fish & wells", "text": "Read **this** first."})
    write(whole_project, "briefs/one.md", brief_text(title="The newest"))
    page = read_page(built(whole_project) / "index.html")
    assert page.one("h1").text == "Fish & wells"
    assert page.one(class_="sm-welcome__text").one("strong").text == "this"
    assert page.one("a", href="./briefs/one/", class_="sm-button").text == "Start here: The newest"


class TestEmptySite:
    def test_its_list_says_that_there_is_nothing_yet(self, empty: Path) -> None:
        page = read_page(empty / "briefs/index.html")
        assert "There is no brief yet." in page.main.text
        assert not list(page.all("select"))

    def test_no_list_is_empty(self, empty: Path) -> None:
        for address in ("index.html", "briefs/index.html"):
            page = read_page(empty / address)
            assert [one for one in page.main.all() if is_empty_list(one.name, one.text)] == []

    def test_every_heading_says_that_there_is_nothing_yet(self, empty: Path) -> None:
        words = read_page(empty / "index.html").main.text
        for heading in ("Series", "Topics", "Where you work"):
            assert re.search(rf"{heading}\s*None yet\.", words), heading
        assert re.search(r"Newest briefs\s*There is no brief yet\.", words)

    def test_it_has_no_shelves(self, empty: Path) -> None:
        for shelf in ("topics", "audiences", "series"):
            assert not (empty / shelf).exists()


def is_empty_list(name: str, text: str) -> bool:
    return name in ("ul", "ol") and not text
