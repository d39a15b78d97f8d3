"""What the privacy page says of each kept thing under “To clear it” is done, and clears it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from sevenmin.device.kept import kept as told
from tests.browser.conftest import Open
from tests.browser.keeping import OFF, colours, footer, kept, says, switch
from tests.browser.writing import question_of, reflections, room, writing

FILL = "localStorage.setItem('/keeping', 'on');" + "".join(
    f"localStorage.setItem('/{one.name}', '{{\"gone\": {{}}}}');"
    for one in told()
    if one.name not in ("keeping", "colours")
)
"""A reader who kept everything, also of questions that are gone."""

EVERYTHING = {f"/{one.name}" for one in told()} - {"/colours"}
WORDS = {one.name: one.clear for one in told()}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with writing(tmp_path_factory.mktemp("clearing")) as address:
        yield address


def privacy(site: str, open_page: Open) -> Page:
    page = open_page(f"{site}privacy/", color_scheme="light")
    page.evaluate(FILL)
    page.reload()
    # The script has run when it is here a second time.
    page.evaluate("import('/assets/device/clearing.js')")
    assert set(kept(page)) == EVERYTHING
    return page


def turn_off(page: Page) -> None:
    footer(page)
    switch(page).click()
    page.get_by_role("button", name="Forget it all").click()
    says(page, OFF)


@pytest.mark.parametrize("name", ["keeping", "order"])
def test_the_switch_clears_it_and_all_else(site: str, open_page: Open, name: str) -> None:
    assert WORDS[name] == "Turn the switch off. All that is listed here is cleared with it."
    page = privacy(site, open_page)
    turn_off(page)
    assert kept(page) == {}


def test_colours_are_cleared_by_the_devices_own(site: str, open_page: Open) -> None:
    assert WORDS["colours"] == (
        "Press the button for colours at the top of a page, so that you have your device’s own "
        "colours again."
    )
    page = privacy(site, open_page)
    colours(page).click()
    page.wait_for_function("'/colours' in localStorage")
    colours(page).click()
    page.wait_for_function("!('/colours' in localStorage)")
    assert set(kept(page)) == EVERYTHING


@pytest.mark.parametrize(
    ("name", "button"),
    [
        ("answers", "Clear your answers"),
        ("reflections", "Clear your texts"),
        ("log", "Clear your learning log"),
    ],
)
def test_one_thing_is_cleared_by_its_button(
    site: str, open_page: Open, name: str, button: str
) -> None:
    assert f"“{button}” here" in WORDS[name]
    page = privacy(site, open_page)
    part = page.locator(f"section[aria-labelledby='kept-{name}']")
    clear = part.get_by_role("button", name=button, exact=True)
    clear.press("Enter")
    asked = part.get_by_role("group", name=f"{button}? You cannot undo this.")
    expect(asked).to_be_focused()
    asked.get_by_role("button", name="Leave it").click()
    assert set(kept(page)) == EVERYTHING
    clear.press("Enter")
    asked.get_by_role("button", name=button).press("Enter")
    expect(clear).to_be_focused()
    said = "Cleared: nothing of it is kept on this device now."
    expect(part.get_by_role("status")).to_have_text(said)
    assert set(kept(page)) == EVERYTHING - {f"/{name}"}


def test_a_text_is_cleared_under_it(site: str, open_page: Open) -> None:
    assert WORDS["reflections"].startswith("Press “Clear” under a text, or")
    page = open_page(f"{site}briefs/writing/", script="localStorage.setItem('/keeping', 'on');")
    text = room(page)
    text.fill("In my own team.")
    page.wait_for_function("localStorage.getItem('/reflections')")
    question = question_of(text)
    question.get_by_role("button", name="Clear", exact=True).click()
    question.get_by_role("group", name="Clear what").get_by_role("button", name="Clear").click()
    assert reflections(page) == {}


def test_the_log_is_cleared_on_its_own_page(site: str, open_page: Open) -> None:
    assert WORDS["log"].endswith("or “Clear my learning log” on its own page.")
    page = open_page(f"{site}briefs/writing/")
    page.evaluate("localStorage.setItem('/keeping', 'on')")
    page.reload()
    page.get_by_role("button", name="I have read this brief").click()
    assert "/log" in kept(page)
    page.goto(f"{site}learning-log/")
    page.get_by_role("button", name="Clear my learning log").click()
    page.get_by_role("button", name="Clear my log").click()
    assert set(kept(page)) == {"/keeping"}
