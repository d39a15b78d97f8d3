"""The page of a team's record, as it is before any script runs."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from sevenmin.faces import record
from sevenmin.faces.frame import MARK, Frame
from sevenmin.model.library import load
from sevenmin.model.settings import Settings
from sevenmin.views.shown import Shown
from tests.browser.asking import HOSTILE
from tests.conftest import brief_text
from tests.site.html import Element, Page, read_html

FRAME = Frame(
    f"<title>{MARK.format('title')}</title>{MARK.format('head')}"
    f"<main>{MARK.format('content')}</main>",
    "Our site",
)


@pytest.fixture
def shown(new_project: Path) -> Shown:
    (new_project / "briefs/one.md").write_text(brief_text(), encoding="utf-8")
    library = load(new_project)
    return Shown(library.briefs[0], library, (), "", (), ())


def with_settings(shown: Shown, **keys: Any) -> Shown:
    """The same brief in a site that is set up otherwise."""
    settings: Settings = shown.library.settings.model_copy(update=keys)
    object.__setattr__(shown.library, "settings", settings)
    return shown


def page(shown: Shown, papers: Sequence[str] = ()) -> Page:
    (file,) = record.files(shown, FRAME, papers)
    assert file.path == "record/index.html"
    assert isinstance(file.content, str)
    read = read_html(file.content)
    assert read.torn == []
    return read


def labels(found: Element) -> list[str]:
    """The labels of fields; what stands in a template is no field yet."""
    ids = {one.attributes["id"] for one in found.all() if "data-field" in one.attributes}
    return [one.text for one in found.all("label") if one.attributes["for"] in ids]


def test_it_asks_who_what_by_when_and_who_follows_up(shown: Shown) -> None:
    asked = labels(page(shown).main)
    assert asked[:3] == ["Date", "Team", "How many were there?"]
    assert asked[3:6] == list(shown.library.settings.team_questions)
    assert asked[6:21] == ["What", "Who owns it", "By when"] * 5
    assert asked[21:23] == ["Who follows this up?", "When do you look again?"]


def test_nothing_of_it_can_be_sent(shown: Shown) -> None:
    main = page(shown).main
    assert list(main.all("form")) == []
    assert {one.attributes["type"] for one in main.all("button")} == {"button"}
    named = [one for one in main.all() if "name" in one.attributes]
    assert named == []


def test_it_leads_to_the_brief_and_warns_of_names(shown: Shown) -> None:
    main = page(shown).main
    assert main.one("a", href="../").text == "Back to the brief"
    assert "No names or details of real families." in main.text


def test_each_id_stands_once_and_each_reference_leads_somewhere(shown: Shown) -> None:
    read = page(shown)
    assert len(read.ids) == len(set(read.ids))
    for name in ("for", "aria-describedby", "aria-labelledby"):
        for one in read.main.all():
            for target in one.attributes.get(name, "").split():
                assert target in read.ids


@pytest.mark.parametrize("title", [HOSTILE, "x" * 2000, "<b>&amp;</b>"])
def test_words_of_an_author_are_only_words(shown: Shown, title: str) -> None:
    front = shown.brief.front.model_copy(update={"title": title})
    object.__setattr__(shown.brief, "front", front)
    read = page(with_settings(shown, team_questions=(title,)))
    assert read.title == f"Team record: {' '.join(title.split())}"
    assert read.main.one("h1").text == " ".join(title.split())
    assert " ".join(title.split()) in labels(read.main)
    assert [*read.main.all("script"), *read.main.all("img"), *read.main.all("b")] == []
    assert read.main.one("div", class_="sm-agreed").attributes["data-title"] == title


def test_a_site_may_ask_its_teams_nothing_and_offer_no_day(shown: Shown) -> None:
    read = page(with_settings(shown, team_questions=(), revisit_after=()))
    assert "What we thought" not in read.main.text
    assert [one for one in read.main.all("button") if "data-offer" in one.attributes] == []


def test_many_questions_share_the_lines_to_write_on(shown: Shown) -> None:
    for count, lines in ((1, 14), (3, 4), (5, 2), (20, 1)):
        asked = tuple(f"Question {n}?" for n in range(count))
        read = page(with_settings(shown, team_questions=asked))
        assert [len(list(one.all("i"))) for one in read.main.all(class_="sm-rules")] == (
            [lines] * count
        )


def test_the_address_is_on_paper_where_it_is_known(shown: Shown) -> None:
    assert page(shown).main.one("p", class_="sm-agreed__source").text == "Our site"
    object.__setattr__(shown, "site_url", "https://briefs.example/")
    source = page(shown).main.one("p", class_="sm-agreed__source")
    assert source.text == "Our site, https://briefs.example/briefs/one/"


@pytest.mark.parametrize("can_write", [True, False])
def test_it_leads_to_a_word_file_only_where_one_is_made(
    shown: Shown, monkeypatch: pytest.MonkeyPatch, can_write: bool
) -> None:
    monkeypatch.setattr(record, "_can_write_word", lambda: can_write)
    files = [file.path for file in record.papers(shown)]
    assert files == ["record/one-record.docx"] * can_write
    links = [one.attributes["href"] for one in page(shown, files).main.all("a")]
    assert [f"record/{link}" for link in links if link.endswith(".docx")] == files
