"""Pages that people wrote, and the one for an address that leads nowhere."""

from playwright.sync_api import expect

from tests.browser.kinds import States, Visit, main


def states(visit: Visit) -> States:
    for name in ("about", "accessibility", "trainers"):
        yield name, main(visit.open(f"{visit.team}{name}/"))
    for name, last in (("authors", "Copy"), ("privacy", "Clear everything kept here")):
        page = visit.open(f"{visit.team}{name}/")
        expect(page.get_by_role("button", name=last, exact=True).last).to_be_visible()
        yield name, main(page)
    yield "not-found", main(visit.open(f"{visit.team}404.html"))
    page = visit.open(f"{visit.team}404.html", java_script_enabled=False)
    yield "not-found-without-script", main(page)
