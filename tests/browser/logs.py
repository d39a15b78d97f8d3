"""What a reader did on this device, for pages that show it."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from playwright.sync_api import Locator, Page

Log = dict[str, Any]

HOSTILE = """=1+1 "two" 'one' <img src=x onerror=alert(1)> </script> £5 “so” שלום 👩🏽‍⚕️"""

NO_STORE = """for (const store of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, store, {
    get() { throw new DOMException("The browser keeps nothing.", "SecurityError"); },
  });
}"""

TURNED_ON = "localStorage.setItem('/keeping', 'on');"


def ago(days: int) -> str:
    """A day before today; the browser's today is this machine's."""
    return (date.today() - timedelta(days=days)).isoformat()


def words(day: str) -> str:
    """As a page says it: 24 November 2026."""
    found = date.fromisoformat(day)
    return f"{found.day} {found:%B %Y}"


def brief(read: int, title: str = "A title of its day", **more: str) -> Log:
    """A brief that was read so many days ago."""
    return {"title": title, "read": ago(read), **more}


def quiz(slug: str, days: int, /, **more: Any) -> Log:
    """The result of a brief's quiz, so many days ago."""
    result = {"title": "What would you do?", "brief": slug, "right": 4, "of": 5}
    return {**result, "tries": 1, "on": ago(days), **more}


def scale(slug: str, days: int, /, **more: Any) -> Log:
    """A point on a scale that a brief asks for."""
    ends = {"prompt": "How sure are you?", "low": "Not sure", "high": "Very sure", "of": 5}
    return {"brief": slug, **ends, "on": ago(days), **more}


def log(
    briefs: Log | None = None, quizzes: Log | None = None, scales: Log | None = None
) -> dict[str, Log]:
    return {"briefs": briefs or {}, "quizzes": quizzes or {}, "scales": scales or {}}


def full() -> dict[str, Log]:
    """Two of the sample's three briefs were read, one of which is due; and one that is gone."""
    return log(
        {
            "everything": brief(9),
            "before": brief(0),
            "gone": brief(60, HOSTILE, again=ago(31)),
        },
        {
            "everything": quiz("everything", 9, tries=2, passed=True, days={ago(9): 2}),
            "next": quiz("next", 1, right=2, passed=False),
        },
        {"everything--sure": scale("everything", 9, before=2, now=4)},
    )


def keeping(kept: object) -> str:
    """A script for a browser in which this was kept before its first page of the test."""
    text = kept if isinstance(kept, str) else json.dumps(kept)
    fill = f"{TURNED_ON} localStorage.setItem('/log', {json.dumps(text)});"
    return f"if (!sessionStorage.filled) {{ sessionStorage.filled = 1; {fill} }}"


def kept_log(page: Page) -> Any:
    """What the browser keeps now; None where there is nothing."""
    return page.evaluate("JSON.parse(localStorage.getItem('/log'))")


def row(page: Page, slug: str) -> Locator:
    return page.locator(f"[data-brief='{slug}']")


def part(page: Page, name: str) -> Locator:
    """A part of the log's page by its heading."""
    return page.get_by_role("main").get_by_role("region", name=name, exact=True)


def titles(page: Page, name: str) -> list[str]:
    """The briefs in one of the lists."""
    return part(page, name).locator(".sm-log__title").all_inner_texts()


def facts(page: Page, slug: str) -> list[str]:
    """What is told of a brief beside its reading."""
    found = row(page, slug).locator(".sm-log__fact").all_inner_texts()
    return [" ".join(said.split()) for said in found]
