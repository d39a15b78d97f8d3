"""`sevenmin check` as its users call it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sevenmin.cli import main
from sevenmin.model.library import load
from sevenmin.problems import Place, Problem
from sevenmin.reports import report_formats
from tests.checks.project import BRIEF, QUIZ, put, sound_project
from tests.conftest import environment

UNUSED = "quizzes/unused.yml"
UNUSED_QUIZ = "title: Unused\nquestions:\n  - {id: one, type: reflection, prompt: One?}\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", environment()["SOURCE_DATE_EPOCH"])
    root = sound_project(tmp_path)
    monkeypatch.chdir(root)
    return root


def check(*arguments: str) -> Result:
    result = CliRunner().invoke(main, ["check", *arguments])
    assert "Traceback" not in result.output
    return result


def edit(file: Path, old: str, new: str) -> None:
    file.write_text(file.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")


def test_a_sound_project(root: Path) -> None:
    result = check()
    assert (result.exit_code, result.output) == (0, "1 brief, 1 quiz: no problems.\n")


def test_problems_fail(root: Path) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    put(root / "briefs/empty.md", "", "utf-8", "\n")
    result = check()
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        "briefs/empty.md:1:1: This file is empty. Write in it or remove it. [empty-file]",
        f"{BRIEF}:5:1: There is no key “ownr”. Did you mean “owner”? [unknown-key]",
        "2 briefs, 1 quiz: 2 problems.",
    ]


@pytest.mark.parametrize(("arguments", "status"), [((), 0), (("--strict",), 1)])
def test_advice_fails_only_where_it_is_asked_to(
    root: Path, arguments: tuple[str, ...], status: int
) -> None:
    put(root / UNUSED, UNUSED_QUIZ, "utf-8", "\n")
    result = check(*arguments)
    assert result.exit_code == status
    assert result.output.splitlines() == [
        f"{UNUSED}:1:1: Advice: No brief uses this quiz. "
        "Add “quiz: unused” to the front matter of one, or remove the file. [quiz-unused]",
        "1 brief, 2 quizzes: no problems, 1 piece of advice.",
    ]


@pytest.mark.parametrize(("status", "code"), [("draft", 0), ("published", 1)])
def test_a_build_is_stopped_by_published_briefs_only(root: Path, status: str, code: int) -> None:
    edit(root / BRIEF, "status: published", f"status: {status}")
    edit(root / BRIEF, "topics: [working-together]", "topics: [nowhere]")
    edit(root / QUIZ, "why: Each", "wy: Each")
    assert check().exit_code == 1
    result = check("--as-build")
    assert result.exit_code == code
    assert result.output.count("Advice: ") == (2 if status == "draft" else 0)
    assert check("--as-build", "--strict").exit_code == 1


@pytest.mark.parametrize("arguments", [["--format", "xml"], ["--loudly"], ["everything"]])
def test_wrong_use(root: Path, arguments: list[str]) -> None:
    assert check(*arguments).exit_code == 2


def test_without_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    result = check()
    assert result.exit_code == 2
    assert "There is no mkdocs.yml here. Go to the folder of your site." in result.output


def test_from_a_folder_inside(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    monkeypatch.chdir(root / "briefs")
    assert check().output.startswith(f"{BRIEF}:5:1: ")


def test_json_for_programs(root: Path) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    put(root / UNUSED, UNUSED_QUIZ, "utf-8", "\n")
    result = check("--format", "json")
    assert result.exit_code == 1
    assert json.loads(result.output) == [
        {
            "path": BRIEF,
            "line": 5,
            "column": 1,
            "level": "problem",
            "code": "unknown-key",
            "message": "There is no key “ownr”.",
            "fix": "Did you mean “owner”?",
        },
        {
            "path": UNUSED,
            "line": 1,
            "column": 1,
            "level": "advice",
            "code": "quiz-unused",
            "message": "No brief uses this quiz.",
            "fix": "Add “quiz: unused” to the front matter of one, or remove the file.",
        },
    ]


def test_json_without_problems(root: Path) -> None:
    assert json.loads(check("--format", "json").output) == []


def test_annotations_on_github(root: Path) -> None:
    edit(root / BRIEF, "owner:", "100% owner:")
    put(root / UNUSED, UNUSED_QUIZ, "utf-8", "\n")
    assert check("--format", "github").output.splitlines()[0] == (
        f"::error file={BRIEF},line=5,col=1,title=unknown-key::"
        "There is no key “100%25 owner”. Did you mean “owner”?"
    )
    assert check("--format", "github").output.splitlines()[1].startswith(f"::notice file={UNUSED},")


def test_signs_with_a_meaning_on_github(root: Path) -> None:
    problem = Problem(Place("briefs/100%, a:b.md", 3, 7), "a:b", "One\nline:\r50%.", "Do, now.")
    (line,) = report_formats()["github"]([problem], load(root))
    assert line == (
        "::error file=briefs/100%25%2C a%3Ab.md,line=3,col=7,title=a%3Ab::"
        "One%0Aline:%0D50%25. Do, now."
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names.")
@pytest.mark.parametrize("name", ["two\nlines.md", "red \x1b[31m.md", "a\u202eb.md", "a\rb.md"])
def test_a_name_that_a_terminal_would_obey(root: Path, name: str) -> None:
    put(root / f"briefs/{name}", "no front matter", "utf-8", "\n")
    escaped = name.encode("unicode_escape").decode()
    said = check().output
    assert f"briefs/{escaped}:1:1: " in said
    assert len(said.splitlines()) == 1 + len(json.loads(check("--format", "json").output))
    assert not set(said + check("--format", "github").output) & set("\x1b\r\u202e")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names.")
def test_programs_get_a_name_as_it_is(root: Path) -> None:
    path = "briefs/two\nlines \x1b.md"
    put(root / path, "no front matter", "utf-8", "\n")
    assert path in {found["path"] for found in json.loads(check("--format", "json").output)}
    entries = json.loads(check("--format", "codequality").output)
    assert path in {found["location"]["path"] for found in entries}


def test_nothing_is_ever_written(root: Path) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    put(root / "briefs/noting.md", "---\r\nstatus: draft", "utf-16", "\n")
    before = snapshot(root)
    for arguments in ([], ["--strict"], ["--as-build"], ["--format", "json"]):
        check(*arguments)
    assert snapshot(root) == before


def snapshot(folder: Path) -> dict[Path, tuple[int, bytes | None]]:
    """Every file's and folder's last change, and every file's bytes."""
    return {
        path: (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else None)
        for path in [folder, *folder.rglob("*")]
    }


