"""What stands around every page: colours, the menu, the ways past it and back, copied code."""

from __future__ import annotations

import string

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from tests.browser.conftest import Open
from tests.browser.focus import WHY_UNSEEN, WITHOUT_OUTLINE, focus_by

TELEPHONE: ViewportSize = {"width": 390, "height": 800}
CLIPBOARD = ["clipboard-read", "clipboard-write"]

PAPER = {"light": "rgb(255, 255, 255)", "dark": "rgb(15, 23, 27)"}

KEEPING = "localStorage.setItem('/keeping', 'on')"
"""The reader had turned the switch on."""

KEPT = "localStorage.getItem('/colours')"


def colours(page: Page) -> Locator:
    return page.get_by_role("button", name="colours")


def is_drawn_in(page: Page, scheme: str) -> None:
    expect(page.locator("body")).to_have_css("background-color", PAPER[scheme])


def keeps(page: Page, kept: str) -> None:
    page.wait_for_function(f"{KEPT} === {kept}")


@pytest.mark.parametrize(("own", "other"), [("light", "dark"), ("dark", "light")])
def test_colours_are_changed_with_the_keyboard_and_stay(
    sample: str, open_page: Open, own: str, other: str
) -> None:
    page = open_page(sample, script=KEEPING, color_scheme=own)
    is_drawn_in(page, own)
    expect(colours(page)).to_have_accessible_name(f"Change to {other} colours")
    colours(page).press("Enter")
    is_drawn_in(page, other)
    expect(colours(page)).to_have_accessible_name(f"Change to {own} colours")
    expect(colours(page)).to_be_focused()
    keeps(page, f"'\"{other}\"'")
    page.reload()
    is_drawn_in(page, other)
    page.goto(f"{sample}briefs/everything/")
    is_drawn_in(page, other)


def test_only_a_choice_against_the_device_is_kept(sample: str, open_page: Open) -> None:
    page = open_page(sample, script=KEEPING, color_scheme="light")
    keeps(page, "null")
    colours(page).click()
    keeps(page, "'\"dark\"'")
    colours(page).click()
    keeps(page, "null")
    page.emulate_media(color_scheme="dark")
    is_drawn_in(page, "dark")
    expect(colours(page)).to_have_accessible_name("Change to light colours")


@pytest.mark.parametrize("kept", ["'javascript:alert(1)'", "'{'", "'[\"dark\"]'", "'dark'"])
def test_what_is_no_choice_of_colours_is_not_taken_for_one(
    sample: str, open_page: Open, kept: str
) -> None:
    script = f"{KEEPING}; localStorage.setItem('/colours', {kept})"
    is_drawn_in(open_page(sample, script=script, color_scheme="light"), "light")


def test_a_choice_is_not_read_while_the_switch_is_off(sample: str, open_page: Open) -> None:
    script = "localStorage.setItem('/colours', '\"dark\"')"
    is_drawn_in(open_page(sample, script=script, color_scheme="light"), "light")


def test_without_the_switch_colours_last_for_a_page(sample: str, open_page: Open) -> None:
    page = open_page(sample, color_scheme="light")
    colours(page).click()
    is_drawn_in(page, "dark")
    page.goto(f"{sample}briefs/")
    is_drawn_in(page, "light")


@pytest.fixture
def telephone(sample: str, open_page: Open) -> Page:
    return open_page(sample, viewport=TELEPHONE)


def pages(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Pages of this site").get_by_role("link")


def test_the_menu_opens_and_closes_with_the_keyboard(telephone: Page) -> None:
    menu = telephone.get_by_role("button", name="Menu")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(pages(telephone)).to_have_count(0)
    menu.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    expect(pages(telephone).first).to_be_visible()
    telephone.keyboard.press("Tab")
    expect(pages(telephone).first).to_be_focused()
    telephone.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(pages(telephone)).to_have_count(0)
    menu.press("Space")
    menu.press("Space")
    expect(menu).to_have_attribute("aria-expanded", "false")


def test_the_menu_is_not_needed_in_a_wide_window(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    expect(page.get_by_role("button", name="Menu")).to_have_count(0)
    expect(pages(page).filter(visible=True)).to_have_text(
        ["Home", "All briefs", "My learning log", "For trainers", "For authors"]
    )
    expect(pages(page).first).to_have_attribute("aria-current", "page")


def test_the_skip_link_leads_past_the_header(sample: str, open_page: Open) -> None:
    page = open_page(sample)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Skip to the text")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Start here: ")).to_be_focused()


