"""The page of a brief is as large in a site of 24 briefs as in one of 8."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.generated import brief, quiz
from tests.building import without_modules
from tests.conftest import make_project
from tests.site.projects import built, set_up, write

ONE = "briefs/brief-5/index.html"


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Built sites by how many briefs they have; the briefs of one are among those of the other."""
    return {count: site_of(count, tmp_path_factory.mktemp(str(count))) for count in (8, 24)}


def site_of(count: int, folder: Path) -> Path:
    """Every second brief is part of one series."""
    project = make_project(folder / "project")
    set_up(project, series={"long": {"title": "A long series", "summary": "It goes on."}})
    for number in range(1, count + 1):
        text = brief(number)
        if number % 2:
            text = text.replace("quiz: ", f"series: long\npart: {(number + 1) // 2}\nquiz: ")
        write(project, f"briefs/brief-{number}.md", text)
        write(project, f"quizzes/quiz-{number}.yml", quiz(number))
    # To draw 30 handouts would take most of a build, and these tests do not look at them.
    with without_modules("typst", "docx"):
        return built(project)


def test_a_brief_in_no_series_has_the_same_page(sizes: dict[int, Path]) -> None:
    pages = [(site / "briefs/brief-6/index.html").read_bytes() for site in sizes.values()]
    assert pages[0] == pages[1]


def test_a_part_of_a_series_differs_in_the_number_of_parts_alone(sizes: dict[int, Path]) -> None:
    short, long = ((site / ONE).read_text(encoding="utf-8") for site in sizes.values())
    assert ", part 3 of 4</span>" in short
    assert short.replace(", part 3 of 4</span>", ", part 3 of 12</span>") == long


def test_the_home_page_grows_with_series_and_not_with_briefs(sizes: dict[int, Path]) -> None:
    """A strip has a segment for each part; the cards are three."""
    for site in sizes.values():
        assert (site / "index.html").read_text(encoding="utf-8").count('class="sm-card"') == 3


def test_no_other_page_of_the_site_grows(sizes: dict[int, Path]) -> None:
    for page in ("about", "accessibility", "authors", "privacy", "trainers"):
        small, large = ((site / page / "index.html").stat().st_size for site in sizes.values())
        assert small == large, page
