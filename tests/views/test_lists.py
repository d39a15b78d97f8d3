"""Pages that list briefs: which there are for readers, and which for an author."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sevenmin.model.library import Library, load
from sevenmin.views.lists import list_pages
from tests.conftest import brief_text

SERIES = "learning-from-a-case-review"


@pytest.fixture
def library(new_project: Path) -> Library:
    keys = {"audience": "[health]", "topics": "[staff-safety]"}
    draft = brief_text(title="A draft", status="draft", series=SERIES, part="1", **keys)
    (new_project / "briefs/draft.md").write_text(draft, encoding="utf-8")
    brief = brief_text(title="A brief", audience="[police]")
    (new_project / "briefs/brief.md").write_text(brief, encoding="utf-8")
    return load(new_project)


READERS = {
    "briefs/",
    "learning-log/",
    "topics/",
    "topics/working-together/",
    "audiences/",
    "audiences/police/",
}
AUTHORS = READERS | {
    "topics/staff-safety/",
    "audiences/health/",
    "series/",
    f"series/{SERIES}/",
}


def test_what_only_a_draft_has_is_a_page_for_its_author(library: Library) -> None:
    assert {page.address for page in list_pages(library, drafts=False)} == READERS
    assert {page.address for page in list_pages(library, drafts=True)} == AUTHORS


def test_a_page_is_named_as_if_it_were_written(library: Library) -> None:
    paths = {page.path for page in list_pages(library, drafts=False)}
    assert {"briefs/index.md", "topics/index.md", "topics/working-together/index.md"} <= paths


def test_drafts_are_marked_and_counted_for_their_author(library: Library) -> None:
    pages = {page.address: page.make() for page in list_pages(library, drafts=True)}
    assert pages["briefs/"].count("Draft</strong>") == 1
    assert "Draft</strong>" in pages[f"series/{SERIES}/"]
    for page in list_pages(library, drafts=False):
        assert "A draft" not in page.make()


def test_a_page_without_words_of_its_own_says_how_many_it_lists(library: Library) -> None:
    pages = {page.address: page for page in list_pages(library, drafts=True)}
    assert pages["topics/working-together/"].summary == "1 brief"
    settings = library.settings.series[SERIES]
    assert pages[f"series/{SERIES}/"].summary == settings.summary


def test_links_lead_to_the_root_first(library: Library) -> None:
    for page in list_pages(library, drafts=True):
        up = "../" * page.address.count("/")
        assert f'href="{up}briefs/' in page.make(), page.address


def test_an_empty_library_has_two_lists_that_say_so(new_project: Path) -> None:
    pages = list_pages(load(new_project), drafts=False)
    assert [page.address for page in pages] == ["briefs/", "learning-log/"]
    for page in pages:
        assert "There is no brief yet." in page.make()
    assert "<select" not in pages[0].make()


def test_only_a_page_that_needs_a_script_names_one(library: Library) -> None:
    named = {page.address: page.script for page in list_pages(library, drafts=True)}
    assert {address: script for address, script in named.items() if script} == {
        "briefs/": "assets/filter.js",
        "learning-log/": "assets/device/learning_log.js",
    }


def learning_log(library: Library, drafts: bool = False) -> str:
    pages = {page.address: page for page in list_pages(library, drafts)}
    return pages["learning-log/"].make()


def test_the_learning_log_has_a_box_for_every_brief(library: Library) -> None:
    assert learning_log(library).count('class="sm-box"') == 1
    made = learning_log(library, drafts=True)
    assert made.count('class="sm-box"') == 2
    assert 'data-brief="draft"' in made
    assert "Draft</strong>" in made


def test_the_learning_log_knows_when_to_look_again(new_project: Path) -> None:
    assert 'data-revisit="7 28"' in learning_log(load(new_project))
    settings = new_project / "mkdocs.yml"
    own = "  sevenmin:\n    revisit_after: [3, 30, 300]\n"
    text = settings.read_text(encoding="utf-8").replace("  sevenmin:\n", own, 1)
    settings.write_text(text, encoding="utf-8")
    assert 'data-revisit="3 30 300"' in learning_log(load(new_project))


def test_the_heading_of_a_page_is_what_its_title_begins_with(library: Library) -> None:
    for page in list_pages(library, drafts=True):
        headings = re.findall(r"<h1>(.*?)</h1>", page.make())
        assert len(headings) == 1
        assert page.title.startswith(headings[0]), page.address