@pytest.mark.parametrize("width", [390, 1280])
def test_the_way_back_to_the_top(sample_brief: str, open_page: Open, width: int) -> None:
    page = open_page(sample_brief, viewport={"width": width, "height": 800})
    back = page.get_by_role("link", name="Back to top")
    back.focus()
    expect(back).to_be_in_viewport()
    assert page.evaluate("scrollY") > 0
    page.keyboard.press("Enter")
    page.wait_for_function("scrollY === 0")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the text")).to_be_focused()


COVERED = """\
() => {
  const back = document.querySelector(".sm-top a");
  const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const covered = [];
  for (let y = 0; y < document.documentElement.scrollHeight; y += 100) {
    scrollTo(0, y);
    const { top, right, bottom, left } = back.getBoundingClientRect();
    for (words.currentNode = words.root; words.nextNode(); ) {
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const meets = (line) =>
        line.right > left && line.left < right && line.bottom > top && line.top < bottom;
      if ([...range.getClientRects()].some(meets)) covered.push(words.currentNode.data);
    }
  }
  return covered;
}
"""


@pytest.mark.parametrize("width", [1200, 1280, 1600])
@pytest.mark.parametrize(
    "path", ["briefs/everything/", "briefs/everything/facilitate/", "authors/"]
)
def test_the_way_back_covers_no_words(sample: str, open_page: Open, path: str, width: int) -> None:
    page = open_page(sample + path, viewport={"width": width, "height": 900})
    expect(page.get_by_role("link", name="Back to top")).to_have_count(1)
    assert page.evaluate(COVERED) == []


def test_code_is_copied_and_the_button_says_so(sample_brief: str, open_page: Open) -> None:
    page = open_page(sample_brief, permissions=CLIPBOARD)
    page.get_by_role("button", name="Copy", exact=True).press("Enter")
    copied = page.get_by_role("button", name="Copied", exact=True)
    expect(copied).to_be_focused()
    expect(page.locator(".sm-copy + [role=status]")).to_have_text("Copied")
    said = page.evaluate("navigator.clipboard.readText()")
    assert said.strip().startswith("key: a value that is so long")
    expect(page.get_by_role("button", name="Copy", exact=True)).to_be_focused()


def test_a_browser_that_refuses_to_copy_is_believed(sample_brief: str, open_page: Open) -> None:
    page = open_page(sample_brief)
    refuse = "() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }"
    page.evaluate(refuse)
    page.get_by_role("button", name="Copy", exact=True).click()
    expect(page.get_by_role("button", name="Not copied")).to_be_visible()


def test_nothing_offers_to_copy_where_there_is_no_clipboard(
    sample_brief: str, open_page: Open
) -> None:
    """As on a site that is not served over https."""
    none = "Object.defineProperty(navigator, 'clipboard', {value: undefined})"
    page = open_page(sample_brief, script=none)
    page.evaluate("import(new URL('../../assets/copy.js', location))")
    expect(page.get_by_role("button", name="Copy", exact=True)).to_have_count(0)


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("path", ["", "briefs/", "topics/", "about/", "404.html"])
def test_what_has_the_focus_is_seen_on_every_kind_of_page(
    sample: str, open_page: Open, path: str, width: int
) -> None:
    page = open_page(sample + path, viewport={"width": width, "height": 500})
    for key, why in (("Tab", WHY_UNSEEN), ("Shift+Tab", WHY_UNSEEN), ("Tab", WITHOUT_OUTLINE)):
        focus = list(focus_by(page, key, why))
        assert len(focus) > 5
        assert [unseen for unseen in focus if unseen] == []


@pytest.mark.parametrize("path", ["", "briefs/", "briefs/everything/"])
def test_no_single_key_does_anything(sample: str, open_page: Open, path: str) -> None:
    """People who speak to their computer set off such shortcuts by chance; WCAG 2.1.4."""
    page = open_page(sample + path)
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: dialogs.append(dialog.message) or dialog.dismiss())
    for key in string.ascii_letters + string.digits + string.punctuation:
        page.keyboard.press(key)
        state = page.evaluate("[document.activeElement === document.body, location.href, scrollY]")
        assert state == [True, sample + path, 0], key
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert dialogs == []
