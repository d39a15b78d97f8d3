"""What can be found by searching: the words of briefs and pages, and nothing that gives away."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.site import sample as planted
from tests.site.projects import pages
from tests.site.search_index import fragments, is_indexed


def is_told(site: Path, word: str) -> bool:
    """Whether a result could show it."""
    return word in json.dumps(fragments(site)).lower()


@pytest.mark.parametrize("word", planted.FOUND)
def test_words_of_a_brief_are_found(sample: Path, word: str) -> None:
    assert is_indexed(sample, word)
    assert is_told(sample, word)


@pytest.mark.parametrize("word", [*planted.ANSWERS, *planted.RECORD])
def test_answers_are_on_the_page_and_not_found(sample: Path, word: str) -> None:
    assert word in (sample / "briefs/b-wells/index.html").read_text(encoding="utf-8")
    assert not is_indexed(sample, word)
    assert not is_told(sample, word)


@pytest.mark.parametrize("word", planted.EVERYWHERE)
def test_what_stands_on_the_page_of_every_brief_is_not_found_in_each(
    sample: Path, word: str
) -> None:
    for slug in ("b-wells", "d-old"):
        assert word in (sample / f"briefs/{slug}/index.html").read_text(encoding="utf-8")
    told = {address: json.dumps(found).lower() for address, found in fragments(sample).items()}
    assert not [address for address, text in told.items() if "/briefs/" in address and word in text]


def test_results_are_the_published_briefs_and_the_pages_of_docs(sample: Path) -> None:
    docs = {"about", "accessibility", "privacy", "trainers"}
    briefs = {"a-part-two", "b-wells", "f-part-one", "d-old", "e-part-three"}
    assert set(fragments(sample)) == {f"/{name}/" for name in docs} | {
        f"/briefs/{slug}/" for slug in briefs
    }


def test_a_result_names_its_brief_and_where_its_steps_begin(sample: Path) -> None:
    wells = fragments(sample)["/briefs/b-wells/"]
    assert wells["meta"]["title"] == "Wells zqtitlezq"
    steps = wells["meta"]["steps"].split()
    assert steps == ["zqheadingzq-first", *(f"step-{n}" for n in range(2, 8))]
    assert set(steps) <= {anchor["id"] for anchor in wells["anchors"]}


def test_every_result_is_a_page_of_the_site(sample: Path) -> None:
    for address in fragments(sample):
        assert sample / address.strip("/") / "index.html" in pages(sample)


def test_interfaces_that_no_page_uses_are_not_published(sample: Path) -> None:
    names = {path.name for path in (sample / "pagefind").iterdir() if path.is_file()}
    assert {"pagefind-worker.js", "pagefind-entry.json"} <= names
    assert not {
        name for name in names if "-ui" in name or "component" in name or name == "pagefind.js"
    }


@pytest.mark.parametrize(
    "words", ["Leave out names", "Select all that apply", "Choose a match", "Answer key"]
)
def test_what_stands_around_every_question_is_not_found_in_each(sample: Path, words: str) -> None:
    assert words in (sample / "briefs/b-wells/index.html").read_text(encoding="utf-8")
    assert words not in fragments(sample)["/briefs/b-wells/"]["content"]