def in_a_process(root: Path, **changes: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "sevenmin", "check"],
        cwd=root,
        env={**environment(), **changes},
        check=False,
        capture_output=True,
    )


def test_as_a_process(root: Path) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    done = in_a_process(root, PYTHONUTF8="1")
    assert (done.returncode, done.stderr) == (1, b"")
    lines = done.stdout.decode().splitlines()
    assert lines[0] == f"{BRIEF}:5:1: There is no key “ownr”. Did you mean “owner”? [unknown-key]"
    assert lines[1] == "1 brief, 1 quiz: 1 problem."


def test_a_terminal_that_knows_few_signs(root: Path) -> None:
    edit(root / BRIEF, "owner:", "ownr:")
    done = in_a_process(root, PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (1, b"")
    assert b"There is no key ?ownr?." in done.stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("changes", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_colour_on_a_terminal_only(root: Path, changes: dict[str, str], coloured: bool) -> None:
    assert b"\x1b[" not in in_a_process(root).stdout
    assert (b"\x1b[" in on_a_terminal(root, changes)) == coloured


def on_a_terminal(root: Path, changes: dict[str, str]) -> bytes:
    """What the check prints where somebody watches."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "sevenmin", "check"]
    env = {**environment(), **changes}
    subprocess.run(command, cwd=root, env=env, stdout=theirs, check=True)
    os.close(theirs)
    with open(ours, "rb", buffering=0) as terminal:
        return terminal.read(10_000)


PRESSED_WHILE_IMPORTING = """\
import os, signal, sys

def press(event, arguments):
    if event == "import" and arguments[0] == "click":
        os.kill(os.getpid(), signal.SIGINT)

signal.signal(signal.SIGINT, signal.default_int_handler)
sys.addaudithook(press)

from sevenmin.__main__ import main

main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals.")
def test_ctrl_c_at_once_shows_no_traceback(root: Path) -> None:
    command = [sys.executable, "-P", "-c", PRESSED_WHILE_IMPORTING, "check"]
    said = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (said.returncode, said.stdout, said.stderr) == (-signal.SIGINT, "", "")
