"""What a brief's page does for its reader: the strip, its actions, room to write."""

from __future__ import annotations

import pytest
from playwright.sync_api import Dialog, Page, ViewportSize, expect

from tests.browser.conftest import Open
from tests.browser.focus import WITHOUT_OUTLINE, focus_by
from tests.browser.questions import all_ready

WINDOWS: dict[str, ViewportSize] = {
    "wide": {"width": 1280, "height": 800},
    "narrow": {"width": 320, "height": 800},
    "zoomed": {"width": 320, "height": 256},  # 1280 × 1024 at 400%, as WCAG 1.4.10 has it
}

FIRST_STEP = "#a-list-and-a-placed-question"

CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.fixture(params=WINDOWS)
def page(request: pytest.FixtureRequest, open_page: Open, sample_brief: str) -> Page:
    return open_page(sample_brief, viewport=WINDOWS[request.param])


def covered_until(page: Page) -> float:
    """Where the part of the window begins that no strip covers."""
    return float(
        page.evaluate(
            """() => {
              const strip = document.querySelector(".sm-strip");
              const across = strip.clientWidth > innerWidth / 2;
              return across ? strip.getBoundingClientRect().bottom : 0;
            }"""
        )
    )


def test_the_strip_leads_to_each_step_and_marks_it(page: Page) -> None:
    links = page.get_by_role("navigation", name="Steps of this brief").get_by_role("link")
    expect(links).to_have_count(7)
    for link in links.all():
        link.click()
        heading = page.locator(f"[id='{(link.get_attribute('href') or '')[1:]}']")
        expect(heading).to_be_in_viewport()
        expect(link).to_have_attribute("aria-current", "step")
        expect(page.locator(".sm-strip [aria-current]")).to_have_count(1)
        box = heading.bounding_box()
        assert box is not None
        assert box["y"] >= covered_until(page)


def test_the_mark_moves_while_the_page_is_scrolled(page: Page) -> None:
    marked = page.locator(".sm-strip [aria-current]")
    expect(marked).to_have_attribute("href", FIRST_STEP)
    page.locator("#an-image").evaluate("heading => heading.scrollIntoView()")
    expect(marked).to_have_attribute("href", "#an-image")
    page.locator("#after--quiz").evaluate("heading => heading.scrollIntoView()")
    expect(marked).to_have_attribute("href", "#terms")
    page.evaluate("scrollTo(0, 0)")
    expect(marked).to_have_attribute("href", FIRST_STEP)


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_what_has_the_focus_is_always_seen(page: Page, key: str) -> None:
    """On the way down and on the way up; WCAG 2.4.11."""
    focus = list(focus_by(page, key))
    assert len(focus) > 30
    assert [unseen for unseen in focus if unseen] == []


def test_what_has_the_focus_has_an_outline(open_page: Open, sample_brief: str) -> None:
    """WCAG 2.4.7."""
    page = open_page(sample_brief)
    page.locator("details").evaluate_all("all => all.forEach((one) => { one.open = true; })")
    all_ready(page)
    assert {without for without in focus_by(page, "Tab", WITHOUT_OUTLINE) if without} == set()


def test_the_site_s_pages_are_at_hand_in_every_window(page: Page) -> None:
    to_page(page, "For authors")
    expect(page.get_by_role("heading", level=1)).to_have_text("For authors")
    to_page(page, "Home")
    expect(page.get_by_role("link", name="Start here: ")).to_be_visible()


def to_page(page: Page, name: str) -> None:
    """Where a window is narrow, pages stand in a menu."""
    menu = page.get_by_role("button", name="Menu")
    if menu.is_visible():
        menu.click()
    page.get_by_role("banner").get_by_role("link", name=name, exact=True).click()


def test_copy_link_copies_the_address_and_says_so(open_page: Open, sample_brief: str) -> None:
    page = open_page(f"{sample_brief}#an-image", permissions=CLIPBOARD)
    page.get_by_role("button", name="Copy link").click()
    expect(page.locator(".sm-masthead").get_by_role("status")).to_have_text("Link copied")
    expect(page.get_by_role("button", name="Link copied")).to_be_focused()
    assert page.evaluate("navigator.clipboard.readText()") == sample_brief


def test_copying_twice_gives_the_button_its_name_back(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief, permissions=CLIPBOARD)
    button = page.locator("[data-action='copy-link']")
    button.click()
    expect(button).to_have_text("Link copied")
    button.click()
    expect(button).to_have_text("Copy link")
    expect(page.locator(".sm-masthead").get_by_role("status")).to_be_empty()


def test_an_address_that_may_not_be_copied_is_shown(open_page: Open, sample_brief: str) -> None:
    """A site that is not served over https gets no clipboard."""
    page = open_page(sample_brief)
    page.evaluate("() => Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    shown = []

    def note(dialog: Dialog) -> None:
        shown.append(dialog.default_value)
        dialog.accept()

    page.on("dialog", note)
    page.get_by_role("button", name="Copy link").click()
    assert shown == [sample_brief]


def test_print_prints(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    page.evaluate("() => { window.printed = 0; window.print = () => { window.printed += 1; }; }")
    page.get_by_role("button", name="Print").click()
    page.wait_for_function("window.printed === 1")


def test_series_related_and_edit_links_lead_somewhere(open_page: Open, sample_brief: str) -> None:
    page = open_page(sample_brief)
    series = page.get_by_role("navigation", name="Learning from a case review")
    titles = ["Part 1 The brief before", "Part 3 The brief next"]
    expect(series.get_by_role("link")).to_have_text(titles)
    expect(page.get_by_role("link", name="Edit this brief")).to_have_attribute(
        "href", "https://git.example/briefs/edit/main/briefs/everything.md"
    )
    series.get_by_role("link", name="The brief before").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The brief before")
