"""From bytes to text."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from sevenmin.problems import Place
from sevenmin.reading.text import read_text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"a\nb", "a\nb"),
        (b"\xef\xbb\xbfa", "a"),
        (b"a\r\nb\rc", "a\nb\nc"),
        ("a\u2028b\x85c\u2029d".encode(), "a b c d"),
    ],
)
def test_text(raw: bytes, text: str, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(raw)
    assert read_text(tmp_path, "a") == (text, [])


@pytest.mark.parametrize(
    ("raw", "code", "line", "column"),
    [
        (b"a\xff", "encoding", 1, 2),
        (b"\xef\xbb\xbf\r\na\rb\r\n\xc3\xa9\xff", "encoding", 4, 2),
        (b"\xff\xfea\0", "encoding", 1, 1),
        (b"\xef\xbb\xbf\xef\xbb\xbfa", "encoding", 1, 1),
        (b"", "empty-file", 1, 1),
        (b"\0\0\0\0\0\0\0", "empty-file", 1, 1),
        (b"\xef\xbb\xbf \r\n", "empty-file", 1, 1),
    ],
)
def test_no_text(raw: bytes, code: str, line: int, column: int, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(raw)
    text, problems = read_text(tmp_path, "a")
    assert text is None
    assert [(found.code, found.place) for found in problems] == [(code, Place("a", line, column))]


@pytest.mark.parametrize("form", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize(
    "words", ["---\ntitle: A\n", "title: 家訪\nquestions:\n  - id: 家庭訪問\n"]
)
def test_a_wide_encoding_is_named_with_a_mark_and_without(
    form: str, words: str, tmp_path: Path
) -> None:
    (tmp_path / "a").write_bytes(words.encode(form))
    text, problems = read_text(tmp_path, "a")
    assert text is None
    assert [str(found) for found in problems] == [
        f"a:1:1: This file is saved as {form[:6].upper()}. "
        "Save it again with encoding UTF-8. [encoding]"
    ]


def test_a_single_zero_is_no_wide_encoding(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"\0a long line with words\0")
    text, _ = read_text(tmp_path, "a")
    assert text == "\0a long line with words\0"


def test_a_file_that_went_away(tmp_path: Path) -> None:
    text, problems = read_text(tmp_path, "a")
    assert (text, [found.code for found in problems]) == (None, ["unreadable-file"])


def test_a_pipe_into_which_nobody_writes_is_not_waited_for(tmp_path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("Windows has no such pipes.")
    os.mkfifo(tmp_path / "a")
    text, problems = read_text(tmp_path, "a")
    assert text is None
    assert [str(found) for found in problems] == [
        "a:1:1: This file cannot be read (It is a pipe or a device). "
        "Make sure that it is there and that you may open it. [unreadable-file]"
    ]


def test_a_name_that_is_no_text_is_told(tmp_path: Path) -> None:
    text, problems = read_text(tmp_path, "\udcff.md")
    assert text is None
    assert [str(found) for found in problems] == [
        "?.md:1:1: The name of this file has signs that are no text. "
        "Rename it, with small letters, digits and hyphens. [unreadable-file]"
    ]
