"""Bytes to text: UTF-8, with or without a byte-order mark, any line endings."""

from __future__ import annotations

from pathlib import Path

from sevenmin.problems import Place, Problem, Rule

ENCODING = Rule(
    "encoding",
    "A file must be UTF-8 text. A byte-order mark and Windows line endings are accepted. "
    "In a word processor choose “Save as”, “Plain text” and “UTF-8”.",
)
EMPTY = Rule("empty-file", "A file in `briefs/` or `quizzes/` must have something in it.")


def read_text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The file's text with line ends as `\\n`, or nothing and the problem that prevents it."""
    raw = (root / path).read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, raw, error.start)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return None, [EMPTY(Place(path), "This file is empty.", "Write in it or remove it.")]
    return text, []


def _not_utf8(path: str, raw: bytes, start: int) -> Problem:
    before = raw[:start]
    line_start = before.rfind(b"\n") + 1
    column = len(before[line_start:].decode("utf-8", "replace")) + 1
    place = Place(path, before.count(b"\n") + 1, column)
    return ENCODING(
        place, "This file is not UTF-8 text from here on.", "Save it again with encoding UTF-8."
    )
