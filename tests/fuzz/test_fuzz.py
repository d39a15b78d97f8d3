"""Whatever an author's files have become, nothing raises, and what passes the check is built.

`make fuzz` tries fifty times as many inputs, `make quick` a tenth. What ever failed is kept in
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


@pytest.mark.parametrize("start", range(0, 2000, 100))
def test_a_hundred_inputs(start: int) -> None:
    """Every tenth hundred is also shown by `serve`, which makes pages of what is wrong, too."""
    numbers = range(start, start + settings().max_examples)
    found = failures_at((numbers, SEED, False, start % 1000 == 0))
    assert not found, told(found)


@pytest.mark.parametrize("file", KEPT, ids=lambda file: file.name)
def test_what_failed_once(file: Path) -> None:
    found = failures([kept(file)], papers=True, serving=True)
    assert not found, told(found)


def test_a_number_always_gives_the_same_input() -> None:
    first = input_at(7)
    assert [input_at(number) for number in range(20)][7] == first
    assert input_at(7, "another") != first


def test_many_inputs_are_sound() -> None:
    """Otherwise nothing would be built, and all of this would be green."""
    passing = sum(passes_check(input_at(number)) for number in range(100))
    assert 15 < passing < 60


def kept(file: Path) -> Input:
    """A brief, or a quiz, in the place of that of an input in which all is well."""
    folder = "briefs" if file.suffix.lower() == ".md" else "quizzes"
    path = f"{folder}/{file.name}"
    return Input(0, {path: file.read_bytes()})


def told(found: list[Failure]) -> str:
    return "\n".join(f"Input {failure.number}: {failure.said}" for failure in found)
