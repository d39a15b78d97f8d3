"""A deck that has all that a trainer uses, and what the tests do with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.opening import Open
from tests.browser.watching import Watch
from tests.conftest import brief_text

NOTE = "Plantednote: ask the newest colleague first."
OPENING = "Plantedopening: set out the chairs in a ring."
STEPS = "\n".join(
    f"## Minute {n}\n\n**What minute {n} says.** And what is said aloud in minute {n}.\n"
    for n in range(1, 8)
)
ASIDE = "!!! facilitator\n\n    {}\n\n"
BODY = ASIDE.format(OPENING) + STEPS.replace("## Minute 3", f"{ASIDE.format(NOTE)}## Minute 3")

QUIZ = """\
title: A quiz
questions:
  - id: call
    type: single_choice
    prompt: Whom do you call?
    choices:
      - {text: The police, why: Not yet.}
      - {text: My manager, correct: true, why: Somebody who knows.}
      - {text: Nobody, why: It stays with you.}
  - id: sure
    type: scale
    prompt: How sure are you?
    low: Not at all
    high: Entirely
"""

# The time of day, moved on by as many seconds as the window's name says: a reload keeps it.
LATER = """\
const now = Date.now;
Date.now = () => now() + 1000 * (parseInt(window.name) || 0);
"""

FILLED = "all => all.map((one) => Number(one.style.getPropertyValue('--filled')))"


def write_deck(project: Path) -> None:
    (project / "quizzes/calls.yml").write_text(QUIZ, encoding="utf-8")
    thoughts = "[What would you do?, What would help you?]"
    text = brief_text(BODY, title="A session", quiz="calls", reflection=thoughts)
    (project / "briefs/session.md").write_text(text, encoding="utf-8")


def opened(open_page: Open, watch: Watch, address: str, script: str = LATER) -> Page:
    """The deck, ready; whatever window it opens is watched as well."""
    page = open_page(address, script=script, viewport={"width": 1280, "height": 720})
    page.context.on("page", lambda other: watch.follow(other, address))
    return ready(page)


def ready(page: Page) -> Page:
    expect(time(page)).to_have_text(re.compile(r"^\d+:\d\d$"))
    return page


def time(page: Page) -> Locator:
    """The clock at the foot of the slides."""
    return page.locator("[data-clock] [data-time]")


def later(page: Page, seconds: int) -> None:
    page.evaluate("(s) => { window.name = (parseInt(window.name) || 0) + s; }", seconds)


def go(page: Page, slide: str) -> None:
    page.evaluate("(id) => { location.hash = id; }", slide)
    is_on(page, slide)


def is_on(page: Page, slide: str) -> None:
    expect(page.locator("[data-deck] section.present")).to_have_attribute("id", slide)


def slide(page: Page) -> Locator:
    """What the room sees."""
    return page.locator("[data-deck] section.present")


def said(page: Page, words: str) -> None:
    """The last of what is said at once: on a busy machine, more happens in a moment."""
    last = re.compile(rf"(?:^|\. ){re.escape(words)}$")
    expect(page.locator("[data-said]")).to_have_text(last)


def window_by(page: Page, action: Callable[[], None]) -> Page:
    """The speaker view that something opens, in a window of its own."""
    with page.expect_popup() as found:
        action()
    expect(found.value.locator("[data-view]")).to_be_visible()
    return found.value


def speaker(page: Page) -> Page:
    return window_by(page, lambda: page.keyboard.press("s"))


def part(view: Page | Locator, name: str) -> Locator:
    """A part of the speaker view."""
    return view.locator(f"[data-{name}]")


def press(view: Page | Locator, words: str) -> None:
    view.get_by_role("button", name=words, exact=True).click()
