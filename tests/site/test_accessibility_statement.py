"""The accessibility statement, from what the organisation says and what the law fixes."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TEAM, make_small_project
from tests.site.html import Page, read_page
from tests.site.projects import built, set_up

FILLED: dict[str, Any] = {
    "compliance": "partially",
    "known_faults": ["Some **diagrams** say nothing.", "Two videos\nhave no captions."],
    "contact": "Write to <help@nordlicht.example> or [call](tel:123).",
    "answered_within": "5 working days",
    "prepared_on": "2026-11-02",
    "tested_on": "2026-10-06",
    "tested_by": "our testers & a screen reader",
}
LAW = [
    "Equality and Human Rights Commission (EHRC) is responsible for enforcing",
    "(Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
]
"""Source: GOV.UK, sample accessibility statement."""

Pages = dict[str, Page]


@pytest.fixture(scope="module")
def statements(tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """The page by what the settings say."""
    bare = {key: value for key, value in FILLED.items() if key != "known_faults"}
    said = {
        "nothing": None,
        "partially": FILLED,
        "fully": {**bare, "compliance": "fully"},
        "not": {**bare, "compliance": "not"},
    }
    return {name: page(ours, tmp_path_factory.mktemp(name)) for name, ours in said.items()}


def page(ours: dict[str, Any] | None, folder: Path) -> Page:
    project = make_small_project(folder / "project")
    shutil.copy(TEAM / "docs/accessibility.md", project / "docs")
    set_up(project, organisation="Nordlicht Verbund", accessibility=ours)
    return read_page(built(project) / "accessibility/index.html")


@pytest.mark.parametrize("name", ["nothing", "partially", "fully", "not"])
def test_what_the_law_fixes_is_always_there(statements: Pages, name: str) -> None:
    for words in (*LAW, "Nordlicht Verbund is committed to making its website accessible"):
        assert words in statements[name].main.text


def test_what_the_organisation_says_stands_in_it(statements: Pages) -> None:
    text = statements["partially"].main.text
    for words in (
        "partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard",
        "get back to you in 5 working days",
        "prepared on 2 November 2026",
        "last tested on 6 October 2026",
        "carried out by our testers & a screen reader",
    ):
        assert words in text


def test_faults_and_contact_are_markdown(statements: Pages) -> None:
    main = statements["partially"].main
    faults = [item.text for item in main.all("li") if "diagrams" in item.text or "Two" in item.text]
    assert faults == ["Some diagrams say nothing.", "Two videos have no captions."]
    assert next(main.all("strong")).text == "diagrams"
    assert main.one("a", href="tel:123").text == "call"
    assert "help@nordlicht.example" in main.text


@pytest.mark.parametrize(
    ("name", "words"),
    [("fully", "This website is fully compliant"), ("not", "This website is not compliant")],
)
def test_the_status_is_that_of_the_settings(statements: Pages, name: str, words: str) -> None:
    text = statements[name].main.text
    assert words in text
    assert "partially" not in text


def test_a_statement_that_nobody_filled_in_says_so_and_claims_nothing(statements: Pages) -> None:
    text = statements["nothing"].main.text
    assert "This statement is not complete" in text
    assert "Nordlicht Verbund has not filled in its part yet." in text
    for words in ("compliant", "was prepared on", "last tested", "None"):
        assert words not in text


def test_faults_that_are_missing_are_asked_for(statements: Pages) -> None:
    assert "The list is missing" in statements["not"].main.text
    for name in ("partially", "fully"):
        assert "The list is missing" not in statements[name].main.text


def test_no_template_is_left_in_it(statements: Pages) -> None:
    for found in statements.values():
        assert not {"{{", "{%", "%}"} & set(found.main.text.split())
        assert found.one("h1").text.startswith("Accessibility statement for ")
