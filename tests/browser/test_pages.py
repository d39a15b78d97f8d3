"""Every page, in every way of looking at it: no fault that axe knows, nothing behind the scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.axe import faults
from tests.browser.conftest import Open

NARROW: ViewportSize = {"width": 320, "height": 800}
WIDTH = "document.documentElement.scrollWidth"
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


@pytest.fixture(params=MODES)
def look(request: pytest.FixtureRequest, open_page: Open) -> Open:
    """Opens pages one after the other in one way of looking at them."""
    pages: list[Page] = []

    def look(address: str) -> Page:
        if pages:
            pages[0].goto(address)
        else:
            pages.append(open_page(address, **MODES[request.param]))
        pages[0].emulate_media(media="print" if request.param == "print" else "screen")
        return pages[0]

    return look


def test_no_page_of_ours_has_a_fault(our_site: Path, our_address: str, look: Open) -> None:
    pages = pages_of(our_site)
    found = [f"{path}: {said}" for path in pages for said in faults(look(our_address + path))]
    assert not found, "\n".join(found)


def test_nothing_that_a_brief_can_show_has_a_fault(sample_brief: str, look: Open) -> None:
    page = look(sample_brief)
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    assert faults(page) == []


def test_our_site_has_the_pages_that_are_looked_at(our_site: Path) -> None:
    pages = pages_of(our_site)
    assert {"", "404.html", "authors/"} <= set(pages)
    assert any(page.startswith("briefs/") for page in pages)


def test_nothing_scrolls_sideways_at_320_pixels(
    our_site: Path, our_address: str, sample_brief: str, open_page: Open
) -> None:
    page = open_page(sample_brief, viewport=NARROW)
    widths = {"the sample": page.evaluate(WIDTH)}
    page = open_page(our_address, viewport=NARROW)
    for path in pages_of(our_site):
        page.goto(our_address + path)
        widths[path] = page.evaluate(WIDTH)
    assert {path: width for path, width in widths.items() if width > NARROW["width"]} == {}


def test_no_checkbox_is_to_be_completed(sample: str, sample_brief: str, open_page: Open) -> None:
    """The HTML standard has `autocomplete` for text only, and Material for its checkboxes, too."""
    page = open_page(sample)
    for address in (sample_brief, sample, f"{sample}404.html"):
        page.goto(address)
        expect(page.locator("[autocomplete]:is([type=checkbox], [type=radio])")).to_have_count(0)


@pytest.mark.parametrize("mode", ["light", "dark", "forced-colors"])
def test_questions_that_were_checked_have_no_fault(
    sample_brief: str, open_page: Open, mode: str
) -> None:
    page = open_page(sample_brief, **MODES[mode])
    for answers in ([], ["Choice A", "Part C"], ["Choice C", "Part A"]):
        for words in answers:
            page.get_by_label(words, exact=True).check()
        for button in page.get_by_role("button", name="Check").all():
            button.click()
        assert faults(page) == [], answers
    page.get_by_text("Answer and reasons").nth(1).click()
    assert faults(page) == []
