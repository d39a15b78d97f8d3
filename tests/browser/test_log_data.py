"""What the log keeps of readings, quizzes and scales, and how two logs become one."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.browser.logs import (
    NO_STORE,
    TURNED_ON,
    ago,
    brief,
    keeping,
    kept_log,
    log,
    quiz,
    scale,
)

CALL = """async ([module, name, args]) => {
  const { [name]: called } = await import(`/assets/device/${module}.js`);
  return JSON.parse(JSON.stringify(called(...args) ?? null));
}"""

RESULT = {"quiz": "q", "title": "What?", "brief": "b", "right": 3, "of": 5}
SCALE = {"id": "b--s", "brief": "b", "prompt": "Sure?", "low": "No", "high": "Yes", "of": 5}


def call(page: Page, function: str, *args: Any) -> Any:
    module, _, name = function.partition(".")
    return page.evaluate(CALL, [module, name, list(args)])


@pytest.fixture
def page(open_page: Open, sample: str) -> Page:
    return open_page(f"{sample}about/", script=TURNED_ON)


class TestReading:
    def test_a_brief_is_read_and_taken_back(self, page: Page) -> None:
        assert call(page, "log.isRead", "b") is False
        call(page, "log.readBrief", "b", "A title")
        assert kept_log(page) == log({"b": {"title": "A title", "read": ago(0)}})
        assert call(page, "log.isRead", "b") is True
        call(page, "log.unreadBrief", "b")
        assert kept_log(page) == log()

    def test_to_read_again_keeps_the_first_day(self, open_page: Open, sample: str) -> None:
        page = open_page(sample, script=keeping(log({"b": brief(9)})))
        call(page, "log.readBrief", "b", "New")
        assert kept_log(page)["briefs"]["b"] == brief(9, "New", again=ago(0))
        call(page, "log.unreadBrief", "b")
        assert kept_log(page)["briefs"]["b"] == brief(9, "New")

    def test_twice_on_a_day_is_once(self, page: Page) -> None:
        for _ in range(2):
            call(page, "log.readBrief", "b", "A title")
        assert kept_log(page)["briefs"]["b"] == {"title": "A title", "read": ago(0)}

    @pytest.mark.parametrize("slug", ["constructor", "tostring", "valueof"])
    def test_a_name_that_every_object_has_is_a_name(self, page: Page, slug: str) -> None:
        assert call(page, "log.isRead", slug) is False
        call(page, "log.readBrief", slug, "A title")
        assert call(page, "log.isRead", slug) is True

    @pytest.mark.parametrize("broken", ["{", "5", "null", "[]", '{"briefs": 7}', '"log"'])
    def test_what_was_broken_by_hand_is_begun_anew(
        self, open_page: Open, sample: str, broken: str
    ) -> None:
        page = open_page(sample, script=keeping(broken))
        assert call(page, "log.isRead", "b") is False
        call(page, "log.readBrief", "b", "A title")
        assert kept_log(page) == log({"b": {"title": "A title", "read": ago(0)}})


class TestResults:
    def test_tries_are_counted_by_day(self, page: Page) -> None:
        for _ in range(3):
            call(page, "log.addResult", RESULT)
        kept = {**RESULT, "tries": 3, "on": ago(0), "days": {ago(0): 3}}
        assert kept_log(page)["quizzes"] == {kept.pop("quiz"): kept}

    def test_the_best_result_stays(self, page: Page) -> None:
        for right, of in ((2, 5), (4, 5), (3, 5), (1, 4)):
            call(page, "log.addResult", {**RESULT, "right": right, "of": of})
        kept = kept_log(page)["quizzes"]["q"]
        assert (kept["right"], kept["of"], kept["tries"]) == (4, 5, 4)

    def test_to_look_again_takes_no_pass_away(self, page: Page) -> None:
        call(page, "log.addResult", {**RESULT, "passed": True})
        call(page, "log.addResult", {**RESULT, "right": 5, "passed": False})
        kept = kept_log(page)["quizzes"]["q"]
        assert (kept["passed"], kept["right"], kept["tries"]) == (True, 3, 2)

    def test_tries_from_before_they_had_days_are_counted(
        self, open_page: Open, sample: str
    ) -> None:
        page = open_page(sample, script=keeping(log(quizzes={"q": quiz("b", 3, tries=2)})))
        call(page, "log.addResult", RESULT)
        kept = kept_log(page)["quizzes"]["q"]
        assert (kept["tries"], kept["days"]) == (3, {ago(3): 2, ago(0): 1})


class TestScales:
    def test_before_stays_when_now_comes(self, page: Page) -> None:
        call(page, "log.addScale", {**SCALE, "before": 2})
        call(page, "log.addScale", {**SCALE, "now": 4})
        kept = {**SCALE, "before": 2, "now": 4, "on": ago(0)}
        assert kept_log(page)["scales"] == {kept.pop("id"): kept}

    @pytest.mark.parametrize("other", [{"of": 7}, {"prompt": "Something else?"}])
    def test_another_question_begins_anew(self, page: Page, other: dict[str, Any]) -> None:
        call(page, "log.addScale", {**SCALE, "before": 2})
        call(page, "log.addScale", {**SCALE, **other, "now": 4})
        assert "before" not in kept_log(page)["scales"]["b--s"]


@pytest.mark.parametrize("script", ["", NO_STORE], ids=["switched off", "no store"])
def test_nothing_is_kept_and_nothing_fails(open_page: Open, sample: str, script: str) -> None:
    page = open_page(sample, script=script)
    call(page, "log.readBrief", "b", "A title")
    call(page, "log.addResult", RESULT)
    call(page, "log.addScale", SCALE)
    call(page, "log.unreadBrief", "b")
    assert call(page, "log.isRead", "b") is False
    assert call(page, "log.log") == log()
    if not script:
        assert kept_log(page) is None


class TestMerging:
    def both_ways(self, page: Page, one: Any, other: Any) -> Any:
        """Two logs as one; it does not matter which was there first, nor how often it comes."""
        one, other = (call(page, "sound.sound", given)["log"] for given in (one, other))
        found = call(page, "merging.merged", one, other)
        assert call(page, "merging.merged", other, one) == found
        assert call(page, "merging.merged", found, other) == found
        assert call(page, "merging.merged", found, one) == found
        return found

    def test_nothing_is_lost(self, page: Page) -> None:
        one = log(
            {"a": brief(5), "b": brief(4)}, {"q": quiz("a", 5)}, {"s": scale("a", 5, before=2)}
        )
        other = log(
            {"b": brief(1), "c": brief(2)}, {"r": quiz("c", 2)}, {"t": scale("c", 2, now=3)}
        )
        found = self.both_ways(page, one, other)
        names = {group: sorted(entries) for group, entries in found.items()}
        assert names == {"briefs": ["a", "b", "c"], "quizzes": ["q", "r"], "scales": ["s", "t"]}
        assert found["briefs"]["b"] == brief(4, again=ago(1))

    @pytest.mark.parametrize(
        ("one", "other", "tries"),
        [({5: 2}, {1: 3}, 5), ({5: 2}, {5: 2, 1: 1}, 3), ({5: 2}, {5: 3}, 3)],
    )
    def test_tries_add_and_none_is_counted_twice(
        self, page: Page, one: dict[int, int], other: dict[int, int], tries: int
    ) -> None:
        """Tries by how many days ago they were made."""
        first, second = (
            log(quizzes={"q": quiz("a", min(tried), days={ago(n): tried[n] for n in tried})})
            for tried in (one, other)
        )
        found = self.both_ways(page, first, second)["quizzes"]["q"]
        assert (found["tries"], found["on"]) == (tries, ago(min({**one, **other})))

    def test_the_better_result_stays_and_the_newer_title(self, page: Page) -> None:
        one = log(quizzes={"q": quiz("a", 5, right=5, title="Old")})
        other = log(quizzes={"q": quiz("a", 1, right=3, title="New")})
        found = self.both_ways(page, one, other)["quizzes"]["q"]
        assert (found["right"], found["title"]) == (5, "New")

    def test_the_newer_point_of_a_scale_stays_with_the_older_before(self, page: Page) -> None:
        one = log(scales={"s": scale("a", 5, before=2, now=3)})
        other = log(scales={"s": scale("a", 1, now=5)})
        found = self.both_ways(page, one, other)["scales"]["s"]
        assert (found["before"], found["now"], found["on"]) == (2, 5, ago(1))


class TestAdding:
    """A log that was brought here, and the one that was here."""

    def test_what_is_not_sound_here_stays_as_it_is(self, page: Page) -> None:
        own = log({"a": brief(5), "broken": {"title": 7}}, {"q": {**quiz("a", 5), "stars": 3}})
        found = call(page, "merging.added", own, log({"a": brief(9), "b": brief(1)}))
        first = brief(9, again=ago(5))
        assert found == {**own, "briefs": {**own["briefs"], "a": first, "b": brief(1)}}

    @pytest.mark.parametrize(("brought", "is_room"), [(400, True), (401, False)])
    def test_a_log_has_room_for_a_thousand_briefs(
        self, page: Page, brought: int, is_room: bool
    ) -> None:
        own = log({f"a-{n}": brief(1) for n in range(600)})
        other = log({f"b-{n}": brief(1) for n in range(brought)})
        found = call(page, "merging.added", own, other)
        assert (found is not None) is is_room

    def test_of_too_many_the_last_are_shown(self, page: Page) -> None:
        found = call(page, "sound.sound", log({f"a-{n}": brief(1) for n in range(1001)}))
        assert list(found["log"]["briefs"]) == [f"a-{n}" for n in range(1, 1001)]
        assert found["isWhole"] is False


class TestRevisits:
    def visits(self, page: Page, kept: Any, after: tuple[int, ...] = (7, 28)) -> Any:
        return call(page, "revisits.revisits", kept, list(after), ago(0))

    def test_due_ones_come_first_and_done_ones_not(self, page: Page) -> None:
        briefs = {"new": brief(0), "due": brief(10), "long": brief(40), "done": brief(40)}
        briefs["done"]["again"] = ago(12)
        found = self.visits(page, log(briefs))
        assert [(one["slug"], one.get("due")) for one in found] == [
            ("long", ago(33)),
            ("due", ago(3)),
            ("new", None),
        ]
        assert [one["after"] for one in found[2]["coming"]] == [7, 28]

    def test_a_day_itself_is_due(self, page: Page) -> None:
        (found,) = self.visits(page, log({"b": brief(7)}))
        assert (found["due"], found["coming"]) == (ago(0), [{"after": 28, "day": ago(-21)}])

    def test_who_looked_again_waits_for_the_next_day(self, page: Page) -> None:
        (found,) = self.visits(page, log({"b": brief(10, again=ago(2))}))
        assert "due" not in found
        assert [one["day"] for one in found["coming"]] == [ago(-18)]

    def test_to_answer_the_quiz_again_is_to_look_again(self, page: Page) -> None:
        (found,) = self.visits(page, log({"b": brief(10)}, {"q": quiz("b", 1)}))
        assert "due" not in found

    def test_the_settings_say_when_or_never(self, page: Page) -> None:
        assert self.visits(page, log({"b": brief(10)}), ()) == []
        (found,) = self.visits(page, log({"b": brief(10)}), (100, 3, 3))
        assert (found["due"], len(found["coming"])) == (ago(7), 1)


@pytest.mark.parametrize(
    ("day", "exists"),
    [
        ("2026-11-24", True),
        ("2024-02-29", True),
        ("2026-02-29", False),
        ("2026-13-01", False),
        ("2026-11-24T00:00", False),
        ("24.11.2026", False),
        (20261124, False),
    ],
)
def test_a_day_is_one_that_exists(page: Page, day: object, exists: bool) -> None:
    assert call(page, "days.isDay", day) is exists


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London"])
def test_a_day_is_that_of_the_reader(open_page: Open, sample: str, zone: str) -> None:
    page = open_page(sample, timezone_id=zone)
    local = page.evaluate("new Date().toLocaleDateString('sv')")
    assert call(page, "days.today") == local
    assert call(page, "days.plus", "2026-10-24", 7) == "2026-10-31"
    assert call(page, "days.inWords", "2026-10-31") == "31 October 2026"
