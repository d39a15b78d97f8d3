"""Every type of question before a room: asked, it gives nothing away; answered, it says all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import ascii_uppercase
from typing import Any

import pytest
import yaml

from sevenmin.model.quiz import read_quiz
from sevenmin.questions import question_types
from sevenmin.questions.base import Question
from sevenmin.questions.choices import Keyed
from sevenmin.views.questions import OnSlides, on_slides
from tests.questions.test_toy_type import run, toy, write
from tests.site.html import Element, read_html

REASONS = ("why", "missed", "consequence", "model", "points", "hints", "ending")
"""How the keys begin of what a room sees with the answer, if at all."""


def examples() -> Iterator[tuple[str, str]]:
    for name, found in question_types().items():
        data = yaml.safe_load((found.folder / "examples.yml").read_text(encoding="utf-8"))
        for example in data["good"]:
            yield f"{name}: {example['name']}", example["quiz"]


EXAMPLES = [pytest.param(quiz, id=name) for name, quiz in examples()]


def asked(folder: Path, text: str) -> tuple[Question, ...]:
    (folder / "quizzes").mkdir()
    (folder / "quizzes/one.yml").write_text(text, encoding="utf-8")
    quiz, problems = read_quiz(folder, "quizzes/one.yml")
    assert quiz
    assert not problems
    return quiz.questions


def page(question: Question, part: str) -> Element:
    return read_html(getattr(on_slides(question, "one"), part))


def reasons(data: Any, key: str = "", starts: tuple[str, ...] = REASONS) -> Iterator[str]:
    """All that is said after an answer: what stands in keys that begin like this."""
    if isinstance(data, dict):
        for name, part in data.items():
            yield from reasons(part, name, starts)
    elif isinstance(data, list | tuple):
        for part in data:
            yield from reasons(part, key, starts)
    elif isinstance(data, str) and key.startswith(starts):
        yield " ".join(data.split())


@pytest.mark.parametrize("text", EXAMPLES)
class TestEveryType:
    def test_what_is_asked_gives_no_answer_away(self, text: str, tmp_path: Path) -> None:
        for question in asked(tmp_path, text):
            html = str(on_slides(question, "one").room)
            words = read_html(html).text
            assert [said for said in reasons(question.model_dump()) if said in words] == []
            for mark in ("data-correct", "data-missed", "data-key", "sm-verdict", "<details"):
                assert mark not in html

    def test_each_option_has_a_key_and_is_on_the_slide(self, text: str, tmp_path: Path) -> None:
        for question in asked(tmp_path, text):
            options = question.options()
            shown = [
                part.attributes["data-option"]
                for part in page(question, "room").all("li")
                if "data-option" in part.attributes
            ]
            assert shown == [key for key, _ in options]
            assert len(set(shown)) == len(shown)
            assert all(words.strip() for _, words in options)

    def test_the_answer_has_every_reason(self, text: str, tmp_path: Path) -> None:
        """Later scenes are the facilitator's to tell; what is missed, one reader alone missed."""
        whys = ("why", "consequence", "model", "points", "ending")
        for question in asked(tmp_path, text):
            said = f"{page(question, 'reveal').text} {page(question, 'spoken').text}"
            told = reasons(question.model_dump(), starts=whys)
            assert [reason for reason in told if reason not in said] == []

    def test_nothing_on_a_slide_can_be_filled_in(self, text: str, tmp_path: Path) -> None:
        for question in asked(tmp_path, text):
            for part in OnSlides._fields:
                shown = page(question, part)
                for name in ("input", "select", "textarea", "button", "fieldset"):
                    assert list(shown.all(name)) == []


def first(name: str, folder: Path) -> Question:
    found = next(quiz for title, quiz in examples() if title.startswith(f"{name}: "))
    return next(one for one in asked(folder, found) if type(one).__module__.endswith(f".{name}"))


def test_a_choice_has_the_key_by_which_it_is_marked(tmp_path: Path) -> None:
    question = first("single_choice", tmp_path)
    assert isinstance(question, Keyed)
    right = [key for key, choice in question.keyed() if choice.correct]
    assert question.mark(right).right
    assert set(right) < {key for key, _ in question.options()}


def test_what_is_to_be_put_in_order_is_not_in_order(tmp_path: Path) -> None:
    question = first("ordering", tmp_path)
    shown = [part.text for part in page(question, "room").all("li")]
    right = [item["text"] for item in question.model_dump()["items"]]
    assert sorted(shown) == sorted(right)
    assert shown != right


def test_items_and_matches_stand_in_two_lists(tmp_path: Path) -> None:
    question = first("matching", tmp_path)
    items, matches = page(question, "room").all("ol")
    pairs = question.model_dump()["pairs"]
    assert [part.text for part in items.all("li")] == [pair["item"] for pair in pairs]
    shown = [part.text for part in matches.all("li")]
    assert {pair["match"] for pair in pairs} <= set(shown)
    assert shown[: len(pairs)] != [pair["match"] for pair in pairs]


def test_a_match_has_the_number_and_the_letter_of_its_slide(tmp_path: Path) -> None:
    question = first("matching", tmp_path)
    matches = [part.text for part in list(page(question, "room").all("ol"))[1].all("li")]
    answers = [part.text for part in page(question, "reveal").all("li")]
    for number, pair in enumerate(question.model_dump()["pairs"], start=1):
        letter = ascii_uppercase[matches.index(pair["match"])]
        assert answers[number - 1].startswith(f"{number} → {letter} {pair['item']}")


def test_an_item_in_its_place_has_the_letter_of_its_slide(tmp_path: Path) -> None:
    question = first("ordering", tmp_path)
    shown = [part.text for part in page(question, "room").all("li")]
    answers = [part.text for part in page(question, "reveal").all("li")]
    for answer, item in zip(answers, question.model_dump()["items"], strict=True):
        letter = ascii_uppercase[shown.index(item["text"])]
        assert answer.startswith(f"{letter}. {item['text']}")


def test_a_scale_is_asked_once_though_a_reader_answers_twice(tmp_path: Path) -> None:
    question = first("scale", tmp_path)
    assert question.options() == (
        ("now-1", "1 (Not at all sure)"),
        *((f"now-{number}", str(number)) for number in (2, 3, 4)),
        ("now-5", "5 (Very sure)"),
    )


def test_a_situation_shows_its_start_then_what_comes_of_each_decision(tmp_path: Path) -> None:
    question = first("scenario", tmp_path)
    scenes = question.model_dump()["scenes"]
    room, answer = page(question, "room").text, page(question, "reveal").text
    assert " ".join(scenes[0]["text"].split()) in room
    assert not any(" ".join(scene["text"].split()) in room for scene in scenes[1:])
    for decision in scenes[0]["decisions"]:
        assert " ".join(decision["text"].split()) in room
        assert " ".join((decision["consequence"] or "").split()) in answer


def test_a_type_that_says_nothing_of_rooms_is_asked_all_the_same(
    new_project: Path, tmp_path: Path
) -> None:
    elsewhere = toy(tmp_path)
    write(new_project, "yes")
    built = run(new_project, elsewhere, "mkdocs", "build", "--strict")
    assert built.returncode == 0, built.stderr
    deck = (new_project / "site/briefs/toy/present/index.html").read_text(encoding="utf-8")
    slide = read_html(deck).one("section", id="ask--toy")
    assert slide.one("h2").text == "Does it work?"
    assert list(slide.all("li")) == []
