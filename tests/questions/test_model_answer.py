"""A model answer: its points, what is wrong with them, and where the reader finds them."""

from __future__ import annotations

from sevenmin.questions.base import Mark
from sevenmin.questions.model_answer import ModelAnswer
from sevenmin.views.questions import question_html
from tests.site.html import read_html

QUESTION = ModelAnswer(
    id="opening",
    type="model_answer",
    prompt="What do you say?",
    model="I say why I came.\n\nThen I ask.",
    points=("Say why", "Ask"),
)


def test_it_is_never_marked() -> None:
    for answer in ([], ["a"], ["a", "b"], ["nonsense"]):
        assert QUESTION.mark(answer) == Mark(None)
    assert not QUESTION.marked


def test_points_have_letters_in_the_author_s_order() -> None:
    assert QUESTION.keyed() == [("a", "Say why"), ("b", "Ask")]


def test_another_model_or_point_is_another_question() -> None:
    for change in ({"model": "I only listen."}, {"points": ("Say why", "Listen")}):
        assert QUESTION.model_copy(update=change).fingerprint != QUESTION.fingerprint


def test_the_room_to_write_is_named_and_described() -> None:
    page = read_html(question_html(QUESTION, "quiz"))
    text = page.one("textarea")
    assert text.attributes["id"] == "quiz--opening-text"
    assert page.one("label", class_="sm-prompt").attributes["for"] == "quiz--opening-text"
    hint = page.one(id=text.attributes["aria-describedby"])
    assert hint.text == "Write your own answer first, then compare."


def test_without_a_script_the_points_are_ticked_behind_a_disclosure() -> None:
    solution = read_html(question_html(QUESTION, "quiz")).one("details")
    assert solution.one("summary").text == "A model answer"
    assert solution.one("legend").text == "Which of these did you have?"
    assert [box.attributes["type"] for box in solution.all("input")] == ["checkbox", "checkbox"]


def test_the_key_on_paper_has_nothing_to_press() -> None:
    key = read_html(question_html(QUESTION, "quiz", face="key"))
    assert not list(key.all("input"))
    assert [point.text for point in key.all(class_="sm-points__point")] == ["Say why", "Ask"]
