"""A scale: its numbers and ends, the times about which it asks, and what belongs together."""

from __future__ import annotations

from typing import Any

import pytest

from sevenmin.questions.base import Mark
from sevenmin.questions.scale import Scale
from sevenmin.views.questions import question_html
from tests.site.html import read_html

SCALE = Scale(
    id="sure", type="scale", prompt="How sure are you?", low="Not at all sure", high="Very sure"
)


def scale(**changes: Any) -> Scale:
    return SCALE.model_copy(update=changes)


def test_it_is_never_marked() -> None:
    for answer in ([], ["before-2", "now-4"], ["nonsense"]):
        assert SCALE.mark(answer) == Mark(None)
    assert not SCALE.marked


@pytest.mark.parametrize("points", range(3, 11))
def test_only_the_ends_have_words(points: int) -> None:
    numbers = scale(points=points).labelled()
    assert [number for number, _ in numbers] == [*range(1, points + 1)]
    assert [words for _, words in numbers] == [
        "Not at all sure",
        *[""] * (points - 2),
        "Very sure",
    ]


@pytest.mark.parametrize(
    ("asks", "legends", "keys"),
    [
        ("both", ["Before this brief", "Now"], ["before-1", "before-5", "now-1", "now-5"]),
        ("before", ["Before this brief"], ["before-1", "before-5"]),
        ("after", ["Now"], ["now-1", "now-5"]),
    ],
)
def test_each_time_has_a_group_of_its_own(asks: str, legends: list[str], keys: list[str]) -> None:
    page = read_html(question_html(scale(asks=asks), "quiz"))
    prompt, *names = [legend.text for legend in page.all("legend")]
    assert prompt == "How sure are you?"
    assert names == legends
    values = [radio.attributes["value"] for radio in page.all("input")]
    assert [value for value in values if value[-1] in "15"] == keys


def test_every_number_has_a_name_and_the_ends_say_what_they_mean() -> None:
    page = read_html(question_html(scale(points=3, asks="after"), "quiz"))
    assert [label.text for label in page.all("label")] == ["1", "2", "3"]
    names = [radio.attributes.get("aria-label") for radio in page.all("input")]
    assert names == ["1, Not at all sure", None, "3, Very sure"]


def test_the_same_prompt_belongs_together_however_it_is_asked() -> None:
    same = scale(id="other", asks="before", prompt="How sure  are\nyou?", high="Certain")
    assert same.asked_of == SCALE.asked_of
    assert scale(prompt="How sure were you?").asked_of != SCALE.asked_of
    page = read_html(question_html(SCALE, "quiz"))
    assert page.one(class_="sm-answer").attributes["data-scale"] == SCALE.asked_of
