"""What an author writes is shown as it was typed, whatever HTML makes of its signs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import QUIZ, make_project
from tests.site.html import Page, read_page
from tests.site.projects import built, pages, set_up, write
from tests.site.sample import brief


def signs(what: str) -> str:
    return f"""{what} <b onclick="x">&amp; "Q&A" 'n' < 7</b> {{{{ quiz() }}}}"""


def name(what: str) -> str:
    """Pages in `docs/` may show it as Markdown, in which no element of HTML should stand."""
    return f"""{what} &amp; "Q&A" 'n' < 7"""


NAMED = {"one": signs("A topic")}
OURS: dict[str, Any] = {
    "organisation": name("Us"),
    "topics": NAMED,
    "audiences": {"all": signs("An audience")},
    "origins": {"from": signs("An origin")},
    "series": {"long": {"title": signs("A series"), "summary": signs("Its parts")}},
    "team_questions": [name("A question")],
    "welcome": {"title": signs("Welcome"), "text": "Read."},
    "contact": {"title": name("Contact"), "text": "Write."},
}
SITE = {"site_name": name("Site"), "site_description": name("About it")}
DOCS = "---\ntitle: {0}\ndescription: {0}\n---\n\n# Plain\n"


def quoted(what: str) -> str:
    return json.dumps(signs(what))


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_project(tmp_path_factory.mktemp("signs") / "project")
    set_up(project, SITE, **OURS)
    keys = {"summary": quoted("Summary"), "owner": quoted("Owner"), "reference": quoted("No.")}
    keys |= {"topics": "[one]", "audience": "[all]", "origin": "from", "series": "long"}
    keys |= {"reflection": f"[{quoted('Why')}]", "quiz": "own"}
    keys["sources"] = f"[{{title: {quoted('Source')}, publisher: {quoted('Publisher')}}}]"
    for part, day in ((1, "2026-11-02"), (2, "2026-11-03")):
        text = brief(quoted(f"Brief {part}"), day, part=str(part), **keys)
        write(project, f"briefs/part-{part}.md", text)
    write(project, "docs/plain.md", DOCS.format(json.dumps(name("Plain"))))
    write(project, "quizzes/own.yml", QUIZ.replace("A quiz", quoted("A quiz")))
    return built(project)


def page_of(site: Path, address: str) -> Page:
    return read_page(site / address / "index.html")


def test_no_page_has_an_element_that_somebody_typed(site: Path) -> None:
    for path in pages(site):
        page = read_page(path)
        assert list(page.all("b")) == [], path
        assert page.torn == [], path


@pytest.mark.parametrize(
    ("address", "class_", "words"),
    [
        ("briefs/part-1", "sm-lead", "Summary"),
        ("briefs/part-1", "sm-kicker__series", "A series"),
        ("briefs/part-1", "sm-masthead", "A topic"),
        ("briefs/part-1", "sm-masthead", "An audience"),
        ("briefs/part-1", "sm-block--quiz", "A quiz"),
        ("briefs/part-1", "sm-block--reflection", "Why"),
        ("briefs/part-1", "sm-sources", "Source"),
        ("briefs/part-1", "sm-sources", "Publisher"),
        ("briefs/part-1", "sm-about", "Owner"),
        ("briefs/part-1", "sm-about", "An origin"),
        ("briefs/part-1", "sm-about", "No."),
        ("briefs/part-1", "sm-series", "Brief 2"),
        ("briefs", "sm-rows", "Brief 1"),
        ("briefs", "sm-rows", "Summary"),
        ("briefs", "sm-filters", "A topic"),
        ("briefs", "sm-filters", "A series"),
        ("learning-log", "sm-log__left", "Brief 1"),
        ("topics", "sm-shelf", "A topic"),
        ("series", "sm-shelf", "Its parts"),
        ("series/long", "sm-lead", "Its parts"),
        ("", "sm-cards", "Brief 2"),
        ("", "sm-cards", "Summary"),
        ("", "sm-card__about", "A topic"),
        ("", "sm-strip-of-parts", "Brief 1"),
        ("", "sm-strip-of-parts", "A series"),
        ("", "sm-welcome__ways", "Brief 1"),
    ],
)
def test_words_are_shown_as_typed(site: Path, address: str, class_: str, words: str) -> None:
    place = next(page_of(site, address).all(class_=class_))
    assert signs(words) in place.text


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("briefs/part-1", "Brief 1"),
        ("topics/one", "A topic"),
        ("audiences/all", "An audience"),
        ("series/long", "A series"),
    ],
)
def test_a_title_is_the_same_in_head_and_heading(site: Path, address: str, title: str) -> None:
    page = page_of(site, address)
    assert page.one("h1").text == signs(title)
    assert page.title.startswith(f"{signs(title)} – ")


@pytest.mark.parametrize(
    ("class_", "words"), [("sm-footer__organisation", "Us"), ("sm-header__name", "Site")]
)
def test_names_around_every_page_are_as_typed(site: Path, class_: str, words: str) -> None:
    assert page_of(site, "privacy").one(class_=class_).text == name(words)


def test_the_title_of_a_page_in_docs_is_as_typed(site: Path) -> None:
    assert page_of(site, "plain").title == f"{name('Plain')} – {name('Site')}"


def test_a_title_that_is_a_heading_is_as_typed(new_project: Path) -> None:
    write(new_project, "docs/plain.md", "# Q & A <3\n")
    page = page_of(built(new_project), "plain")
    assert page.title.startswith("Q & A <3 – ")


def test_what_stands_on_the_page_of_every_brief_is_shown_as_typed(site: Path) -> None:
    page = page_of(site, "briefs/part-1")
    assert page.one(class_="sm-team").one("li").text == name("A question")
    assert page.one(class_="sm-notice--contact").one("h2").text == name("Contact")


def test_home_shows_its_first_words_as_typed(site: Path) -> None:
    assert page_of(site, "").one("h1").text == signs("Welcome")


@pytest.mark.parametrize(
    ("address", "words"), [("briefs/part-1", "Summary"), ("series/long", "Its parts")]
)
def test_a_description_is_as_typed(site: Path, address: str, words: str) -> None:
    described = page_of(site, address).one("meta", name="description")
    assert described.attributes["content"] == signs(words)


@pytest.mark.parametrize(("address", "words"), [("", "About it"), ("plain", "Plain")])
def test_a_description_from_elsewhere_is_as_typed(site: Path, address: str, words: str) -> None:
    described = page_of(site, address).one("meta", name="description")
    assert described.attributes == {"name": "description", "content": name(words)}
