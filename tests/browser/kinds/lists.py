"""Pages that list briefs, and their filters."""

from tests.browser.kinds import States, Visit, main


def states(visit: Visit) -> States:
    yield "empty", main(visit.open(f"{visit.empty}briefs/"))
    page = visit.open(f"{visit.team}briefs/")
    yield "all", main(page)
    page.get_by_label("Topic").select_option("fire")
    yield "filtered", main(page)
    page.get_by_label("Service").select_option("porters")
    yield "none-fits", main(page)
    for address in ("series/", "series/rivers/", "topics/", "topics/fire/", "audiences/"):
        yield address.strip("/").replace("/", "-"), main(visit.open(visit.team + address))
    page = visit.open(f"{visit.team}briefs/", java_script_enabled=False)
    yield "without-script", main(page)
