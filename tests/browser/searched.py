"""A project in which there is something to find, and something that nobody may; and the search."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.conftest import QUIZ, STEPS, brief_text

NIGHTS = 12
"""Briefs with a lantern in their third minute: more than are shown at once, and twice that."""

ALL_NIGHTS = f"{NIGHTS} pages found for “lantern”"

NIGHT = STEPS.replace(
    "## Step 3\n\nWhat", "## The way home\n\nYou can carry a lantern when it is dark. What"
)

MARKUP = STEPS.replace(
    "## Step 2\n\n",
    "## What `<b>bold</b>` and `&amp;` do\n\n"
    "A harbour, `<img src=x onerror=alert(1)>` &lt;u&gt;.\n\n",
).replace("## Step 5", "## Beware of `<img src=x onerror=alert(1)>` ahead")

SECRETS = ("Xyqwrongchoice", "Xyqrightchoice", "Xyqwrongreason", "Xyqrightreason", "Xyqdraft")
"""Answers, reasons and a draft's word; no other word begins as they do."""


def write_searched(project: Path) -> None:
    briefs = project / "briefs"
    for number in range(1, NIGHTS + 1):
        text = brief_text(NIGHT, title=f"Night {number}")
        (briefs / f"night-{number}.md").write_text(text, encoding="utf-8")
    markup = brief_text(MARKUP, title='"Fish & <i>chips</i>"', quiz="secrets")
    (briefs / "markup.md").write_text(markup, encoding="utf-8")
    draft = brief_text(f"{STEPS}\nXyqdraft.\n", title="A draft", status="draft")
    (briefs / "draft.md").write_text(draft, encoding="utf-8")
    quiz = QUIZ.replace("Planted", "Xyq")
    (project / "quizzes/secrets.yml").write_text(quiz, encoding="utf-8")


def box(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Search")


def results(page: Page) -> Locator:
    return page.locator("[data-results]")


def found(page: Page) -> Locator:
    """A page found, with the places in it."""
    return results(page).locator(".sm-result")


def links(page: Page) -> Locator:
    return results(page).get_by_role("link")


def status(page: Page) -> Locator:
    return page.get_by_role("search").get_by_role("status")


def search(page: Page, words: str, said: str | re.Pattern[str]) -> None:
    """Type words, and wait for what is said of them."""
    box(page).fill(words)
    expect(status(page)).to_have_text(said)
