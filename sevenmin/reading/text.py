"""Bytes to text: UTF-8, with or without a byte-order mark, any line endings."""

from __future__ import annotations

import errno
import stat
from codecs import BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE
from pathlib import Path

from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import count

LONGEST = 100_000
"""Characters of a file. A brief of seven minutes has about 12,000, a quiz of fifty questions
40,000."""

ENCODING = Rule(
    "encoding",
    "A file must be UTF-8 text. A byte-order mark and Windows line endings are accepted. "
    "In a word processor choose “Save as”, “Plain text” and “UTF-8”.",
)
EMPTY = Rule("empty-file", "A file in `briefs/` or `quizzes/` must have something in it.")
LENGTH = Rule(
    "file-length",
    f"A brief, a quiz or the settings have {LONGEST:,} characters at most. That is eight times "
    "what anybody reads in seven minutes.",
)
UNREADABLE = Rule("unreadable-file", "A file must be there, and open to whoever runs the command.")

_AS_UTF_8 = "Save it again with encoding UTF-8."
_WITHOUT_MARK = "Save it again as UTF-8 without a byte-order mark."

_SAMPLE = 400
"""Bytes that show how a text is saved. Keys, spaces and line ends are ASCII in every language."""

# Invisible signs that YAML takes for line ends, which would shift the lines below them.
_OTHER_LINE_ENDS = "\x85\u2028\u2029"


def read_text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The file's text with line ends as `\\n`, or nothing and the problem that prevents it."""
    text, problems = decoded(root, path)
    if text is None:
        return None, problems
    if not text.strip("\0").strip():
        return None, [EMPTY(Place(path), "This file is empty.", "Write in it or remove it.")]
    for sign in _OTHER_LINE_ENDS:
        text = text.replace(sign, " ")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if len(text) > LONGEST:
        return None, [_too_long(path, text)]
    return text, []


def decoded(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """What stands in the file, as it is, or nothing and the problem that prevents it."""
    if (shown := nameable(path)) != path:
        return None, [_unnameable(shown)]
    try:
        raw = bytes_of(root / path)
    except OSError as error:
        return None, [_unreadable(path, error)]
    if encoding := _wide_encoding(raw):
        return None, [ENCODING(Place(path), f"This file is saved as {encoding}.", _AS_UTF_8)]
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, error.object[: error.start])]
    if text.startswith("\ufeff"):
        message = "This file starts with two byte-order marks, and others read one as a letter."
        return None, [ENCODING(Place(path), message, _WITHOUT_MARK)]
    return text, []


def _wide_encoding(raw: bytes) -> str:
    """The name of UTF-16 or UTF-32 where that is how the bytes were saved, with a mark or without.

    Without a mark, every second byte of ASCII is zero, or three of four. A file of zeros alone,
    which a computer leaves that was switched off too early, is neither.
    """
    if raw.startswith((BOM_UTF32_LE, BOM_UTF32_BE)):
        return "UTF-32"
    if raw.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "UTF-16"
    columns = [raw[start:_SAMPLE:4] for start in range(4)]
    zeros = "".join("0" if column.count(0) * 4 > len(column) else "x" for column in columns)
    return {"x0x0": "UTF-16", "0x0x": "UTF-16", "x000": "UTF-32", "000x": "UTF-32"}.get(zeros, "")


def nameable(path: str) -> str:
    """The path as it can be written down: on Linux a name may have bytes that are no text."""
    return path.encode("utf-8", "replace").decode()


def bytes_of(file: Path) -> bytes:
    """What a file has. Raises OSError, also for a pipe or a device, which need not have an end."""
    mode = file.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(errno.EINVAL, "It is a pipe or a device")
    return file.read_bytes()


def _unnameable(shown: str) -> Problem:
    return UNREADABLE(
        Place(shown),
        "The name of this file has signs that are no text.",
        "Rename it, with small letters, digits and hyphens.",
    )


def _too_long(path: str, text: str) -> Problem:
    before = text[:LONGEST].split("\n")
    return LENGTH(
        Place(path, len(before), len(before[-1]) + 1),
        f"This file has {count(len(text), 'character')}, and {LONGEST:,} are the most.",
        "Cut what follows here, or make several files of it.",
    )


def _unreadable(path: str, error: OSError) -> Problem:
    return UNREADABLE(
        Place(path),
        f"This file cannot be read ({error.strerror}).",
        "Make sure that it is there and that you may open it.",
    )


def _not_utf8(path: str, before: bytes) -> Problem:
    lines = before.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    place = Place(path, len(lines), len(lines[-1]) + 1)
    return ENCODING(place, "This file is not UTF-8 text from here on.", _AS_UTF_8)
