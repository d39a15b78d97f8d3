"""Folders that no build may replace."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sevenmin.writing.site_folder import begin
from sevenmin.writing.trouble import WritingError

WRITTEN = ("docs", "briefs", "quizzes")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "home/project"
    for name in WRITTEN:
        (root / name).mkdir(parents=True)
        (root / name / "page.md").write_text("words", encoding="utf-8")
    (root / "mkdocs.yml").write_text("site_name: Briefs", encoding="utf-8")
    return root


def refused(project: Path, site: Path) -> str:
    """Why no site is built there; nothing is changed."""
    before = sorted(project.parent.parent.rglob("*"))
    with pytest.raises(WritingError) as raised:
        begin(site, project, [project / name for name in WRITTEN], waiting=lambda: None)
    assert sorted(project.parent.parent.rglob("*")) == before
    return str(raised.value).replace(f"{project.parent.parent}/", "")


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("", "the project would be lost"),
        ("..", "the project would be lost"),
        ("briefs", "and briefs would be lost"),
        ("briefs/site", ": briefs is for what people write"),
        ("mkdocs.yml", "it is no folder"),
        ("mkdocs.yml/site", "Not a directory. Mend that, then run the command again."),
    ],
)
def test_a_folder_with_other_things_in_it(project: Path, path: str, said: str) -> None:
    assert said in refused(project, project / path)


@pytest.mark.parametrize("path", [".git/HEAD", "sevenmin/code.py", "papers/plan.docx", ".cache/.x"])
def test_a_folder_that_was_never_a_site(project: Path, path: str) -> None:
    (project / path).parent.mkdir()
    (project / path).write_text("precious", encoding="utf-8")
    said = refused(project, (project / path).parent)
    assert "a build replaces that folder, and what is in it is not a site." in said


@pytest.mark.parametrize("path", ["site/index.html", "site/.htaccess"])
def test_an_older_site_and_a_folder_prepared_for_one_are_replaced(project: Path, path: str) -> None:
    (project / path).parent.mkdir()
    (project / path).write_text("older", encoding="utf-8")
    build = begin(project / "site", project, [], waiting=lambda: None)
    assert build.put_in_place() == []


def test_a_link_to_one(project: Path) -> None:
    (project / "site").symlink_to(project / "briefs")
    assert "and briefs would be lost" in refused(project, project / "site")


def test_a_link_to_itself(project: Path) -> None:
    (project / "site").symlink_to(project / "site")
    assert "home/project/site" in refused(project, project / "site")


def test_a_link_to_a_folder_that_is_not_there_is_followed(project: Path) -> None:
    (project / "site").symlink_to(project.parent / "target")
    build = begin(project / "site", project, [], waiting=lambda: None)
    build.put_in_place()
    assert (project.parent / "target").is_dir()


def test_the_home_of_a_person(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(project.parent.parent / "person"))
    monkeypatch.setenv("USERPROFILE", str(project.parent.parent / "person"))
    (project.parent.parent / "person/papers").mkdir(parents=True)
    assert "person would be lost" in refused(project, project.parent.parent / "person")


def test_a_disk(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounted = project / "site"
    mounted.mkdir()
    monkeypatch.setattr(os.path, "ismount", lambda path: Path(path) == mounted)
    said = refused(project, mounted)
    assert "a disk is mounted there, so it cannot be replaced. Choose a folder inside it." in said


def test_a_folder_for_the_site_alone_is_not_refused(project: Path) -> None:
    for path in ("site", "../briefs-site", "public/briefs"):
        build = begin(project / path, project, [project / name for name in WRITTEN], lambda: None)
        build.give_up()
