"""The search box: what it finds, and what it does not."""

from playwright.sync_api import expect

from tests.browser.kinds import States, Visit
from tests.browser.searched import box, links, status


def states(visit: Visit) -> States:
    page = visit.open(visit.team)
    box(page).fill("pumps")
    expect(links(page).first).to_be_visible()
    yield "found", page.get_by_role("search")
    box(page).fill("volcano")
    expect(status(page)).to_contain_text("volcano")
    yield "nothing", page.get_by_role("search")
