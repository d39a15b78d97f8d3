"""Every page, in every way of looking at it: no fault that axe knows, nothing behind the scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.axe import COLOURS, faults
from tests.browser.conftest import Open
from tests.browser.questions import all_ready, check_button
from tests.browser.watching import Watch

WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 320, "height": 800}  # as wide as 1280 at 400%, too
WIDTH = "document.documentElement.scrollWidth"

LIGHT: dict[str, Any] = {"color_scheme": "light", "media": "screen", "forced_colors": "none"}
LOOKS: dict[str, tuple[ViewportSize, dict[str, Any]]] = {
    "light": (WIDE, {}),
    "dark": (WIDE, {"color_scheme": "dark"}),
    "narrow": (NARROW, {}),
    "print": (WIDE, {"media": "print"}),
    "forced colours": (WIDE, {"forced_colors": "active"}),
}

ALWAYS = {"", "404.html", "authors/", "briefs/"}
"""Pages that every site has; which others there are is its team's business."""


RULES: dict[str, dict[str, Any]] = {"dark": {"only": COLOURS}, "narrow": {"without": COLOURS}}
"""What axe is asked in a look, where it is not all: what no look changes is asked in “light”."""


def pages_of(site: Path) -> list[str]:
    """The addresses of all pages, from the site's root."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [path.removesuffix("index.html") for path in paths]


def take(page: Page, look: str) -> None:
    window, media = LOOKS[look]
    page.set_viewport_size(window)
    page.emulate_media(**{**LIGHT, **media})


def wrong(page: Page, look: str) -> list[str]:
    """What is wrong with the page as it is open, seen in this way."""
    take(page, look)
    width, room = page.evaluate(f"[{WIDTH}, innerWidth]")
    sideways = [f"{width} pixels wide where there are {room}"] if width > room else []
    return [
        f"{page.url} in {look}: {said}"
        for said in [*sideways, *faults(page, **RULES.get(look, {}))]
    ]


def test_our_site_has_the_pages_that_every_site_has(our_site: Path) -> None:
    assert set(pages_of(our_site)) >= ALWAYS


@pytest.fixture(scope="module")
def found(our_site: Path, our_address: str, browser: Browser) -> dict[str, list[str]]:
    """What is wrong with our pages, by the look; each page is opened once."""
    found: dict[str, list[str]] = {look: [] for look in LOOKS}
    watch = Watch()
    with browser.new_context(reduced_motion="reduce") as context:
        page = context.new_page()
        watch.follow(page, our_address)
        for path in pages_of(our_site):
            page.goto(our_address + path)
            for look in LOOKS:
                found[look] += wrong(page, look)
    assert watch.complaints == []
    return found


@pytest.mark.parametrize("look", LOOKS)
def test_no_page_of_ours_has_a_fault(found: dict[str, list[str]], look: str) -> None:
    assert not found[look], "\n".join(found[look])


@pytest.mark.parametrize("look", LOOKS)
def test_nothing_that_a_brief_can_show_has_a_fault(
    sample_brief: str, open_page: Open, look: str
) -> None:
    page = open_page(sample_brief)
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    all_ready(page)
    assert wrong(page, look) == []


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "forced colours"])
def test_questions_that_were_checked_have_no_fault(
    sample_brief: str, open_page: Open, look: str
) -> None:
    page = open_page(sample_brief)
    take(page, look)
    for answers in ([], ["Choice A", "Part C"], ["Choice C", "Part A"]):
        for words in answers:
            page.get_by_label(words, exact=True).check()
        for question in all_ready(page):
            check_button(question).click()
        assert wrong(page, look) == [], answers
    page.get_by_text("Answer and reasons").nth(1).click()
    assert wrong(page, look) == []


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "forced colours"])
def test_search_and_the_menu_have_no_fault_when_they_are_open(
    sample: str, open_page: Open, look: str
) -> None:
    page = open_page(f"{sample}briefs/")
    take(page, look)
    page.get_by_label("Topic").select_option(index=1)
    menu = page.get_by_role("button", name="Menu")
    if menu.is_visible():
        menu.click()
    page.get_by_role("searchbox", name="Search").fill("brief")
    expect(page.get_by_role("search").get_by_role("link").first).to_be_visible()
    assert wrong(page, look) == []
