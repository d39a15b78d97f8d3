"""`sevenmin check --format codequality`: the report that GitLab shows on a merge request."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sevenmin.cli import main
from sevenmin.model.library import load
from sevenmin.problems import Place, Problem
from sevenmin.reports import report_formats
from tests.checks.project import BRIEF, sound_project
from tests.conftest import environment

PROBLEM = Problem(Place("quizzes/a.yml", 5, 3), "why-missing", "There is no “why”.", "Add it.")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", environment()["SOURCE_DATE_EPOCH"])
    monkeypatch.chdir(sound_project(tmp_path))
    return Path.cwd()


def entries(root: Path, *problems: Problem) -> list[dict[str, Any]]:
    (text,) = report_formats()["codequality"](list(problems), load(root))
    return list(json.loads(text))


def fingerprints(root: Path, *problems: Problem) -> list[str]:
    return [entry["fingerprint"] for entry in entries(root, *problems)]


def at_line(line: int) -> Problem:
    return replace(PROBLEM, place=replace(PROBLEM.place, line=line))


def test_what_gitlab_is_told(root: Path) -> None:
    (entry,) = entries(root, PROBLEM)
    assert len(entry.pop("fingerprint")) == 64
    assert entry == {
        "description": "There is no “why”. Add it.",
        "check_name": "why-missing",
        "severity": "major",
        "location": {"path": "quizzes/a.yml", "lines": {"begin": 5}},
    }


def test_advice_is_information(root: Path) -> None:
    assert [entry["severity"] for entry in entries(root, PROBLEM.as_advice())] == ["info"]


def test_a_problem_keeps_its_fingerprint_where_its_line_moves(root: Path) -> None:
    assert fingerprints(root, at_line(5)) == fingerprints(root, at_line(50))


def test_no_two_problems_have_the_same_fingerprint(root: Path) -> None:
    elsewhere = replace(PROBLEM, place=Place("quizzes/b.yml", 5, 3))
    found = fingerprints(
        root, PROBLEM, at_line(6), elsewhere, replace(PROBLEM, message="There is no prompt.")
    )
    assert len(set(found)) == 4


def test_as_a_command(root: Path) -> None:
    brief = root / BRIEF
    sound = CliRunner().invoke(main, ["check", "--format", "codequality"])
    assert (sound.exit_code, json.loads(sound.output)) == (0, [])
    brief.write_text(brief.read_text("utf-8").replace("owner:", "ownr:"), encoding="utf-8")
    wrong = CliRunner().invoke(main, ["check", "--format", "codequality"])
    assert wrong.exit_code == 1
    assert [entry["check_name"] for entry in json.loads(wrong.output)] == ["unknown-key"]
