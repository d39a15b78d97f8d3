"""The answer key of a session plan has the numbers and letters that the room sees on the slides."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from sevenmin.model.quiz import read_quiz
from sevenmin.questions import question_types
from sevenmin.views.questions import on_slides, question_html

NAMED = re.compile(r'<span class="dk-key">([^<]+)</span>')


@pytest.mark.parametrize(("kind", "form"), [("matching", r"\d+ → [A-Z]"), ("ordering", r"[A-Z]\.")])
def test_the_key_names_what_the_slides_name(tmp_path: Path, kind: str, form: str) -> None:
    examples = (question_types()[kind].folder / "examples.yml").read_text(encoding="utf-8")
    (tmp_path / "quizzes").mkdir()
    for number, example in enumerate(yaml.safe_load(examples)["good"]):
        path = f"quizzes/{number}.yml"
        (tmp_path / path).write_text(example["quiz"], encoding="utf-8")
        quiz, _ = read_quiz(tmp_path, path)
        assert quiz
        for question in quiz.questions:
            named = NAMED.findall(question_html(question, "one", face="key"))
            assert named == NAMED.findall(on_slides(question, "one").reveal)
            assert len(set(named)) == len(named) > 1
            assert all(re.fullmatch(form, each) for each in named)
            assert not NAMED.findall(question_html(question, "one"))
