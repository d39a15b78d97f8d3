"""What a page's case cannot have: links."""

from __future__ import annotations

from pathlib import Path

from sevenmin.checks import problems_of
from sevenmin.model.library import load
from tests.checks.project import TODAY, sound_project


def test_links_that_lead_nowhere_or_back_are_told(tmp_path: Path) -> None:
    root = sound_project(tmp_path)
    docs = root / "docs"
    docs.mkdir(exist_ok=True)
    (docs / "page.md").symlink_to("none.md")
    (docs / "leaflet.pdf").symlink_to("none.pdf")
    (docs / "again").symlink_to(".", target_is_directory=True)
    assert [str(problem) for problem in problems_of(load(root, TODAY))] == [
        "docs/again:1:1: This folder leads back into itself, so it has no end. "
        "Remove this link. [docs-page]",
        "docs/leaflet.pdf:1:1: This is no file, and leads to none. "
        "Put the file in its place, or remove it. [docs-page]",
        "docs/page.md:1:1: This file cannot be read (No such file or directory). "
        "Make sure that it is there and that you may open it. [unreadable-file]",
    ]
