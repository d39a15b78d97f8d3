"""A situation that its author has not finished is played as far as it goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.asking import Ask, asked, asking, outcome
from tests.browser.conftest import Open
from tests.browser.situation import decide, now, path
from tests.browser.test_every_page import wrong

UNFINISHED = """\
type: scenario
prompt: The meeting ends. What do you do?
scenes:
  - id: start
    text: Nobody has said who will visit.
    decisions:
      - {text: Ask aloud., consequence: It is quiet for a moment., to: nowhere}
      - {text: Go home., to: nowhere-either}
      - {text: Wait., to: still-waiting}
      - {text: Ring the chair., to: agreed}
  - {id: still-waiting, text: A day goes by.}
  - {id: agreed, text: You all know who goes., ending: good}
  - {id: agreed, text: Nobody knows who goes., ending: poor, why: Nobody said it.}
"""


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    with asking(tmp_path_factory.mktemp("scenario"), is_sound=False) as ask:
        yield ask


@pytest.fixture
def question(ask: Ask, open_page: Open) -> Locator:
    return asked(open_page(ask(UNFINISHED)))


@pytest.mark.parametrize(
    ("decision", "words"),
    [
        ("Ask aloud.", "It is quiet for a moment."),
        ("Go home.", ""),
        ("Wait.", "A day goes by."),
    ],
)
def test_where_nothing_goes_on_the_reader_can_go_back(
    question: Locator, decision: str, words: str
) -> None:
    decide(question, decision)
    expect(now(question)).to_have_text(words)
    expect(now(question)).to_be_focused()
    assert path(question) == [decision]
    assert question.get_by_role("button").all_inner_texts() == ["Back", "Start again"]
    expect(outcome(question)).to_be_empty()
    assert wrong(question.page, "light") == []
    decide(question, "Back")
    assert path(question) == []


def test_of_two_scenes_with_one_name_the_first_is_meant(question: Locator) -> None:
    decide(question, "Ring the chair.")
    expect(now(question)).to_contain_text("You all know who goes.")
    expect(now(question).locator(".sm-feedback")).to_have_text("A good ending.")
    expect(outcome(question)).to_have_text("This path leads to a good ending.")


def test_only_what_exists_has_a_link(question: Locator) -> None:
    question.get_by_text("The whole situation", exact=True).press("Enter")
    links = question.locator(".sm-solution").get_by_role("link")
    assert links.all_inner_texts() == ["Go to passage 2", "Go to passage 3"]
    assert wrong(question.page, "light") == []


def test_a_situation_of_one_scene_has_nothing_to_decide(ask: Ask, open_page: Open) -> None:
    only = "type: scenario\nprompt: What do you do?\nscenes: [{id: one, text: It rings.}]\n"
    question = asked(open_page(ask(only)))
    expect(now(question)).to_have_text("It rings.")
    expect(question.get_by_role("button")).to_have_count(0)
    assert wrong(question.page, "light") == []
