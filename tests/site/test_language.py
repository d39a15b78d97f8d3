"""A brief in another language says so round its author's words alone (WCAG 3.1.2)."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import STEPS, brief_text, make_small_project
from tests.paper.pdfs import root, tags
from tests.site.extreme import GAELIC, gaelic
from tests.site.html import by_language, read_page
from tests.site.projects import built, write

PAGES = ("index.html", "present/index.html", "handout/index.html")
TITLE = "Ag èisteachd ri pàistean agus ri teaghlaichean"
THEIRS = {
    TITLE,
    "Mar a dh'èisteas sinn nas fheàrr, agus dè nì sinn leis na chluinneas sinn.",
    "Dè tha seo mu dheidhinn",
    "Èist an toiseach, agus bruidhinn a-rithist.",
    "Sgrìobh sìos na thuirt am pàiste anns na faclan aige fhèin.",
    "Cò ris a bhruidhneas tu nuair a tha dragh ort?",
}
HINT = "Write here to think, for yourself. Leave out names and details of real cases."
PLACED = "\n\n{{ reflection('Dè nì thu a-màireach?') }}\n"


@pytest.fixture(scope="module")
def briefs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Gaelic brief, one with a question in its text, and one that says no language."""
    project = make_small_project(tmp_path_factory.mktemp("languages") / "project")
    write(project, f"briefs/{GAELIC}.md", gaelic())
    write(project, "briefs/placed.md", brief_text(STEPS + PLACED, language="gd"))
    write(project, "briefs/english.md", brief_text())
    return built(project) / "briefs"


@pytest.mark.parametrize("page", PAGES)
def test_the_author_s_words_are_gaelic_and_ours_are_english(briefs: Path, page: str) -> None:
    content = next(read_page(briefs / GAELIC / page).all("main"))
    said = list(by_language(content, "en"))
    assert {text for text, language in said if language == "gd"} >= THEIRS
    assert not {text for text, language in said if language == "en"} & THEIRS
    ours = {
        text: language for text, language in said if text.startswith(("7 min", "Think", "As a"))
    }
    assert len(ours) >= 3
    assert set(ours.values()) == {"en"}
    minutes = [language for text, language in said if text.startswith("Minute 1")]
    assert set(minutes) == ({"en"} if "handout" not in page else set())


def test_a_question_in_the_text_has_its_words_in_gaelic_and_its_hints_in_english(
    briefs: Path,
) -> None:
    content = next(read_page(briefs / "placed/index.html").all("main"))
    said = dict(by_language(content, "en"))
    assert said["Dè nì thu a-màireach?"] == "gd"
    assert said["What there is to say in minute 7."] == "gd"
    assert said[HINT] == "en"


@pytest.mark.parametrize("page", PAGES)
def test_a_brief_that_says_no_language_has_no_mark(briefs: Path, page: str) -> None:
    content = next(read_page(briefs / "english" / page).all("main"))
    assert not [found for found in content.all() if "lang" in found.attributes]


def test_the_pdf_is_gaelic_and_what_the_team_always_says_is_english(briefs: Path) -> None:
    pdf = (briefs / GAELIC / f"handout/{GAELIC}.pdf").read_bytes()
    assert root(pdf)["/Lang"] == "gd"
    assert {tag.language for tag in tags(pdf) if tag.kind == "H1"} <= {"", "gd"}
    assert "en" in {tag.language for tag in tags(pdf)}
    assert root((briefs / "english/handout/english.pdf").read_bytes())["/Lang"] == "en"
