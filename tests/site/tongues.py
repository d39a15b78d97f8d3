"""A site with every type of question, by an author who writes another language than ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from sevenmin.questions import question_types
from tests.conftest import STEPS, brief_text, make_project
from tests.site.projects import built, write

SLUG = "faclan"
TITLE = "zqd Tiotal"
MARK = "zq "
"""With it begins whatever the author of the quiz wrote."""

_NO_WORDS = frozenset(
    ("id", "type", "marked", "answer", "to", "correct", "ending", "step", "when", "points", "start")
)


def tongues(folder: Path) -> Path:
    """The site; its brief says that it is in Gaelic."""
    project = make_project(folder / "project")
    quiz = {"title": f"{MARK}Quiz", "questions": [marked(one) for one in every_type()]}
    write(project, f"quizzes/{SLUG}.yml", yaml.safe_dump(quiz, allow_unicode=True))
    write(project, f"briefs/{SLUG}.md", brief_text(STEPS, language="gd", title=TITLE, quiz=SLUG))
    return built(project)


def every_type() -> Iterator[dict[str, Any]]:
    """The first example of each type in the manual."""
    for found in question_types().values():
        examples = yaml.safe_load((Path(found.folder) / "examples.yml").read_text("utf-8"))
        yield yaml.safe_load(examples["good"][0]["quiz"])["questions"][0]


def marked(said: Any, key: str = "") -> Any:
    """The same with the mark before every text."""
    if isinstance(said, dict):
        return {name: marked(inner, name) for name, inner in said.items()}
    if isinstance(said, list):
        return [marked(inner, key) for inner in said]
    return f"{MARK}{said}" if isinstance(said, str) and key not in _NO_WORDS else said
