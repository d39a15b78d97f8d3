"""Projects of any size, the same at every run: sound briefs of 600 words, each with its quiz."""

from __future__ import annotations

from pathlib import Path
from random import Random
from textwrap import fill
from typing import Any

import yaml

STEPS, WORDS_A_STEP, QUESTIONS, CHOICES = 7, 86, 5, 4

SETTINGS = """\
site_name: Generated briefs
extra:
  sevenmin:
    organisation: Example Partnership
    topics:
      working-together: Working together
      domestic-abuse: Domestic abuse
    audiences:
      health: Health
      housing: Housing
    origins:
      case-review: Case review
theme:
  name: material
  custom_dir: sevenmin/look/theme
plugins:
  - search
"""

_WORDS = [
    "a",
    "and",
    "of",
    "the",
    "to",
    "in",
    "we",
    "they",
    "who",
    "when",
    "what",
    "with",
    "about",
    "child",
    "family",
    "adult",
    "worker",
    "visit",
    "record",
    "plan",
    "call",
    "risk",
    "change",
    "listen",
    "share",
    "notice",
    "ask",
    "again",
    "early",
    "together",
    "later",
    "safe",
    "worried",
    "agency",
    "meeting",
    "decision",
    "review",
    "practice",
    "question",
    "answer",
    "pattern",
    "history",
    "home",
    "school",
    "health",
    "housing",
    "police",
    "manager",
    "supervision",
    "pause",
    "curious",
    "respectful",
    "uncertain",
    "because",
    "before",
    "after",
    "without",
]


def write_project(folder: Path, briefs: int) -> None:
    """Write `mkdocs.yml`, briefs and quizzes below `folder`, which need not exist."""
    (folder / "docs").mkdir(parents=True, exist_ok=True)
    _write(folder / "mkdocs.yml", SETTINGS)
    _write(folder / "docs" / "index.md", "# Generated briefs\n")
    write_content(folder, briefs)


def write_content(folder: Path, briefs: int) -> None:
    """Write briefs and quizzes alone, for a project that has its own settings."""
    for name in ("briefs", "quizzes"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in range(1, briefs + 1):
        _write(folder / "briefs" / f"brief-{number}.md", brief(number))
        _write(folder / "quizzes" / f"quiz-{number}.yml", quiz(number))


def brief(number: int) -> str:
    """One published brief, with a list, bold words and a link to the brief before it."""
    random = Random(f"brief {number}")
    steps = "\n".join(_step(random, number, step) for step in range(1, STEPS + 1))
    return f"""\
---
title: "Brief {number}: {_words(random, 4)}"
summary: {_sentence(random, 16)}
status: published
owner: Learning and development team
topics: [working-together, domestic-abuse]
published_on: 2026-{1 + number % 10:02}-{1 + number % 28:02}
review_by: 2127-{1 + number % 10:02}-{1 + number % 28:02}
audience: [health, housing]
origin: case-review
reference: GEN-{number:05}
quiz: quiz-{number}
reflection:
  - {_question(random)}
  - {_question(random)}
  - {_question(random)}
  - {_question(random)}
sources:
  - title: {_words(random, 6)}
    publisher: Example Publisher
    link: https://example.org/{number}
related: [brief-{number - 1 or 2}]
---

{steps}"""


def plain_page(number: int) -> str:
    """The same words as one Markdown page: the brief's body, then all that its questions say."""
    _, head, body = brief(number).split("---\n", 2)
    front, asked = yaml.safe_load(head), yaml.safe_load(quiz(number))
    reflection = "\n".join(f"- {prompt}" for prompt in front["reflection"])
    questions = "\n".join(_plain_question(question) for question in asked["questions"])
    return (
        f"# {front['title']}\n{body}\n"
        f"## Think about your own work\n\n{reflection}\n\n"
        f"## {asked['title']}\n\n{asked['intro']}\n\n{questions}"
    )


def _plain_question(question: dict[str, Any]) -> str:
    choices = "".join(f"- {choice['text']} {choice['why']}\n" for choice in question["choices"])
    return f"{question['prompt']}\n\n{choices}"


def _step(random: Random, number: int, step: int) -> str:
    first, second, *items = (_sentence(random, n) for n in (30, 26, 8, 10, 12))
    link = f" Read [the brief before](brief-{number - 1}.md)." if step == 4 and number > 1 else ""
    listed = "\n".join(f"- {item}" for item in items)
    text = fill(f"**{first}** {second}{link}", 98, break_on_hyphens=False)
    return f"## Step {step}: {_words(random, 3)}\n\n{text}\n\n{listed}\n"


def quiz(number: int, asked: int = QUESTIONS) -> str:
    """One quiz of single and multiple choice by turns."""
    random = Random(f"quiz {number}")
    questions = "".join(_asked(random, n) for n in range(1, asked + 1))
    return f"title: What would you do?\nintro: {_sentence(random, 12)}\nquestions:\n{questions}"


def _asked(random: Random, number: int) -> str:
    several = number % 2 == 0
    right = random.sample(range(CHOICES), 2 if several else 1)
    choices = "".join(_choice(random, n in right) for n in range(CHOICES))
    return (
        f"  - id: question-{number}\n"
        f"    type: {'multiple_choice' if several else 'single_choice'}\n"
        f"    prompt: {_question(random)}\n"
        f"    step: {(number - 1) % STEPS + 1}\n"
        f"    choices:\n{choices}"
    )


def _choice(random: Random, correct: bool) -> str:
    mark = "        correct: true\n" if correct else ""
    text, why = _sentence(random, 10), _sentence(random, 16)
    return f"      - text: {text}\n{mark}        why: {why}\n"


def _question(random: Random) -> str:
    return _sentence(random, 12)[:-1] + "?"


def _sentence(random: Random, words: int) -> str:
    return f"{_words(random, words).capitalize()}."


def _words(random: Random, number: int) -> str:
    return " ".join(random.choices(_WORDS, k=number))


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
