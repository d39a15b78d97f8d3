"""What stands around every page, and what is asked before anything is kept."""

from playwright.sync_api import expect

from tests.browser.keeping import ON, footer, is_asked, switch
from tests.browser.kinds import States, Visit


def states(visit: Visit) -> States:
    page = visit.open(f"{visit.team}about/")
    yield "header", page.locator(".sm-header")
    yield "footer", footer(page)
    yield "asked", is_asked(page)
    switch(page).click()
    expect(footer(page).get_by_role("status")).to_have_text(ON)
    yield "footer-on", footer(page)
    page = visit.open(f"{visit.team}about/", viewport={"width": 390, "height": 844})
    page.get_by_role("button", name="Menu").click()
    yield "menu", page.locator(".sm-header")
    page = visit.open(f"{visit.team}about/", java_script_enabled=False)
    yield "without-script", page.locator("body")
