"""What is missing is named: a loud skip on a desk, a failure in a pipeline."""

from __future__ import annotations

import json
import re

import pytest

from tests import needs
from tests.conftest import ROOT

LOCK = ROOT / "tests/install/package-lock.json"


@pytest.mark.parametrize("ci", ["", "false"])
def test_a_desk_skips_and_says_what_is_missing(ci: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", ci)
    with pytest.raises(pytest.skip.Exception, match="npm's left-pad is missing"):
        needs.from_npm("left-pad")


def test_a_pipeline_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="npm's left-pad is missing"):
        needs.from_npm("left-pad")


def test_nothing_is_skipped_but_what_is_missing_here_and_what_windows_cannot() -> None:
    files = [
        path for path in (ROOT / "tests").rglob("*.py") if path.stem not in ("needs", "test_needs")
    ]
    marks = re.compile(r"\b(?:skip|importorskip|skipif|xfail)\((.*)")
    found = [said for path in files for said in marks.findall(path.read_text(encoding="utf-8"))]
    assert [said for said in found if "Windows" not in said] == []


def test_what_is_there_is_given_back() -> None:
    assert needs.needed("A number", 0) == 0


def test_npm_packages_are_locked_by_hash_and_by_no_host() -> None:
    locked = json.loads(LOCK.read_text(encoding="utf-8"))["packages"]
    wanted = json.loads(LOCK.with_name("package.json").read_text(encoding="utf-8"))
    assert locked.pop("")["dependencies"] == wanted["dependencies"]
    assert set(locked) == {f"node_modules/{name}" for name in wanted["dependencies"]}
    for package in locked.values():
        assert package["integrity"].startswith("sha512-")
        assert "resolved" not in package
