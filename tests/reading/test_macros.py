"""Macro calls: found where they are not code, and nothing else is left for Jinja."""

from __future__ import annotations

import pytest

from sevenmin.reading.macros import macro_calls


@pytest.mark.parametrize(
    ("text", "name", "arguments", "named"),
    [
        ("{{ quiz() }}", "quiz", (), ()),
        ("{{quiz('a')}}", "quiz", ("a",), ()),
        ('{{ question("a", id="b") }}', "question", ("a",), (("id", "b"),)),
        ('{{ reflection(\n  "One\n  two?"\n) }}', "reflection", ("One\n  two?",), ()),
        ('{{ reflection("What is `x`?") }}', "reflection", ("What is `x`?",), ()),
        ('{{ reflection("It\'s }} odd") }}', "", (), ()),
    ],
)
def test_a_call(
    text: str, name: str, arguments: tuple[str, ...], named: tuple[tuple[str, str], ...]
) -> None:
    call = macro_calls(text)[0]
    assert call.readable == bool(name)
    if name:
        assert (call.name, call.arguments, call.named) == (name, arguments, named)


@pytest.mark.parametrize(
    "text",
    [
        "{{ quiz }}",
        "{{ quiz(1) }}",
        "{{ quiz(name) }}",
        "{{ quiz(*names) }}",
        "{{ quiz('a' ~ 'b') }}",
        "{{ quiz(a='b', a='c') }}",
        "{{ quiz() | upper }}",
        "{{ page.quiz() }}",
        "{{- quiz() }}",
        "{{ quiz(",
        "{{ quiz()\n\n}}",
        "{{ quiz(" + "(" * 9999 + " }}",
        "{{ 1 }}",
        "{{ }}",
    ],
)
def test_what_is_no_call_that_can_be_read(text: str) -> None:
    assert [call.readable for call in macro_calls(text)] == [False]


@pytest.mark.parametrize(
    "text",
    ["`{{ quiz() }}`", "```\n{{ quiz() }}\n```", "<!-- {{ quiz() }} -->", "${{ quiz() }}", "{ { }"],
)
def test_no_call(text: str) -> None:
    assert macro_calls(text) == ()


def test_the_spot_of_a_call() -> None:
    calls = macro_calls("a\n\n  - {{ quiz() }}\n{{ quiz() }}")
    assert [call.spot for call in calls] == [(2, 5), (3, 1)]
