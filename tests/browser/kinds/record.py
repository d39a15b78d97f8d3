"""The record of a session: empty, filled in, with something missing, and without JavaScript."""

from playwright.sync_api import expect

from tests.browser.kinds import TURNED_ON, States, Visit, main


def states(visit: Visit) -> States:
    address = f"{visit.team}briefs/wells/record/"
    page = visit.open(address)
    expect(page.locator("[data-record][data-ready]")).to_have_count(1)
    yield "empty", main(page)
    page.get_by_role("button", name="Calendar file for the follow-up").click()
    expect(page.get_by_role("group", name="There is a problem")).to_be_focused()
    yield "error", main(page)
    page = visit.open(address, script=TURNED_ON)
    expect(page.locator("[data-record][data-ready]")).to_have_count(1)
    for label, words in (("Date", "2026-11-30"), ("Team", "Nurses"), ("What will we do?", "Dig.")):
        page.get_by_label(label, exact=True).fill(words)
    page.get_by_label("What", exact=True).first.fill("Find a spade")
    page.get_by_role("button", name="Add an action").click()
    yield "filled", main(page)
    yield "without-script", main(visit.open(address, java_script_enabled=False))
