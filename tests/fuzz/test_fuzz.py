"""Whatever an author's files have become, nothing raises, and what passes the check is built.

`make fuzz` tries fifty times as many inputs, `make quick` a hundred. What ever failed is kept in
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


@pytest.mark.parametrize("start", range(0, 2000, 500))
def test_five_hundred_inputs(start: int) -> None:
    """As many as a profile of Hypothesis says, which `make quick` chooses smaller.

    Some are also shown by `serve`, which makes pages of what is wrong, too.
    """
    tried, shown = range(5 * settings().max_examples), range(settings().max_examples // 2)
    for numbers, serving in ((shown, True), (tried[len(shown) :], False)):
        job = (range(start + numbers[0], start + numbers[-1] + 1), SEED, False, serving)
        found = failures_at(job)
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
