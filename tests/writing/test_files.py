"""A file is whole, or not there, whatever happens while it is written."""

from __future__ import annotations

import os
import sys
from errno import ENOSPC, EPERM
from pathlib import Path

import pytest

from sevenmin.writing.files import replace, write_new
from tests.writing.faults import at_operation, killed_at, refusing
from tests.writing.sites import files_in

BRIEF, QUIZ = "briefs/one.md", "quizzes/one.yml"
BOTH = {BRIEF: "brief", QUIZ: "quiz"}


def write_both(root: Path) -> None:
    write_new({root / path: BOTH[path].encode() for path in (QUIZ, BRIEF)})


def shown(root: Path) -> dict[str, str]:
    """What anybody sees, who does not ask for hidden files."""
    return {path: text for path, text in files_in(root).items() if "/." not in f"/{path}"}


def test_all_or_none_where_an_operation_is_refused(tmp_path: Path) -> None:
    for number in range(1, 100):
        root = tmp_path / str(number)
        root.mkdir()
        expected = BOTH
        with at_operation(number, refusing(ENOSPC)) as seen:
            try:
                write_both(root)
            except OSError:
                expected = {}
        assert shown(root) == expected
        if len(seen) < number:
            break
    assert 8 < number < 100


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork.")
def test_each_is_whole_where_the_process_is_killed(tmp_path: Path) -> None:
    number, found = 0, []
    while True:
        number += 1
        root = tmp_path / str(number)
        root.mkdir()
        if not killed_at(number, lambda root=root: write_both(root)):
            break
        found.append(shown(root))
    # A brief never asks for a quiz that is not there.
    assert all(files in ({}, {QUIZ: "quiz"}, BOTH) for files in found)
    assert {} in found
    assert BOTH in found


@pytest.mark.parametrize("links", [True, False])
def test_nothing_is_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    if not links:
        monkeypatch.setattr(os, "link", lambda *_, **__: refusing(EPERM)())
    (tmp_path / "briefs").mkdir()
    (tmp_path / BRIEF).write_text("mine", encoding="utf-8")
    with pytest.raises(FileExistsError):
        write_both(tmp_path)
    assert files_in(tmp_path) == {BRIEF: "mine"}
    (tmp_path / BRIEF).unlink()
    write_both(tmp_path)
    assert files_in(tmp_path) == BOTH


def test_a_file_is_replaced_whole_or_stays(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    for number in range(1, 20):
        file.write_text("older", encoding="utf-8")
        expected = "newer"
        with at_operation(number, refusing(ENOSPC)) as seen:
            try:
                replace(file, b"newer")
            except OSError:
                expected = "older"
        assert shown(tmp_path) == {"page.html": expected}
        if len(seen) < number:
            break
    assert 3 < number < 20
