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
        (b"", "empty-file", 1, 1),
        (b"\xef\xbb\xbf \r\n", "empty-file", 1, 1),
    ],
)
def test_no_text(raw: bytes, code: str, line: int, column: int, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(raw)
    text, problems = read_text(tmp_path, "a")
    assert text is None
    assert [(found.code, found.place) for found in problems] == [(code, Place("a", line, column))]


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
