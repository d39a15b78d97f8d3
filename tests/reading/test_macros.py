"""Macro calls: found where they are not code, and nothing else is left for Jinja."""

from __future__ import annotations

from random import Random

import pytest

from sevenmin.reading.macros import macro_calls, replaced


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


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("{{ quiz() }}", True),
        ("- {{ quiz() }}", True),
        ("    1. {{ quiz() }}  ", True),
        ("> {{ quiz() }}", True),
        ("Now: {{ quiz() }}", False),
        ("{{ quiz() }} now", False),
        ("## {{ quiz() }}", False),
    ],
)
def test_alone_in_its_line(text: str, alone: bool) -> None:
    assert macro_calls(f"text\n\n{text}\n\ntext")[0].alone == alone


def test_the_spot_of_a_call() -> None:
    calls = macro_calls("a\n\n  - {{ quiz() }}\n{{ quiz() }}")
    assert [call.spot for call in calls] == [(2, 5), (3, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "## A heading {#its-id}",
        "${{ x }} and {% raw %} and {# note #} and {## note ##} and {{ unknown() }}",
        "`{{ quiz() }}`\n\n```\n{{ quiz() }}\n```\n",
        "{{{{ }}}} {{% }} {",
    ],
)
def test_what_has_no_word_stays_as_typed(text: str) -> None:
    assert replaced(text, lambda call: None) == text


def test_a_call_with_a_word_is_replaced_and_nothing_else() -> None:
    text = "{#id} {{ quiz() }} `{{ quiz() }}` ${{ quiz() }} {{ other() }}"
    made = replaced(text, lambda call: "HERE" if call.name == "quiz" else None)
    assert made == text.replace("{{ quiz() }}", "HERE", 1)


def test_any_text_around_calls_stays_as_typed() -> None:
    call = "{{ quiz() }}"
    bits = [call, "{", "}", "{{", "}}", "{%", "%}", "{#", "#}", "{##", "##}", "$", "`", "```\n"]
    bits += ["\n", "\n\n", " ", "a", "(", ")", '"', "'", "\\", "<!--", "-->", "-", "+"]
    random = Random(7)
    for _ in range(2000):
        text = "".join(random.choices(bits, k=random.randint(1, 20)))
        assert replaced(text, lambda found: call if found.readable else None) == text
