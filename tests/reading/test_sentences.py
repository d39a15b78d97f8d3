"""A sentence ends where a reader would say that it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sevenmin.reading.sentences import is_whole, sentence_spans, sentences

ONE = [
    "We met Dr. Smith.",
    "(Mrs. Jones and Prof. Lee) rang.",
    "It was J. Smith and J.K. Brown of the U.K. Office.",
    "Bring pens, e.g. Two red ones.",
    "Take note, i.e. “Write”.",
    "See No. 5.",
    "A school in St. Andrews.",
    "“Stop!” she said.",
    "They waited … and waited.",
    "Version 1.5 is out.",
    "No full stop",
]
MORE = [
    ["No.", "They waited."],
    ["So did I.", "And you?", "Yes!"],
    ["“Said so.”", "“And more.”"],
    ["It was 1999.", "5 of us rang."],
    ["Ask (now.)", "**Then wait.**", "*Go.*"],
    ["Um …", "Well?!", "No end"],
    ["Éva rang.", "Óscar did, too."],
    ["Casino.", "5 rang."],
]


@pytest.mark.parametrize("text", ONE)
def test_one_is_one(text: str) -> None:
    assert list(sentences(text)) == [text]


@pytest.mark.parametrize("text", MORE, ids=" ".join)
def test_more_are_told_apart(text: list[str]) -> None:
    assert list(sentences(" ".join(text))) == text


@pytest.mark.parametrize("text", ["Wait.", "Wait. Go!", "“Wait.”", "So did I."])
def test_words_that_end_as_a_sentence_do_are_whole(text: str) -> None:
    assert is_whole(text)


@pytest.mark.parametrize("text", ["", "Wait", "Wait. Go", "We met Dr."])
def test_others_are_not(text: str) -> None:
    assert not is_whole(text)


@given(st.text("aA.!?… \n*”No5(", max_size=30))
def test_no_word_is_lost_and_none_said_twice(text: str) -> None:
    spans = list(sentence_spans(text))
    assert "".join("".join(text[start:end] for start, end in spans).split()) == "".join(
        text.split()
    )
