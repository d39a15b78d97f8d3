"""What the log takes for sound is sound, whatever it was made of."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page

from tests.browser.test_log_data import call, page

__all__ = ["page"]

# Mostly what is sound, or else nothing would be left to look at twice.
NAMES = st.sampled_from(["a", "b-1", "c", "d", "e", "constructor", "../c"])
WORDS = st.sampled_from(["A", "B", "C", "D", "E", "F", "G", 7])
COUNTS = st.sampled_from([1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 0, 5000, 9999, 1.5])
DAYS = st.sampled_from(["2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-02-30"])
BRIEFS = st.fixed_dictionaries({"title": WORDS, "read": DAYS}, optional={"again": DAYS})
QUIZZES = st.fixed_dictionaries(
    {
        "title": WORDS,
        "brief": NAMES,
        "right": COUNTS,
        "of": st.just(5),
        "tries": COUNTS,
        "on": DAYS,
    },
    optional={
        "passed": st.sampled_from([True, False, None, "yes"]),
        "days": st.none() | st.dictionaries(DAYS, COUNTS, max_size=3),
        "stars": COUNTS,
    },
)
SCALES = st.fixed_dictionaries(
    {"brief": NAMES, "prompt": WORDS, "low": WORDS, "high": WORDS, "of": st.just(5), "on": DAYS},
    optional={"before": COUNTS, "now": COUNTS},
)


def groups(entries: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.dictionaries(NAMES, entries, min_size=1, max_size=4) | st.sampled_from([None, [], 7])


LOGS = st.fixed_dictionaries(
    {"briefs": groups(BRIEFS), "quizzes": groups(QUIZZES), "scales": groups(SCALES)}
)


@settings(max_examples=500, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(kept=LOGS)
def test_a_sound_log_is_whole(page: Page, kept: Any) -> None:
    found = call(page, "sound.sound", kept)["log"]
    assert call(page, "sound.sound", found) == {"log": found, "isWhole": True}
