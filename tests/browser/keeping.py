"""What a page has of the switch, and what the browser has kept."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import Locator, Page, expect

ON = "On: what you answer and choose is kept in this browser."
OFF = "Off: nothing is kept."
BLOCKED = "This browser keeps nothing for this site."
FULL = "On, but this browser has no room left: what is new is not kept."

LOCAL = "({...localStorage})"
SESSION = "({...sessionStorage})"

# The script that asks has run when it is here a second time.
ASKED = "import(new URL('keep-colours.js', document.querySelector('[src$=\"site.js\"]').src))"


def switch(page: Page) -> Locator:
    return page.get_by_role("switch", name="Keep my answers and choices on this device")


def footer(page: Page) -> Locator:
    """The footer, to which the reader has come, so that its switch can be used."""
    if not switch(page).is_visible():
        page.locator("footer").scroll_into_view_if_needed()
    expect(switch(page)).to_be_visible()
    return page.locator("footer")


def panel(page: Page) -> Locator:
    return page.get_by_role("region", name="Keep this on this device?")


def colours(page: Page) -> Locator:
    return page.get_by_role("button", name="colours")


def is_asked(page: Page) -> Locator:
    """The question, once there is something to keep."""
    colours(page).click()
    expect(panel(page)).to_contain_text("Keep this on this device?")
    return panel(page)


def is_not_asked(page: Page) -> None:
    """Though there is something to keep."""
    colours(page).click()
    page.evaluate(ASKED)
    expect(panel(page)).to_have_count(0)


def says(page: Page, words: str) -> None:
    """What the switch says, to be seen and, once it has changed, to be heard."""
    expect(footer(page).locator("[data-note]")).to_have_text(words)
    expect(switch(page)).to_be_checked(checked=words in (ON, FULL))
    expect(switch(page)).to_have_accessible_description(words)


def kept(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(LOCAL)
    return found


def traces(page: Page) -> list[Any]:
    """Everything that a page could have left in the browser."""
    databases = "indexedDB.databases().then((all) => all.map(({name}) => name))"
    cookies = page.context.cookies()
    return [kept(page), page.evaluate(SESSION), cookies, page.evaluate(databases)]
