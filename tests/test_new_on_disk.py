"""`sevenmin new` where the system refuses: a sentence, and nothing is written."""

from __future__ import annotations

import os
from errno import ENOSPC
from pathlib import Path

import pytest

from tests.conftest import make_small_project
from tests.test_new import new
from tests.writing.faults import refusing
from tests.writing.sites import files_in


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return make_small_project(tmp_path / "project")


def written(project: Path) -> list[dict[str, str]]:
    return [files_in(project / name) for name in ("briefs", "quizzes")]


def test_a_full_disk(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "write_bytes", lambda *_: refusing(ENOSPC)())
    result = new(project, "A title")
    assert result.exit_code == 1
    said = "Nothing was written. a file: The disk is full. Make room on it, then run the command"
    assert said in result.output
    assert written(project) == [{}, {}]


def test_a_file_where_a_folder_should_be(project: Path) -> None:
    (project / "quizzes").rmdir()
    (project / "quizzes").write_text("mine", encoding="utf-8")
    result = new(project, "A title")
    assert result.exit_code == 1
    assert "Nothing was written. quizzes: Not a directory." in result.output
    assert files_in(project / "briefs") == {}
    assert (project / "quizzes").read_text(encoding="utf-8") == "mine"


def test_a_brief_that_appears_meanwhile_is_not_overwritten(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def after_somebody_else(source: Path, target: Path) -> None:
        if target.suffix == ".md":
            target.write_text("theirs", encoding="utf-8")
        link(source, target)

    monkeypatch.setattr(os, "link", after_somebody_else)
    result = new(project, "A title")
    assert result.exit_code == 1
    assert "briefs/a-title.md is there already." in result.output
    assert written(project) == [{"a-title.md": "theirs"}, {}]
