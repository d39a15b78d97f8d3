"""`sevenmin new`: drafts that pass the check, and never a file overwritten."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sevenmin.checks import problems_of
from sevenmin.cli import main
from sevenmin.fields import slug_of
from sevenmin.model.library import Library, load
from sevenmin.model.settings import SETTINGS_FILE

SERIES = "learning-from-a-case-review"


def new(project: Path, *arguments: str) -> Result:
    before = Path.cwd()
    os.chdir(project)
    try:
        return CliRunner().invoke(main, ["new", *arguments])
    finally:
        os.chdir(before)


def sound(project: Path) -> Library:
    """What was written has nothing to mend; the project's settings are still the example's."""
    library = load(project)
    found = [problem for problem in problems_of(library) if problem.place.path != SETTINGS_FILE]
    assert [str(problem) for problem in found] == []
    return library


def test_it_writes_a_brief_and_its_quiz_as_drafts(new_project: Path) -> None:
    result = new(new_project, "Professional curiosity", "--series", SERIES)
    assert result.exit_code == 0, result.output
    library = sound(new_project)
    brief = library.brief_by_slug["professional-curiosity"]
    assert brief.front.title == "Professional curiosity"
    assert brief.front.status == "draft"
    assert (brief.front.series, brief.front.part) == (SERIES, 1)
    assert len(brief.steps) == 7
    assert library.quiz_by_slug["professional-curiosity"].questions
    assert "briefs/professional-curiosity.md" in result.output


def test_the_next_brief_of_a_series_is_its_next_part(new_project: Path) -> None:
    new(new_project, "First", "--series", SERIES)
    new(new_project, "Second", "--series", SERIES)
    assert sound(new_project).brief_by_slug["second"].front.part == 2


def test_a_brief_needs_no_series(new_project: Path) -> None:
    assert new(new_project, "Alone").exit_code == 0
    assert sound(new_project).brief_by_slug["alone"].front.series is None


@pytest.mark.parametrize(
    "title",
    [
        'Risk: who "decides"?',
        "#4 is not a comment",
        "Yes",
        "2026",
        "Beò agus “sàbhailte”",
        "[x]: {y} & *z",
    ],
)
def test_a_title_with_signs_of_yaml_is_kept(new_project: Path, title: str) -> None:
    assert new(new_project, title).exit_code == 0
    assert [brief.front.title for brief in sound(new_project).briefs] == [title]


@pytest.mark.parametrize("there", ["briefs/taken.md", "quizzes/taken.yml", "briefs/TAKEN.MD"])
def test_it_never_overwrites_and_writes_no_half(new_project: Path, there: str) -> None:
    (new_project / there).write_text("mine", encoding="utf-8")
    before = sorted(path for path in new_project.rglob("*") if path.is_file())
    result = new(new_project, "Taken")
    assert result.exit_code == 1
    assert "nothing was written" in result.output
    assert (new_project / there).read_text(encoding="utf-8") == "mine"
    assert sorted(path for path in new_project.rglob("*") if path.is_file()) == before


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["A title", "--series", "learning-from-case"], f"Did you mean “{SERIES}”?"),
        (["…"], "This title has no letters or digits that could be an address."),
        ([], "Missing argument 'TITLE'."),
    ],
)
def test_wrong_use_is_said_and_exits_with_2(
    new_project: Path, arguments: list[str], said: str
) -> None:
    result = new(new_project, *arguments)
    assert result.exit_code == 2
    assert said in result.output
    assert not list((new_project / "briefs").iterdir())


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Professional curiosity", "professional-curiosity"),
        ("  When staff — fear!  ", "when-staff-fear"),
        ("Sàbhailteachd", "sabhailteachd"),
        ("…", ""),
    ],
)
def test_a_title_becomes_an_address(title: str, slug: str) -> None:
    assert slug_of(title) == slug


def test_what_nobody_chose_is_told_when_it_is_published(new_project: Path) -> None:
    new(new_project, "Noticing change")
    file = new_project / "briefs/noticing-change.md"
    text = file.read_text(encoding="utf-8").replace("status: draft", "status: published")
    file.write_text(text.replace("# anonymity:", "anonymity:"), encoding="utf-8")
    found = [one for one in problems_of(load(new_project)) if one.code == "defaults-left"]
    told = {one.message.split("”")[0].strip("“") for one in found}
    questions = "4 questions here came with “sevenmin new"
    assert told == {"owner", "topics", "audience", "origin", "anonymity", "prompt", questions}
