"""Whatever an author's files have become, nothing raises, and what passes the check is built.

`make fuzz` tries fifty times as many inputs, `make quick` sixty. What ever failed is kept in
`kept/`, by its kind.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from tests.building import EPOCH
from tests.fuzz.inputs import Input, input_at
from tests.fuzz.properties import Failure, failures, failures_at, passes_check

SEED = ""
KEPT = sorted((Path(__file__).parent / "kept").iterdir())


@pytest.fixture(autouse=True)
def _same_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)


@pytest.mark.parametrize("start", [0, 1000])
def test_a_thousand_inputs(start: int) -> None:
    """Ten times as many as a profile of Hypothesis says, which `make quick` chooses smaller.

    A tenth is also shown by `serve`, which makes pages of what is wrong, too.
    """
    tenth = settings().max_examples
    shown, others = range(start, start + tenth), range(start + tenth, start + 10 * tenth)
    found = [*failures_at((shown, SEED, False, True)), *failures_at((others, SEED, False, False))]
    assert not found, told(found)


@pytest.fixture(scope="module")
def failing_again() -> list[Failure]:
    """What fails of all that is kept, built together."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", EPOCH)
        inputs = [kept(number, file) for number, file in enumerate(KEPT)]
        return failures(inputs, papers=True, serving=True)


@pytest.mark.parametrize("number", range(len(KEPT)), ids=[file.name for file in KEPT])
def test_what_failed_once(failing_again: list[Failure], number: int) -> None:
    found = [failure for failure in failing_again if failure.number == number]
    assert not found, told(found)


def test_a_number_always_gives_the_same_input() -> None:
    first = input_at(7)
    assert [input_at(number) for number in range(20)][7] == first
    assert input_at(7, "another") != first


def test_many_inputs_are_sound() -> None:
    """Otherwise nothing would be built, and all of this would be green."""
    passing = sum(passes_check(input_at(number)) for number in range(50))
    assert 8 < passing < 30


def kept(number: int, file: Path) -> Input:
    """A brief, or a quiz, in a project in which all else is well."""
    folder = "briefs" if file.suffix.lower() == ".md" else "quizzes"
    return Input(number, {f"{folder}/{file.name}": file.read_bytes()})


def told(found: list[Failure]) -> str:
    return "\n".join(f"Input {failure.number}: {failure.said}" for failure in found)
