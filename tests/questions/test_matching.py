"""Items and their matches: right when each item has its own."""

from __future__ import annotations

from itertools import product
from random import Random
from string import ascii_lowercase

from hypothesis import given
from hypothesis import strategies as st

from sevenmin.questions.matching import Matching

PAIRS, DISTRACTORS = st.integers(2, 9), st.integers(0, 3)


def matching(pairs: int, distractors: int = 0, name: str = "one") -> Matching:
    made = [{"item": f"Item {i}", "match": f"Match {i}", "why": f"Why {i}."} for i in range(pairs)]
    return Matching.model_validate(
        {
            "id": name,
            "type": "matching",
            "prompt": "What belongs together?",
            "pairs": made,
            "distractors": [f"Distractor {i}" for i in range(distractors)],
        }
    )


@st.composite
def answers(draw: st.DrawFn) -> tuple[Matching, list[str]]:
    """A question, and any match for each of its items."""
    question = matching(draw(PAIRS), draw(DISTRACTORS))
    matches = st.sampled_from(sorted(question.matches()))
    return question, [f"{key}-{draw(matches)}" for key in question.keyed()]


def test_a_wrong_item_is_told_its_match() -> None:
    mark = matching(3, 1).mark(["a-a", "b-d", "c-b"])
    assert mark.right is False
    assert mark.feedback == (
        ("a", "chosen-right", "Why 0."),
        ("b", "chosen-wrong", "The match is “Match 1”. Why 1."),
        ("c", "chosen-wrong", "The match is “Match 2”. Why 2."),
    )


def test_of_all_answers_only_one_is_right() -> None:
    question = matching(3, 1)
    answers = [
        [f"{key}-{match}" for key, match in zip("abc", matches, strict=True)]
        for matches in product(question.matches(), repeat=3)
    ]
    assert [one for one in answers if question.mark(one).right] == [["a-a", "b-b", "c-c"]]


@given(answers())
def test_every_item_has_feedback_and_it_is_right_when_each_item_is(
    case: tuple[Matching, list[str]],
) -> None:
    question, answer = case
    mark = question.mark(answer)
    verdicts = {said.key: said.verdict for said in mark.feedback}
    assert verdicts == {
        key: "chosen-right" if f"{key}-{key}" in answer else "chosen-wrong"
        for key in question.keyed()
    }
    assert mark.right is (set(verdicts.values()) == {"chosen-right"})
    for said, pair in zip(mark.feedback, question.pairs, strict=True):
        assert said.text.endswith(pair.why)


@given(answers(), st.randoms())
def test_the_order_of_an_answer_does_not_matter(
    case: tuple[Matching, list[str]], random: Random
) -> None:
    question, answer = case
    other = random.sample(answer, len(answer))
    assert question.mark(other) == question.mark(answer)


@given(PAIRS, st.lists(st.text()))
def test_an_answer_that_is_none_is_wrong_and_breaks_nothing(size: int, answer: list[str]) -> None:
    mark = matching(size).mark(answer)
    assert mark.right is False
    assert len(mark.feedback) == size


@given(PAIRS, DISTRACTORS)
def test_all_matches_are_offered_once_and_a_pair_shares_its_key(size: int, more: int) -> None:
    question = matching(size, more)
    matches = question.matches()
    assert sorted(matches) == list(ascii_lowercase[: size + more])
    for key, pair in question.keyed().items():
        assert matches[key] == pair.match
    assert set(question.distractors) <= set(matches.values())


def test_the_order_of_matches_is_the_same_in_every_build_and_no_rule_gives_it_away() -> None:
    orders = ["".join(matching(3, 1, f"question-{i}").matches()) for i in range(60)]
    assert orders[:4] == ["cabd", "acdb", "cadb", "cdab"]
    assert len(set(orders)) > 15
