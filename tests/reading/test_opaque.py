"""What is code, what is a comment, and what is neither."""

from __future__ import annotations

import pytest

from sevenmin.reading.opaque import opaque_parts, without_code, without_comments


@pytest.mark.parametrize(
    ("text", "opaque"),
    [
        ("no code at all", []),
        ("one `two` three", ["`two`"]),
        ("``a ` b`` and `c`", ["``a ` b``", "`c`"]),
        ("over `two\nlines` of a paragraph", ["`two\nlines`"]),
        ("`one\n\ntwo` paragraphs", []),
        ("a single ` sign", []),
        ("```\ncode\n```\nafter", ["```\ncode\n```"]),
        ("``` python title='x'\ncode\n```", ["``` python title='x'\ncode\n```"]),
        ("~~~\n```\n~~~", ["~~~\n```\n~~~"]),
        ("````\n```\n````", ["````\n```\n````"]),
        ("```\n\n```", ["```\n\n```"]),
        ("```\nnot closed", []),
        ("~~~~\nnot closed\n~~~", []),
        ("- ```\n  code\n  ```", ["- ```\n  code\n  ```"]),
        ("> ```\n> code\n> ```", ["> ```\n> code\n> ```"]),
        ("a <!-- b `c --> d` e", ["<!-- b `c -->"]),
        ("`<!--` no comment `-->`", ["`<!--`", "`-->`"]),
        ("<!-- never closed", []),
    ],
)
def test_parts(text: str, opaque: list[str]) -> None:
    assert [text[part.start : part.end] for part in opaque_parts(text)] == opaque


def test_without_code_everything_keeps_its_place() -> None:
    text = "a `b c` d\n\n```\ncode\n```\n\n<!-- e\nf --> g"
    assert without_code(text) == "a xx xx d\n\n   \n    \n   \n\n      \n      g"


def test_without_comments_every_line_stays() -> None:
    assert without_comments("a <!-- b\n\nc --> d\n`<!-- e -->`") == "a \n\n d\n`<!-- e -->`"
