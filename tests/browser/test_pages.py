"""Every page, in every way of looking at it: no fault that axe knows, nothing behind the scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.axe import faults
from tests.browser.conftest import Open

NARROW = {"width": 320, "height": 800}
MODES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "narrow": {"viewport": NARROW},
    "print": {},
    "forced-colors": {"forced_colors": "active"},
}


def pages_of(site: Path) -> list[str]:
    """The addresses of all pages, from the site's root."""
    paths = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return [path.removesuffix("index.html") for path in paths]


def shown(page: Page, mode: str) -> Page:
    if mode == "print":
        page.emulate_media(media="print")
    return page


@pytest.mark.parametrize("mode", MODES)
def test_no_page_of_ours_has_a_fault(
    our_site: Path, our_address: str, open_page: Open, mode: str
) -> None:
    found = {}
    for path in pages_of(our_site):
        page = shown(open_page(our_address + path, **MODES[mode]), mode)
        if said := faults(page):
            found[path] = said
    assert found == {}


@pytest.mark.parametrize("mode", MODES)
def test_nothing_that_a_brief_can_show_has_a_fault(
    sample_brief: str, open_page: Open, mode: str
) -> None:
    page = shown(open_page(sample_brief, **MODES[mode]), mode)
    for details in page.locator("details").all():
        details.evaluate("details => details.open = true")
    assert faults(page) == []


def test_our_site_has_the_pages_that_are_looked_at(our_site: Path) -> None:
    pages = pages_of(our_site)
    assert {"", "404.html", "authors/"} <= set(pages)
    assert any(page.startswith("briefs/") for page in pages)


def test_nothing_scrolls_sideways_at_320_pixels(
    our_site: Path, our_address: str, sample_brief: str, open_page: Open
) -> None:
    addresses = [our_address + path for path in pages_of(our_site)]
    widths = {}
    for address in [*addresses, sample_brief]:
        page = open_page(address, viewport=NARROW)
        widths[address] = page.evaluate("document.documentElement.scrollWidth")
    assert {address: width for address, width in widths.items() if width > 320} == {}


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("state", ["right", "wrong", "error"])
def test_questions_that_were_checked_have_no_fault(
    sample_brief: str, open_page: Open, mode: str, state: str
) -> None:
    page = open_page(sample_brief, **MODES[mode])
    answers = {"right": ("Choice C", "Part A"), "wrong": ("Choice A", "Part C"), "error": ()}
    for words in answers[state]:
        page.get_by_label(words, exact=True).check()
    for button in page.get_by_role("button", name="Check").all():
        button.click()
    for summary in page.get_by_text("Answer and reasons").all():
        summary.click()
    assert faults(page) == []
