"""Decks, opened as a trainer opens them."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.conftest import TEAM

BRIEFS = sorted(path.stem for path in (TEAM / "briefs").glob("*.md"))
BRIEF = "learning-from-a-case-review"
SIZES = {"4:3": (1024, 768), "laptop": (1280, 720), "projector": (1920, 1080)}

KINDS = ("title", "step", "reflection", "question", "answer", "team", "next", "sources")


def deck(address: str, slug: str = BRIEF, at: str = "") -> str:
    """The address of a brief's slides; `at` is the id of one of them."""
    return f"{address}briefs/{slug}/present/{f'#{at}' if at else ''}"


def ready(page: Page) -> Page:
    """When the slides can be turned: the bar is the last that comes."""
    expect(page.locator("#more a")).to_be_attached()
    return page


def current(page: Page) -> Locator:
    """The one slide that is shown."""
    return page.locator("[data-deck] section:not([inert])")


def slides(page: Page) -> list[str]:
    """The ids of all slides in their order."""
    found: list[str] = page.locator("[data-deck] section").evaluate_all("all => all.map(s => s.id)")
    return found


def shown(page: Page) -> str | None:
    """The id of the slide that is shown."""
    return current(page).get_attribute("id")


def first_of(page: Page, kind: str) -> str:
    """The id of the first slide of a kind."""
    return page.locator(f"[data-deck] [data-kind={kind}]").first.get_attribute("id") or ""


def go(page: Page, name: str) -> Locator:
    """To a slide by its address, as a link would."""
    page.evaluate("id => { location.hash = id }", name)
    expect(current(page)).to_have_id(name)
    return current(page)


def bar(page: Page, name: str) -> Locator:
    """A button of the bar or of its menu."""
    return page.locator("[data-bar]").get_by_role("button", name=name, exact=True)


def choose(page: Page, name: str) -> None:
    """Press something in the menu."""
    bar(page, "More").click()
    page.locator("#more").get_by_role("button", name=name, exact=True).click()


def said(page: Page) -> Locator:
    """What a screen reader says without being asked."""
    return page.locator("[data-said]")


def viewport(size: tuple[int, int]) -> dict[str, Any]:
    """The option for a window of a size."""
    return {"viewport": {"width": size[0], "height": size[1]}}


def swipe(page: Page, start: tuple[int, int], end: tuple[int, int]) -> None:
    """One finger, from one point to the other."""
    tools = page.context.new_cdp_session(page)
    points = [start, ((start[0] + end[0]) // 2, (start[1] + end[1]) // 2), end]
    for kind, (x, y) in zip(("touchStart", "touchMove", "touchMove"), points, strict=True):
        tools.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
    tools.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
