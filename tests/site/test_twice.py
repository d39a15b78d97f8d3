"""The same content gives the same bytes, wherever and in whatever order it was written."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import make_project
from tests.site.projects import built, contents
from tests.site.sample import write_sample


def test_two_builds_give_the_same_bytes(sample: Path, tmp_path: Path) -> None:
    again = make_project(tmp_path / "elsewhere")
    write_sample(again)
    for folder in ("briefs", "quizzes"):
        written_backwards(again / folder)
    first, second = contents(sample), contents(built(again))
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def written_backwards(folder: Path) -> None:
    """Folders do not list their files by name, and each machine lists them in its own order."""
    files = [path for path in sorted(folder.rglob("*"), reverse=True) if path.is_file()]
    texts = {path: path.read_bytes() for path in files}
    for path in files:
        path.unlink()
    for path, raw in texts.items():
        path.write_bytes(raw)
