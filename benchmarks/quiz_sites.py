"""Two sites that ask the same 50 questions: ours, and stock Material with mkdocs-quiz.

The questions are of single and multiple choice by turns, which both can ask, each choice with its
reason. Their page has no panel for results, which is in their favour: ours has one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import deepcopy
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml
from generated import brief, quiz
from side_by_side import ROOT, STOCK_SETTINGS, build, write_ours

from sevenmin.questions import question_types

QUESTIONS = 50
# The Python that has mkdocs-quiz; `make bench` sets it up.
PEER = str(ROOT / ".venv-bench/bin/python")
WITHOUT_PLUGIN = "---\nquiz:\n  enabled: false\n---\n\n"


@contextmanager
def sites() -> Iterator[Path]:
    """A folder with both built sites.

    Ours has the pages `ours/briefs/fifty/`, `mixed/` (50 questions of all types) and `none/`;
    theirs has `theirs/fifty/`, `none/` and `plain/`, for which the plugin is switched off.
    """
    with TemporaryDirectory() as name:
        ours, theirs, built = Path(name, "ours"), Path(name, "theirs"), Path(name, "built")
        built.mkdir()
        _write_ours(ours)
        build(ours)
        (ours / "site").rename(built / "ours")
        _write_theirs(theirs)
        build(theirs, PEER)
        (theirs / "site").rename(built / "theirs")
        yield built


def _write_ours(folder: Path) -> None:
    write_ours(folder)
    for name in ("briefs", "quizzes"):
        (folder / name).mkdir()
    for name in ("fifty", "mixed", "none"):
        _write(folder / f"briefs/{name}.md", _brief(name))
    _write(folder / "quizzes/fifty.yml", quiz(1, QUESTIONS))
    _write(folder / "quizzes/mixed.yml", _dumped(_mixed()))


def _brief(quiz: str) -> str:
    """A brief with this quiz, or with none, and without questions of any other kind."""
    _, head, body = brief(1).split("---\n", 2)
    front = yaml.safe_load(head) | {"quiz": quiz}
    unwanted = {"reflection", "related", "quiz" if quiz == "none" else ""}
    return f"---\n{_dumped({k: v for k, v in front.items() if k not in unwanted})}---\n{body}"


def _mixed() -> dict[str, Any]:
    """The manual's first example of each type, one type after the other, until there are 50."""
    types = question_types().values()
    examples = [_first_example(found.folder / "examples.yml") for found in types]
    numbered = enumerate(islice(cycle(examples), QUESTIONS), start=1)
    # Copies, for what is the same twice would be written as an alias.
    questions = [deepcopy(example) | {"id": f"question-{n}"} for n, example in numbered]
    return {"title": "All types", "questions": questions}


def _first_example(path: Path) -> dict[str, Any]:
    example = yaml.safe_load(path.read_text(encoding="utf-8"))["good"][0]
    first: dict[str, Any] = yaml.safe_load(example["quiz"])["questions"][0]
    return first


def _write_theirs(folder: Path) -> None:
    (folder / "docs").mkdir(parents=True)
    settings = STOCK_SETTINGS.replace("  - search\n", "  - search\n  - mkdocs_quiz\n")
    text = brief(1).split("---\n", 2)[2]
    asked = "\n".join(map(_their_question, yaml.safe_load(quiz(1, QUESTIONS))["questions"]))
    _write(folder / "mkdocs.yml", settings)
    _write(folder / "docs/index.md", "# Generated briefs\n")
    _write(folder / "docs/fifty.md", f"# Fifty\n{text}\n## What would you do?\n\n{asked}")
    _write(folder / "docs/none.md", f"# None\n{text}")
    _write(folder / "docs/plain.md", f"{WITHOUT_PLUGIN}# Plain\n{text}")


def _their_question(question: dict[str, Any]) -> str:
    """A question as mkdocs-quiz wants it written: a reason is a quotation below its choice."""
    choices = "\n".join(
        f"- [{'x' if 'correct' in choice else ' '}] {choice['text']}\n> {choice['why']}"
        for choice in question["choices"]
    )
    return f"<quiz>\n{question['prompt']}\n{choices}\n</quiz>\n"


def _dumped(data: dict[str, Any]) -> str:
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
