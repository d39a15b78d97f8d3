"""The slides: each kind of slide, what can be opened over them, and the speaker view."""

from playwright.sync_api import expect

from tests.browser.deck import current, first_of, go, ready
from tests.browser.kinds import States, Visit, main
from tests.browser.speaking import said, speaker

KINDS = ("title", "step", "reflection", "question", "answer", "team", "next", "sources")


def states(visit: Visit) -> States:
    address = f"{visit.team}briefs/wells/present/"
    page = ready(visit.open(address, viewport={"width": 1280, "height": 720}))
    for kind in KINDS:
        go(page, first_of(page, kind))
        yield kind, current(page)
    go(page, "step--2")
    yield "bar", page.locator("[data-bar]")
    for key, state in (("o", "overview"), ("?", "help")):
        page.keyboard.press(key)
        yield state, page.get_by_role("dialog")
        page.keyboard.press("Escape")
    page.keyboard.press("b")
    said(page, "The room sees black. Any key ends it.")
    yield "black", page.locator("body")
    page = ready(visit.open(f"{address}#step--2"))
    view = speaker(page).get_by_role("main")
    expect(view.get_by_role("status")).to_have_text("Speaker view is open in a window of its own")
    yield "speaker", view
    yield "without-script", main(visit.open(address, java_script_enabled=False))
