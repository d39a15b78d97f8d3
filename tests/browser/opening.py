"""Sites to open, and what opens them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from tests.conftest import make_project, mkdocs

Open = Callable[..., Page]
"""Opens an address, after `script` if one is given; what else is goes to `new_context`."""


def site_of(folder: Path, write: Callable[[Path], None]) -> Path:
    """The site of a project in a new folder, when `write` has written its briefs."""
    project = make_project(folder / "project")
    write(project)
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    return project / "site"
