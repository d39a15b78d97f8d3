"""Items in order: only one order is right, and it is never the one that is shown."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sevenmin.questions.ordering import Ordering

SIZES = st.integers(3, 9)


def ordering(size: int, name: str = "one") -> Ordering:
    items = [{"text": f"Item {i}.", "why": f"Why {i}."} for i in range(1, size + 1)]
    return Ordering.model_validate(
        {"id": name, "type": "ordering", "prompt": "In which order?", "items": items}
    )


@st.composite
def answers(draw: st.DrawFn) -> tuple[Ordering, list[str]]:
    """A question, and all its keys in any order."""
    question = ordering(draw(SIZES))
    return question, draw(st.permutations(list(question.keyed())))


def test_a_wrong_item_is_told_where_it_belongs() -> None:
    mark = ordering(3).mark(["a", "c", "b"])
    assert mark.right is False
    assert mark.feedback == (
        ("a", "chosen-right", "Why 1."),
        ("b", "chosen-wrong", "This is number 2. Why 2."),
        ("c", "chosen-wrong", "This is number 3. Why 3."),
    )


@pytest.mark.parametrize("size", [3, 4, 5])
def test_of_all_orders_only_one_is_right(size: int) -> None:
    question = ordering(size)
    orders = permutations(question.keyed())
    assert [order for order in orders if question.mark(order).right] == [tuple(question.keyed())]


@given(answers())
def test_every_item_has_feedback_in_the_right_order(case: tuple[Ordering, list[str]]) -> None:
    question, answer = case
    mark = question.mark(answer)
    assert [said.key for said in mark.feedback] == list(question.keyed())
    for said, item in zip(mark.feedback, question.items, strict=True):
        assert said.text.endswith(item.why)


@given(answers())
def test_it_is_right_when_each_item_is(case: tuple[Ordering, list[str]]) -> None:
    question, answer = case
    mark = question.mark(answer)
    right = [said.key for said in mark.feedback if said.verdict == "chosen-right"]
    places = zip(answer, question.keyed(), strict=True)
    assert right == [key for key, expected in places if key == expected]
    assert mark.right is (len(right) == len(answer))


@given(SIZES, st.lists(st.text()))
def test_an_answer_that_is_none_is_wrong_and_breaks_nothing(size: int, answer: list[str]) -> None:
    question = ordering(size)
    mark = question.mark(answer)
    assert mark.right is (answer == list(question.keyed()))
    assert len(mark.feedback) == size


@given(SIZES, st.from_regex(r"[a-z]{1,9}(-[a-z]{1,9})?", fullmatch=True))
def test_the_shown_order_has_all_items_and_is_never_right(size: int, name: str) -> None:
    question = ordering(size, name)
    shown = question.shown()
    assert shown == question.keyed()
    assert list(shown) != list(question.keyed())


def test_the_shown_order_is_the_same_in_every_build_and_no_rule_gives_it_away() -> None:
    orders = ["".join(ordering(4, f"question-{i}").shown()) for i in range(60)]
    assert orders[:4] == ["acbd", "bdca", "dabc", "cdba"]
    assert len(set(orders)) > 15


def test_another_wording_leaves_the_shown_order_as_it_was() -> None:
    question = ordering(5)
    reworded = question.model_copy(update={"prompt": "What comes first?"})
    assert list(reworded.shown()) == list(question.shown())
