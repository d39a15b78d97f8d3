"""A new question type is one folder, found by looking: here from outside the package."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import brief_text, environment

CODE = '''"""Yes or no, the smallest type there is."""

from collections.abc import Collection
from typing import Literal

from pydantic import Field

from sevenmin.questions.base import Mark, Question


class YesNo(Question):
    """Marked right when the answer is the one that is expected."""

    type: Literal["yes_no"] = Field(description="The type.", examples=["yes_no"])
    expected: Literal["yes", "no"] = Field(description="The right answer.", examples=["yes"])

    def mark(self, chosen: Collection[str]) -> Mark:
        return Mark(list(chosen) == [self.expected])
'''

FILES = {
    "__init__.py": CODE,
    "question.html": '{% extends "questions/frame.html" %}'
    "{% block answer %}<p>Yes or no: {{ question.prompt }}</p>{% endblock %}",
    "question.js": "export const toy = true;\n",
    "question.css": ".toy { color: inherit; }\n",
    "examples.yml": "good: []\nbad: []\n",
}

QUIZ = """\
title: A toy
questions:
  - id: toy
    type: yes_no
    prompt: Does it work?
    expected: {expected}
"""


def toy(folder: Path) -> Path:
    home = folder / "elsewhere" / "sevenmin" / "questions" / "yes_no"
    home.mkdir(parents=True)
    for name, text in FILES.items():
        (home / name).write_text(text, encoding="utf-8")
    return folder / "elsewhere"


def run(project: Path, elsewhere: Path, *command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=project,
        env={**environment(), "PYTHONPATH": str(elsewhere)},
        check=False,
        capture_output=True,
        text=True,
    )


def write(project: Path, expected: str) -> None:
    (project / "briefs" / "toy.md").write_text(brief_text(quiz="toy"), encoding="utf-8")
    (project / "quizzes" / "toy.yml").write_text(QUIZ.format(expected=expected), encoding="utf-8")


def test_a_toy_type_is_built_checked_and_described(whole_project: Path, tmp_path: Path) -> None:
    elsewhere = toy(tmp_path)
    write(whole_project, "yes")

    built = run(whole_project, elsewhere, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    page = (whole_project / "site/briefs/toy/index.html").read_text(encoding="utf-8")
    assert "Yes or no: Does it work?" in page
    assert 'data-question="yes_no"' in page
    assert (whole_project / "site/assets/questions/yes_no/question.js").is_file()
    assert ".toy" in (whole_project / "site/assets/questions.css").read_text(encoding="utf-8")
    manual = (whole_project / "site/authors/index.html").read_text(encoding="utf-8")
    assert "the smallest type there is" in manual


def test_a_mistake_in_a_toy_question_is_told_in_place(new_project: Path, tmp_path: Path) -> None:
    elsewhere = toy(tmp_path)
    write(new_project, "yess")

    checked = run(new_project, elsewhere, "sevenmin", "check")
    assert checked.returncode == 1
    assert (
        "quizzes/toy.yml:6:15: “expected” cannot be “yess”. Did you mean “yes”?" in checked.stdout
    )
