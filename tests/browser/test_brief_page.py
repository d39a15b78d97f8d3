"""What a brief's page does for its reader: the strip, its actions, room to write."""

from __future__ import annotations

import pytest
from playwright.sync_api import Dialog, Page, ViewportSize, expect

from tests.browser.conftest import Open
from tests.browser.focus import focus_by

WINDOWS: dict[str, ViewportSize] = {
    "wide": {"width": 1280, "height": 800},
    "narrow": {"width": 320, "height": 800},
    "zoomed": {"width": 320, "height": 256},  # 1280 × 1024 at 400%, as WCAG 1.4.10 has it
}

CLIPBOARD = ["clipboard-read", "clipboard-write"]


@pytest.fixture(params=WINDOWS)
def page(request: pytest.FixtureRequest, open_page: Open, sample_brief: str) -> Page:
    return open_page(sample_brief, viewport=WINDOWS[request.param])


def covered_until(page: Page) -> float:
    """Where the part of the window begins that no header and no strip covers."""
    return float(
        page.evaluate(
            """() => Math.max(...[".md-header", ".sm-strip"]
              .map((name) => document.querySelector(name))
              .filter((found) => found.matches(".md-header") || found.clientWidth > innerWidth / 2)
              .map((found) => found.getBoundingClientRect().bottom))"""
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
    expect(marked).to_have_count(0)
    page.locator("#an-image").evaluate("heading => heading.scrollIntoView()")
    expect(marked).to_have_attribute("href", "#an-image")
    page.locator("#after--quiz").evaluate("heading => heading.scrollIntoView()")
    expect(marked).to_have_attribute("href", "#terms")
    page.evaluate("scrollTo(0, 0)")
    expect(marked).to_have_count(0)


@pytest.mark.parametrize("key", ["Tab", "Shift+Tab"])
def test_what_has_the_focus_is_always_seen(page: Page, key: str) -> None:
    """On the way down and on the way up; WCAG 2.4.11."""
    focus = list(focus_by(page, key))
    assert len(focus) > 30
    assert [unseen for unseen in focus if unseen] == []


def test_the_site_s_pages_are_at_hand_in_every_window(page: Page) -> None:
    page.mouse.wheel(0, 40)
    page.get_by_role("link", name="For authors").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("For authors")
    page.get_by_role("link", name="Home").click()
    expect(page.get_by_role("link", name="Everything that a brief can show")).to_be_visible()


def test_colours_are_chosen_with_the_keyboard(page: Page) -> None:
    page.get_by_role("radio", name="Light colours").focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="Dark colours")).to_be_checked()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


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
    expect(button).to_have_text("Copy link", timeout=10_000)
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
    assert page.evaluate("window.printed") == 1


def test_room_to_write_grows_with_what_is_written(open_page: Open, sample_brief: str) -> None:
    text = open_page(sample_brief).get_by_label("Where have you met this?")
    before = text.bounding_box()
    text.fill("A line\n" * 30)
    after = text.bounding_box()
    assert before is not None
    assert after is not None
    assert after["height"] > 2 * before["height"]
    assert text.evaluate("text => text.scrollHeight <= text.clientHeight")


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
