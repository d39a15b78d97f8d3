"""The time of a check grows with the length of what is checked, and not with its square.

Nothing is timed. Of Python the calls are counted, which is exact. What a pattern does cannot be
counted, so patterns are tried on lengths at which trying things twice would take hours; a limit
of processor time, hundreds of times what is needed, ends that.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from sevenmin.checks import problems_of
from sevenmin.model.library import load
from sevenmin.reading.limits import MOST_SIGNS
from tests.building import EPOCH
from tests.conftest import ROOT, brief_text
from tests.fuzz.inputs import sound_settings

REPEATED = {
    "asides": "!!! facilitator\n    Wait.\n\n",
    "brackets": "[a",
    "bold": "**a ",
    "calls": "{{ quiz() }}\n\n",
    "code": "`a ",
    "fences": "~~~ x\n",
    "headings": "### a\n\n",
    "images": "![a](b.png) ",
    "items": "- a\n",
    "links": "[a](b.md) ",
    "meanings": "a\n: b\n\n",
    "open calls": "{{ quiz(",
    "references": "[a]: b\n",
    "rows": "| a | b |\n",
    "sentences": "Dr. A. went. ",
    "slides": "!!! slide\n    Words.\n\n",
    "tabs": '=== "A"\n\n    x\n\n',
    "tags": "<b>a</b> ",
}
"""Each stands under the limits when there are a few hundred of it."""

FEW = 60

LONG = {
    "dashes": "-",
    "dots": ".",
    "double quotation marks": '" ',
    "pipes": "|-",
    "round brackets": "(",
    "spaces": " ",
    "words": "a ",
    "negatives": "not ",
    "curly quotation marks": "“a",
}
"""Each stands tens of thousands of times, where no limit is against it."""

AROUND = ("[a]({})", "[a]({}", "## a{}b", "{}\n\nwords", "words\n{}\nwords", "**a** {} b.", "<b {}")


def checked(folder: Path, body: str) -> None:
    problems_of(load(project(folder, body)))


def project(folder: Path, body: str) -> Path:
    (folder / "briefs").mkdir(exist_ok=True)
    (folder / "mkdocs.yml").write_bytes(sound_settings())
    (folder / "briefs/long.md").write_text(f"{brief_text()}\n{body}\n", encoding="utf-8")
    return folder


def write_quiz(folder: Path, text: str) -> None:
    """A quiz in which the reason for a choice is this text."""
    (folder / "quizzes").mkdir(exist_ok=True)
    choices = [{"text": "Ask.", "correct": True, "why": "Yes."}, {"text": "Go.", "why": text}]
    asked = {"id": "one", "type": "single_choice", "prompt": "What?", "choices": choices}
    quiz = json.dumps({"title": "A quiz", "questions": [asked]}, ensure_ascii=False)
    (folder / "quizzes/long.yml").write_text(quiz, encoding="utf-8")


def calls(folder: Path, body: str) -> int:
    """How many functions Python calls, its own among them, to check a brief."""
    number = 0

    def count(*_: object) -> None:
        nonlocal number
        number += 1

    sys.setprofile(count)
    try:
        checked(folder, body)
    finally:
        sys.setprofile(None)
    return number


@pytest.mark.parametrize("piece", REPEATED.values(), ids=REPEATED.keys())
def test_four_times_as_much_takes_four_times_as_many_calls(piece: str, tmp_path: Path) -> None:
    checked(tmp_path, piece * FEW)  # What is only made once is made.
    none, some, more = (calls(tmp_path, piece * times) for times in (0, FEW, 4 * FEW))
    assert more - none <= 4.5 * (some - none) + 500


@pytest.mark.parametrize("sign", ["[", "{{", "!!! facilitator\n", "`", "<", "](", "> - "])
def test_what_is_beyond_the_limits_is_refused_before_it_is_read(sign: str, tmp_path: Path) -> None:
    few, many = (calls(tmp_path, sign * times) for times in (2 * MOST_SIGNS, 10 * MOST_SIGNS))
    assert many <= few + 500


def test_no_pattern_tries_anything_twice(tmp_path: Path) -> None:
    """In a process of its own, which the system ends after a minute of processor time."""
    resource = pytest.importorskip("resource", reason="Windows sets no such limit")
    tried = subprocess.run(
        [sys.executable, "-m", "tests.fuzz.test_growth", str(tmp_path)],
        cwd=ROOT,
        env={"SOURCE_DATE_EPOCH": EPOCH},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (60, 60)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert tried.returncode == 0, tried.stdout[-500:] + tried.stderr[-2000:]


def main(folder: Path) -> None:
    for name, piece in LONG.items():
        for around in AROUND:
            print(name, around, flush=True)
            times = 900 if piece[0] in '"“' else 90_000 // len(piece)
            checked(folder, around.format(piece * times))
        write_quiz(folder, piece * (80_000 // len(piece)))
        checked(folder, "")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
