"""The handout and the session plan."""

from tests.browser.kinds import States, Visit, main


def states(visit: Visit) -> States:
    yield "handout", main(visit.open(f"{visit.team}briefs/wells/handout/"))
    page = visit.open(f"{visit.team}briefs/wells/facilitate/")
    yield "session-plan", page.locator(".sm-guide__head")
    for name in ("Before", "Notes for you alone", "Questions to talk about", "Afterwards"):
        yield f"session-plan-{name.split()[0].lower()}", page.get_by_role("region", name=name)
    yield "session-plan-key", page.locator(".sm-guide__key")
    page = visit.open(
        f"{visit.team}briefs/wells/facilitate/", viewport={"width": 390, "height": 844}
    )
    yield "session-plan-on-a-phone", page.locator(".sm-plan").first
