"""The folder into which a site is built, whatever stands in it already."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import brief_text, mkdocs
from tests.site.projects import built, write

pytestmark = pytest.mark.usefixtures("without_papers")


def test_what_is_gone_from_the_briefs_is_gone_from_the_site(new_project: Path) -> None:
    write(new_project, "briefs/one.md", brief_text())
    assert (built(new_project) / "briefs/one/index.html").exists()
    (new_project / "briefs/one.md").unlink()
    assert not (built(new_project) / "briefs/one").exists()


def test_hidden_files_stay(new_project: Path) -> None:
    """A web server's `.htaccess`, or the `.git` of a branch for Pages."""
    write(new_project, "site/.htaccess", "Require all granted")
    assert (built(new_project) / ".htaccess").read_text(encoding="utf-8") == "Require all granted"
    write(new_project, "docs/about.md", "[Nowhere](nowhere.md)")
    assert mkdocs(new_project, "build", "--strict").returncode != 0
    assert (new_project / "site/.htaccess").exists()


def test_it_may_be_a_link_to_another_folder(new_project: Path) -> None:
    target = new_project.parent / "target"
    target.mkdir()
    (new_project / "site").symlink_to(target)
    built(new_project)
    assert (new_project / "site").is_symlink()
    assert (target / "index.html").exists()


def test_nothing_else_is_left_in_the_project(new_project: Path) -> None:
    before = {path.name for path in new_project.iterdir()}
    built(new_project)
    assert {path.name for path in new_project.iterdir()} == before | {"site"}


def test_a_file_of_a_team_is_published_whatever_it_is_called(new_project: Path) -> None:
    write(new_project, "docs/assets/javascripts/mine.js", "// Ours")
    site = built(new_project)
    assert (site / "assets/javascripts/mine.js").exists()
    assert not list(site.rglob("*.map"))


def test_a_page_at_an_address_of_the_site_is_refused(new_project: Path) -> None:
    write(new_project, "briefs/one.md", brief_text())
    write(new_project, "docs/topics.md", "# Topics of ours")
    refused = mkdocs(new_project, "build", "--strict")
    assert refused.returncode != 0
    assert "docs/topics.md:1:1: The site makes a page of its own at this" in refused.stderr
