"""What an author sees while the site is being served: a draft, problems, a brief that is torn."""

from tests.browser.kinds import States, Visit, main
from tests.browser.serving import panel


def states(visit: Visit) -> States:
    address = visit.serving().address
    page = visit.open(f"{address}briefs/draft/")
    yield "draft", main(page).locator("header")
    yield "problems", panel(page)
    yield "stand-ins", main(visit.open(f"{address}briefs/torn/")).locator("header")
    yield "unreadable", main(visit.open(f"{address}briefs/unreadable/"))
    yield "list-with-drafts", main(visit.open(f"{address}briefs/"))
