"""Nothing of a note for facilitators is in any file of a site but those that are for them.

Notes of every shape are planted in briefs. A brief in which the check finds a problem is not
published, and one in which it advises on notes has been told of; of all others, every file is
searched.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sevenmin.checks import problems_of
from sevenmin.faces import faces
from sevenmin.faces.frame import MARK, Frame
from sevenmin.model.library import Library, load
from sevenmin.problems import Problem, stopping
from sevenmin.views.page import page_html
from tests.building import mkdocs
from tests.conftest import brief_text, make_small_project
from tests.fuzz.planted import body, note
from tests.making import shown_as_it_is
from tests.site.projects import write

BRIEFS = 300
FOR_FACILITATORS = ("present/index.html", "facilitate/index.html")
"""The speaker's notes and the session plan."""
PICTURE = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'></svg>\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_small_project(tmp_path_factory.mktemp("planted") / "project")
    write(project, "briefs/pause.svg", PICTURE)
    for number in range(BRIEFS):
        text = brief_text(body(Random(number), f"zq{number}zq"))
        write(project, f"briefs/brief-{number}.md", text)
    library = load(project)
    for path in {problem.place.path for problem in told(library)}:
        (project / path).unlink()
    result = mkdocs(project, "build")
    assert result.returncode == 0, result.stderr[-2000:]
    return project / "site"


def test_enough_of_them_are_published(site: Path) -> None:
    assert len(list(site.glob("briefs/brief-*"))) > BRIEFS / 10


def test_no_file_for_readers_has_a_planted_word(site: Path) -> None:
    assert list(leaks(site)) == []


def test_facilitators_have_them(site: Path) -> None:
    said = [(found / "facilitate/index.html").read_text() for found in site.glob("briefs/brief-*")]
    assert sum("zq" in text for text in said) > len(said) / 2


def told(library: Library) -> list[Problem]:
    problems = problems_of(library)
    return [*stopping(problems), *(one for one in problems if one.code == "aside")]


def leaks(site: Path) -> Iterator[str]:
    for folder, _, names in os.walk(site):
        for name in names:
            path = Path(folder, name)
            shown = path.relative_to(site).as_posix()
            if not shown.endswith(FOR_FACILITATORS):
                for number in range(BRIEFS):
                    if f"zq{number}zq".encode() in path.read_bytes().lower():
                        yield f"{shown}: {number}"


@settings(deadline=None)
@given(st.randoms(use_true_random=False))
def test_what_the_check_lets_through_shows_none(random: Random) -> None:
    """The same without a site, for many more: page, handout, record and text."""
    with tempfile.TemporaryDirectory() as folder:
        project = make_small_project(Path(folder, "project"))
        write(project, "briefs/pause.svg", PICTURE)
        text = f"{brief_text()}\n\n{note(random, 'zqplantedzq')}\n\nSee [name], [^note] and SWO.\n"
        write(project, "briefs/one.md", text)
        library = load(project)
        if told(library):
            return
        it = shown_as_it_is(library.briefs[0], library)
        assert "zqplantedzq" not in page_html(it).lower(), text
        for name, face in faces().items():
            if name not in ("deck", "facilitate"):
                for file in face.files(it, Frame(MARK, "Briefs", ())):
                    assert "zqplantedzq" not in str(file.content).lower(), text
