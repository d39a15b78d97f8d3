"""A brief with a quiz that has a pass mark, hints and shuffled choices."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.conftest import brief_text

QUIZ = """\
title: What would you do?
pass_mark: 60
shuffle: true
questions:
  - id: one
    type: single_choice
    prompt: What is one?
    step: 2
    hints: [Think of a number., It is a small one.]
    choices:
      - {text: One is right, correct: true, why: It is one.}
      - {text: One is wrong, why: It is not.}
      - {text: One is far off, why: Further than that.}
      - {text: One is unknown, why: It is known.}
      - {text: One is many, why: It is few.}
  - id: two
    type: true_false
    prompt: Two is even.
    step: 5
    answer: true
    why_true: Half of it is one.
    why_false: It can be halved.
  - id: open
    type: reflection
    prompt: What do you think of numbers?
  - id: three
    type: multiple_choice
    prompt: What is three?
    step: 5
    choices:
      - {text: Three is odd, correct: true, why: It cannot be halved.}
      - {text: Three is prime, correct: true, why: Nothing divides it.}
      - {text: Three is even, why: It is odd.}
"""

RIGHT = ["One is right", "True", "Three is odd", "Three is prime"]


def write_quizzed(project: Path) -> None:
    (project / "quizzes/numbers.yml").write_text(QUIZ, encoding="utf-8")
    text = brief_text(title="Numbers", quiz="numbers")
    (project / "briefs/numbers.md").write_text(text, encoding="utf-8")


def come_near(page: Page) -> Locator:
    """The quiz, when its reader has come to it and its scripts have done their part."""
    quiz = page.locator(".sm-block--quiz")
    quiz.scroll_into_view_if_needed()
    expect(finish(quiz)).to_be_visible()
    return quiz


def finish(quiz: Locator) -> Locator:
    return quiz.get_by_role("button", name="See your result")


def answer(quiz: Locator, *words: str) -> None:
    """Choose what says this, and nothing else in its question."""
    for said in words:
        quiz.get_by_label(said, exact=True).check()


def result(quiz: Locator) -> Locator:
    return quiz.locator(".sm-score")


def question(quiz: Locator, name: str) -> Locator:
    return quiz.locator(f"#numbers--{name}")
