"""Projects to build: their settings as data, their briefs as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from tests.conftest import mkdocs

EXAMPLES = dict.fromkeys(("worried", "support", "contact", "accessibility"))


def set_up(project: Path, site: dict[str, Any] | None = None, **ours: Any) -> None:
    """Change settings. `site` are MkDocs' own keys; None removes one of ours.

    Where the organisation gets a name, nothing may be left of the example.
    """
    path = project / "mkdocs.yml"
    config = yaml.safe_load(path.read_text(encoding="utf-8")) | (site or {})
    examples = EXAMPLES if "organisation" in ours else {}
    changed = config["extra"]["sevenmin"] | examples | ours
    config["extra"]["sevenmin"] = {key: value for key, value in changed.items() if value}
    text = yaml.safe_dump(config, sort_keys=False, allow_unicode=True)
    path.write_text(text, encoding="utf-8")


def write(project: Path, path: str, text: str) -> None:
    file = project / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def built(project: Path) -> Path:
    """The folder of its site, built as a pipeline builds it."""
    result = mkdocs(project, "build", "--strict")
    assert result.returncode == 0, result.stderr
    return project / "site"


def pages(site: Path) -> list[Path]:
    found = sorted(site.rglob("*.html"))
    assert found
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """Every file's bytes by its path."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
