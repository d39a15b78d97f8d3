"""The parts of the home page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sevenmin.model.collections import by_topic
from sevenmin.model.library import load
from sevenmin.views.home import series_html, shelf_html, welcome_html
from tests.conftest import brief_text

SERIES = "learning-from-a-case-review"


def write(project: Path, slug: str, **keys: str) -> None:
    text = brief_text(title=slug.capitalize(), **keys)
    (project / f"briefs/{slug}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def project(new_project: Path) -> Path:
    """A series whose first part is a draft, and a brief that is newer than all."""
    write(new_project, "one", series=SERIES, part="1", status="draft")
    write(new_project, "two", series=SERIES, part="2")
    write(new_project, "new", published_on="2026-11-09")
    return new_project


def start(html: str) -> list[str]:
    return re.findall(r">Start here: (\w+)<", html)


def test_a_reader_starts_with_the_first_part_that_can_be_opened(project: Path) -> None:
    library = load(project)
    assert start(welcome_html(library, "./")) == ["Two"]
    assert start(welcome_html(library, "./", drafts=True)) == ["One"]


def test_without_a_series_a_reader_starts_with_the_newest(new_project: Path) -> None:
    write(new_project, "old", published_on="2026-10-05")
    write(new_project, "new", published_on="2026-11-09")
    assert start(welcome_html(load(new_project), "./")) == ["New"]


def test_without_a_brief_there_is_nothing_to_start_with(new_project: Path) -> None:
    html = welcome_html(load(new_project), "./")
    assert start(html) == []
    assert 'href="./briefs/"' in html


def test_a_series_has_a_segment_for_each_part_that_can_be_opened(project: Path) -> None:
    library = load(project)
    assert re.findall(r"/briefs/(\w+)/", series_html(library, "./")) == ["two"]
    assert re.findall(r"/briefs/(\w+)/", series_html(library, "./", drafts=True)) == ["one", "two"]


def test_a_shelf_counts_briefs(project: Path) -> None:
    library = load(project)
    assert ">2 briefs<" in shelf_html(by_topic(library), "./", "topics/")
    assert ">3 briefs<" in shelf_html(by_topic(library, drafts=True), "./", "topics/")
    write(project, "lone", topics="[staff-safety]")
    assert ">1 brief<" in shelf_html(by_topic(load(project)), "./", "topics/")
