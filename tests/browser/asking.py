"""Pages with one question each, as readers meet it: served, with its look and its scripts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from textwrap import indent

import material
from playwright.sync_api import Locator, Page, expect

from sevenmin.assets import assets
from sevenmin.fields import LONGEST_TEXT
from sevenmin.model.quiz import read_quiz
from sevenmin.views.questions import question_html
from tests.conftest import served

PAGE = """\
<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A question</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/material.css">
<link rel="stylesheet" href="/assets/sevenmin.css">
<link rel="stylesheet" href="/assets/questions.css">
<script type="module" src="/start.js"></script>
</head>
<body>
<main class="sm-main md-typeset"><div class="sm-page">
<h1>A page with one question</h1>
<section class="sm-block sm-block--quiz">{question}</section>
<section class="sm-key"><h2>Answer key</h2><ol role="list">{key}</ol></section>
</div></main>
</body>
</html>
"""

# Nothing is kept, and nobody asks about it, unless a test has turned the switch on.
START = """\
import { refuse, state } from "/assets/device/store.js";
import { start } from "/assets/questions/block.js";
if (state() === "unasked") refuse();
await start(document.querySelector(".sm-block"));
document.body.dataset.ready = "";
"""

HOSTILE = (
    "<script>alert(1)</script><img src=x onerror=alert(1)> \"two\" 'one' & </template></details>"
    "{{ quiz() }} שלום עולם 👩🏽‍⚕️ £5 “so” ’"
)
"""What an author may write, and no page may take for anything but words."""

LONG = ("Long words. " * 900).strip()
"""More than 10,000 characters: what a reader may type."""

LONGEST = LONG[:LONGEST_TEXT].strip()
"""As much as an author may write in one place."""

Ask = Callable[[str], str]
"""Takes a question's YAML without its id, gives the address of a page that asks it."""


@contextmanager
def asking(folder: Path, is_sound: bool = True) -> Iterator[Ask]:
    """A server on which every question that is asked gets a page of its own.

    `is_sound` is false where the questions are such as an author has not finished.
    """
    _write_assets(folder)
    numbers = count(1)

    with served(folder) as address:

        def ask(text: str) -> str:
            name = f"page-{next(numbers)}.html"
            _write(folder / name, page_of(folder, text, is_sound))
            return address + name

        yield ask


def page_of(folder: Path, text: str, is_sound: bool) -> str:
    """A whole page with the question on it, and its answer in a key for paper."""
    quiz = f"title: A quiz\nquestions:\n  - id: one\n{indent(text, '    ')}"
    _write(folder / "quizzes/example.yml", quiz)
    read, problems = read_quiz(folder, "quizzes/example.yml")
    assert read
    assert bool(problems) != is_sound, problems
    question = read.questions[0]
    key = question_html(question, "example", face="key")
    return PAGE.format(question=question_html(question, "example"), key=key)


def _write_assets(folder: Path) -> None:
    for address, text in assets().items():
        _write(folder / address, text)
    sheets = Path(str(material.__file__)).parent / "templates/assets/stylesheets"
    (sheet,) = sheets.glob("main.*.min.css")
    _write(folder / "assets/material.css", sheet.read_text(encoding="utf-8"))
    _write(folder / "start.js", START)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def asked(page: Page) -> Locator:
    """The page's question, when its script has done its part."""
    expect(page.locator("body")).to_have_attribute("data-ready", "")
    return page.locator(".sm-question")


def stand_before(question: Locator) -> None:
    """Put the focus where a reader has it who has read all that stands before."""
    question.evaluate(
        """question => {
          const before = document.createElement("span");
          before.tabIndex = -1;
          question.before(before);
          before.focus();
        }"""
    )


def check(question: Locator) -> None:
    """Press Check with the keyboard."""
    question.get_by_role("button", name="Check", exact=True).press("Enter")


def call(question: Locator, function: str) -> None:
    """Call a function of the question's type, as the end of a quiz does."""
    question.evaluate(
        """async (question, name) => {
          const { default: type } = await import(
            `/assets/questions/${question.dataset.question}/question.js`);
          type[name](question);
        }""",
        function,
    )


def outcome(question: Locator) -> Locator:
    """What is said of the whole answer."""
    return question.locator(".sm-status")


def error(question: Locator) -> Locator:
    """What is said where an answer is missing."""
    return question.get_by_role("alert")


def item(question: Locator, words: str) -> Locator:
    """The item that says this."""
    return question.locator("[data-item]").filter(has_text=words)


def feedback(question: Locator, words: str) -> Locator:
    """What is said of the item that says this."""
    return item(question, words).locator(".sm-feedback")
