"""Where the front matter of a brief ends and its text begins."""

from __future__ import annotations

import re
from typing import NamedTuple

from sevenmin.problems import Place, Problem, Rule
from sevenmin.signs.unseen import without_unseen

NONE = Rule(
    "no-front-matter",
    "A brief starts with its front matter: a line `---`, the keys, and another line `---`.",
)
OPEN = Rule("front-matter-not-closed", "The front matter of a brief ends with a line `---`.")

_FENCE = "---"
_DASHES = re.compile("---|[–—][-–—]{0,2}")
_KEY = re.compile(r"#\s|[a-z_]+:(\s|$)")


class Parts(NamedTuple):
    """A brief's two halves, and the lines of the file in which they start."""

    front: str
    front_line: int
    body: str
    body_line: int


def split(path: str, text: str) -> tuple[Parts | None, list[Problem]]:
    """Front matter and body; neither where it is unclear where the one ends."""
    lines, odd = _with_fences(path, text.split("\n"))
    start = next(number for number, line in enumerate(lines) if line.strip())
    problems = [*odd, *([_late(path, start)] if start else [])]
    if lines[start].rstrip() != _FENCE:
        if not (_KEY.match(lines[start]) and _FENCE in lines):
            return Parts("", 1, text, 1), [_no_front_matter(path)]
        problems, start = [*odd, _not_opened(path, start)], start - 1
    for number in range(start + 1, len(lines)):
        if _is_fence(lines[number]):
            return _cut(lines, start, number, number + 1), problems
        if _is_heading(lines, number):
            return _cut(lines, start, number, number), [*problems, _open(path, number)]
    return None, [*problems, _not_closed(path, start)]


def _is_fence(line: str) -> bool:
    """Whether a line is “---”, with unseen signs around it or without."""
    return line.rstrip() == _FENCE or (
        not line.isascii() and without_unseen(line).strip() == _FENCE
    )


def _with_fences(path: str, lines: list[str]) -> tuple[list[str], list[Problem]]:
    """The lines with “---” where unseen signs or a word processor's dashes stand for it."""
    start = next(number for number, line in enumerate(lines) if line.strip())
    if lines[start].isascii():
        return lines, []
    meant = [_FENCE if _DASHES.fullmatch(without_unseen(line).strip()) else line for line in lines]
    is_other = meant[start] == _FENCE and "-" * 3 not in lines[start]
    return meant, [_other_dash(path, start)] if is_other else []


def _other_dash(path: str, start: int) -> Problem:
    return NONE(
        Place(path, start + 1),
        "The line “---” is written with another dash here.",
        "Type three hyphens, above the keys and below them.",
    )


def _cut(lines: list[str], start: int, end: int, body: int) -> Parts:
    front = "\n".join(lines[start + 1 : end])
    return Parts(front, start + 2, "\n".join(lines[body:]), body + 1)


def _is_heading(lines: list[str], number: int) -> bool:
    """In front matter a line of `## ` is a comment, unless it stands alone as headings do."""
    if not lines[number].startswith("## "):
        return False
    around = lines[number - 1] + "".join(lines[number + 1 : number + 2])
    return not around.strip()


def _no_front_matter(path: str) -> Problem:
    return NONE(
        Place(path),
        "This brief has no front matter.",
        "Start the file with a line “---”, then the keys (title, summary, …), then a line “---”.",
    )


def _not_opened(path: str, first_key: int) -> Problem:
    return NONE(
        Place(path, first_key + 1),
        "The line “---” before the first key is missing.",
        "Put it at the very top of the file.",
    )


def _late(path: str, start: int) -> Problem:
    return NONE(
        Place(path, start + 1),
        "The front matter does not start in the first line of the file.",
        "Remove the empty lines above it.",
    )


def _open(path: str, heading: int) -> Problem:
    return OPEN(
        Place(path, heading + 1),
        "The front matter is not closed before this heading.",
        "Put a line “---” after its last key.",
    )


def _not_closed(path: str, start: int) -> Problem:
    return OPEN(
        Place(path, start + 1),
        "The front matter that starts here is not closed.",
        "Put a line “---” after its last key.",
    )
