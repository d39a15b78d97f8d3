"""Bytes to text: UTF-8, with or without a byte-order mark, any line endings."""

from __future__ import annotations

import errno
import stat
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

# Invisible signs that YAML takes for line ends, which would shift the lines below them.
_OTHER_LINE_ENDS = "\x85\u2028\u2029"


def read_text(root: Path, path: str) -> tuple[str | None, list[Problem]]:
    """The file's text with line ends as `\\n`, or nothing and the problem that prevents it."""
    text, problems = decoded(root, path)
    if text is None:
        return None, problems
    if not text.strip():
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
        return bytes_of(root / path).decode("utf-8-sig"), []
    except OSError as error:
        return None, [_unreadable(path, error)]
    except UnicodeDecodeError as error:
        return None, [_not_utf8(path, error.object[: error.start])]


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
    return ENCODING(
        place, "This file is not UTF-8 text from here on.", "Save it again with encoding UTF-8."
    )
