"""`briefs.json`, as other programs read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sevenmin.outputs import catalogue as made
from tests.site import sample as planted
from tests.site.test_lists import NEWEST_FIRST

WELLS = {
    "slug": "b-wells",
    "url": "briefs/b-wells/",
    "title": "Wells zqtitlezq",
    "summary": "All of zqsummaryzq.",
    "owner": "Learning team",
    "topics": ["water"],
    "published_on": "2026-11-05",
    "review_by": "2127-11-02",
    "origin": "review",
    "reference": None,
    "audience": ["nurses"],
    "series": None,
    "part": None,
    "related": ["d-old", "a-part-two"],
    "steps": ["Zqheadingzq first", *(f"Step {n}" for n in range(2, 8))],
    "words": 54,
    "minutes": 1,
    "questions": 8,
}


@pytest.fixture(scope="module")
def catalogue(sample: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((sample / "briefs.json").read_text(encoding="utf-8"))
    return found


def test_it_has_its_format_and_the_briefs_newest_first(catalogue: dict[str, Any]) -> None:
    assert set(catalogue) == {"format", "briefs"}
    assert catalogue["format"] == 1
    assert [entry["slug"] for entry in catalogue["briefs"]] == NEWEST_FIRST


def test_an_entry_tells_of_its_brief(catalogue: dict[str, Any]) -> None:
    assert catalogue["briefs"][1] == WELLS


def test_every_entry_has_every_key_and_each_is_described(catalogue: dict[str, Any]) -> None:
    for entry in catalogue["briefs"]:
        assert set(entry) == set(WELLS)
    for key in WELLS:
        assert f"`{key}`" in str(made.__doc__)


def test_every_address_is_a_page(sample: Path, catalogue: dict[str, Any]) -> None:
    for entry in catalogue["briefs"]:
        assert (sample / entry["url"] / "index.html").is_file()


@pytest.mark.parametrize("word", [*planted.ANSWERS, "zqpromptzq", "zqreflectionzq", "zqbodyzq"])
def test_it_gives_no_question_and_no_answer_away(sample: Path, word: str) -> None:
    assert word not in (sample / "briefs.json").read_text(encoding="utf-8").lower()


def test_it_is_text_that_people_can_read(sample: Path) -> None:
    text = (sample / "briefs.json").read_text(encoding="utf-8")
    assert text.startswith('{\n  "format": 1,\n')
    assert text.endswith("}\n")


def test_an_empty_site_has_an_empty_catalogue(empty: Path) -> None:
    text = (empty / "briefs.json").read_text(encoding="utf-8")
    assert json.loads(text) == {"format": 1, "briefs": []}
