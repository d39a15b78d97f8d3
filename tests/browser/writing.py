"""A site whose brief has room to write, and scales before and after."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.asking import HOSTILE
from tests.browser.conftest import site_of
from tests.conftest import brief_text, served

WHERE = "Where have you met this?"
WHOM = "To whom did you turn?"
PLACED = "Placed in a step?"

SURE = "How sure are you?"

QUIZ = f"""\
title: In your own words
questions:
  - id: before
    type: scale
    prompt: {SURE}
    low: Not at all sure
    high: Very sure
    asks: before
  - id: single
    type: single_choice
    prompt: What do you do first?
    choices:
      - {{text: Ask, correct: true, why: It helps.}}
      - {{text: Wait, why: Nobody else will act.}}
  - id: after
    type: scale
    prompt: {SURE}
    low: Not at all sure
    high: Very sure
    asks: after
  - id: open
    type: reflection
    prompt: What would you have needed?
  - id: own
    type: model_answer
    prompt: What would you say?
    model: I would ask.
    points: [Ask, Listen]
"""

BODY = """\
## Step 1

{{ question("writing", "before") }}

## Step 2

- In a list

    {{ reflection("Placed in a step?") }}
"""

STEPS = "\n".join(f"\n## Step {n}\n\nWords.\n" for n in range(3, 8))

ON = "localStorage.setItem('/keeping', 'on');"
REFUSED = "sessionStorage.setItem('/keeping', 'refused');"
THROWING = """\
for (const store of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, store, { get() { throw new Error("forbidden"); } });
}
"""
FULL = """\
window.inRoom = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (key === "/reflections") throw new DOMException("", "QuotaExceededError");
  window.inRoom.call(this, key, value);
};
"""


def write_writing(project: Path) -> None:
    """Two reflections after the steps, one in a step, a quiz with one; and hostile prompts."""
    (project / "quizzes/writing.yml").write_text(QUIZ, encoding="utf-8")
    asked = json.dumps([WHERE, WHOM])
    own = brief_text(BODY + STEPS, title="In your words", quiz="writing", reflection=asked)
    (project / "briefs/writing.md").write_text(own, encoding="utf-8")
    hostile = json.dumps([HOSTILE, "Another one?"], ensure_ascii=False)
    text = brief_text(title=f"'{HOSTILE.replace(chr(39), chr(39) * 2)}'", reflection=hostile)
    (project / "briefs/hostile.md").write_text(text, encoding="utf-8")


@contextmanager
def writing(folder: Path) -> Iterator[str]:
    """The address of that site."""
    with served(site_of(folder, write_writing)) as address:
        yield address


def room(page: Page, prompt: str = WHERE) -> Locator:
    """Where an answer is written, when its script has done its part."""
    text = page.get_by_label(prompt, exact=True)
    text.scroll_into_view_if_needed()
    expect(text.locator("xpath=parent::*[@data-words]")).to_have_count(1)
    return text


def kept(page: Page, store: str = "localStorage") -> dict[str, Any]:
    """Everything in a store, as the browser has it."""
    return dict(page.evaluate(f"({{...{store}}})"))


def reflections(page: Page) -> dict[str, dict[str, str]]:
    """What is kept of the reader's words, by the ids of their questions."""
    return dict(json.loads(kept(page).get("/reflections", "{}")))


def answers(page: Page) -> dict[str, Any]:
    """What is kept of the reader's answers, by the ids of their questions."""
    return dict(json.loads(kept(page).get("/answers", "{}")))


def question_of(text: Locator) -> Locator:
    return text.locator("xpath=ancestor::*[@data-question]")


def let_it_be_kept(page: Page) -> None:
    """Wait until the page has kept what was written: it does so when a reader rests.

    A timer of the page that is set later, for longer, ends later, however busy the machine is.
    """
    page.evaluate("() => new Promise((done) => { setTimeout(done, 450); })")


def let_frames_pass(page: Page) -> None:
    """Wait until the page has done what it does at once after an event."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
