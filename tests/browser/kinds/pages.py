"""Pages that people wrote, and the one for an address that leads nowhere."""

from tests.browser.kinds import States, Visit, main


def states(visit: Visit) -> States:
    for name in ("about", "accessibility", "authors", "privacy", "trainers"):
        yield name, main(visit.open(f"{visit.team}{name}/"))
    yield "not-found", main(visit.open(f"{visit.team}404.html"))
    page = visit.open(f"{visit.team}404.html", java_script_enabled=False)
    yield "not-found-without-script", main(page)
