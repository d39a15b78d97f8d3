"""A sheet in Hebrew runs from right to left; what the site and its team say on it does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.conftest import STEPS, brief_text, make_small_project
from tests.paper.pdfs import root
from tests.site.projects import built, write


@pytest.fixture(scope="module")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A brief in Hebrew letters, one in Latin letters of the same language, one in English."""
    project = make_small_project(tmp_path_factory.mktemp("hebrew") / "project")
    body = STEPS.replace("What there is to say in minute", "קודם מקשיבים, אחר כך מדברים")
    for code in ("he", "he-Latn", "az-Arab-IR"):
        write(project, f"briefs/{code.lower()}.md", brief_text(body, language=code))
    write(project, "briefs/english.md", brief_text())
    return built(project) / "briefs"


def places(sheets: Path, name: str) -> dict[str, float]:
    """How far from the left the words of a sheet begin; each as it was drawn."""
    found: dict[str, float] = {}

    def note(text: str, at: list[float], *others: object) -> None:
        if text.strip():
            found.setdefault(text.strip(), at[4])

    PdfReader(sheets / name / "handout" / f"{name}.pdf").pages[0].extract_text(visitor_text=note)
    return found


@pytest.mark.parametrize(
    ("name", "is_rtl"), [("english", False), ("he-latn", False), ("he", True), ("az-arab-ir", True)]
)
def test_the_first_column_is_where_readers_begin(sheets: Path, name: str, is_rtl: bool) -> None:
    found = places(sheets, name)
    first, last = (
        next(at for text, at in found.items() if text.startswith((f"{n} Step", f"Step {n}")))
        for n in (1, 7)
    )
    assert (first > last) == is_rtl


@pytest.mark.parametrize(("name", "language"), [("he", "he"), ("az-arab-ir", "az-IR")])
def test_a_sheet_says_its_language_with_its_place_and_without_its_script(
    sheets: Path, name: str, language: str
) -> None:
    """As Typst takes it."""
    assert root((sheets / name / f"handout/{name}.pdf").read_bytes())["/Lang"] == language
