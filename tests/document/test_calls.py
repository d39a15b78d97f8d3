"""A macro call is one word to Markdown, and everything around it stays where it was typed."""

from __future__ import annotations

from random import Random

import pytest

from sevenmin.document.calls import without_calls
from sevenmin.document.reader import read_document


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("{{ quiz() }}", True),
        ("- {{ quiz() }}", True),
        ("   1. {{ quiz() }}  ", True),
        ("    1. {{ quiz() }}  ", False),  # Four spaces make code of it.
        ("> {{ quiz() }}", True),
        ("Now: {{ quiz() }}", False),
        ("{{ quiz() }} now", False),
        ("## {{ quiz() }}", False),
    ],
)
def test_alone_in_its_line(text: str, alone: bool) -> None:
    placed = read_document(f"text\n\n{text}\n\ntext").placed_calls
    assert placed.get(0, False) == alone


@pytest.mark.parametrize(
    "text",
    [
        "## A heading {#its-id}",
        "${{ x }} and {% raw %} and {# note #} and {## note ##} and {{ unknown() }}",
        "`{{ quiz() }}`\n\n```\n{{ quiz() }}\n```\n",
        "{{{{ }}}} {{% }} {",
        "{#id} {{ quiz() }} `{{ quiz() }}` ${{ quiz() }} {{ other() }}",
    ],
)
def test_what_is_hidden_comes_back_as_typed(text: str) -> None:
    document = read_document(text)
    assert document.typed(without_calls(text, document.calls)) == text


def test_a_call_is_hidden_and_nothing_else() -> None:
    text = "{#id} {{ quiz() }} `{{ quiz() }}` ${{ quiz() }} {{ other() }}"
    document = read_document(text)
    assert [document.call_text(number) for number in (0, 1)] == ["{{ quiz() }}", "{{ other() }}"]
    assert len(document.calls) == 2


def test_any_text_around_calls_stays_in_its_place() -> None:
    bits = ["{{ quiz() }}", "{", "}", "{{", "}}", "{%", "%}", "{#", "#}", "{##", "##}", "$", "`"]
    bits += ["```\n", "\n", "\n\n", " ", "a", "(", ")", '"', "'", "\\", "<!--", "-->", "-", "+"]
    random = Random(7)
    for _ in range(2000):
        text = "".join(random.choices(bits, k=random.randint(1, 20)))
        calls = read_document(text).calls
        hidden = without_calls(text, calls)
        within = {n for call in calls for n in range(call.start, call.end)}
        assert len(hidden) == len(text)
        assert all(
            sign == hidden[n] for n, sign in enumerate(text) if n not in within or sign == "\n"
        )
