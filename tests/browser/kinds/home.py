"""The home page."""

from tests.browser.kinds import States, Visit, main


def states(visit: Visit) -> States:
    yield "empty", main(visit.open(visit.empty))
    yield "with-briefs", main(visit.open(visit.team))
