"""The learning log: off, still empty, with entries, with a file that is no log."""

import json

from playwright.sync_api import expect

from tests.browser.kinds import TURNED_ON, States, Visit, main

ENTRIES = {
    "briefs": {
        "wells": {"title": "Wells", "read": "2026-11-02"},
        "gone": {"title": "A brief that is gone", "read": "2026-09-01", "again": "2026-10-01"},
    },
    "quizzes": {
        "deep": {
            "title": "What would you do?",
            "brief": "wells",
            "right": 1,
            "of": 1,
            "tries": 2,
            "passed": True,
            "on": "2026-11-02",
        }
    },
    "scales": {},
}
FILLED = f"{TURNED_ON} localStorage.setItem('/log', {json.dumps(json.dumps(ENTRIES))});"
NO_LOG = {"name": "log.json", "mimeType": "application/json", "buffer": b"[]"}


def states(visit: Visit) -> States:
    address = f"{visit.team}learning-log/"
    yield "without-briefs", main(visit.open(f"{visit.empty}learning-log/"))
    yield "off", main(visit.open(address))
    yield "on-and-empty", main(visit.open(address, script=TURNED_ON))
    page = visit.open(address, script=FILLED)
    expect(page.get_by_role("heading", name="Look again")).to_be_visible()
    yield "with-entries", main(page)
    page.get_by_label("Add a log from another device").set_input_files([NO_LOG])
    carry = page.get_by_role("region", name="Take it with you")
    expect(carry).to_contain_text("This file is not a learning log.")
    yield "no-log", carry
    yield "without-script", main(visit.open(address, java_script_enabled=False))
