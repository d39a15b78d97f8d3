"""What a text was written as, whatever its file is called: a brief, a quiz, or neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

from sevenmin.model.front_matter import FrontMatter
from sevenmin.model.library import BRIEFS, DOCS, QUIZZES
from sevenmin.model.page import ENDINGS, Page
from sevenmin.reading.opaque import without_code
from sevenmin.signs.unseen import without_unseen

TEXTS = (*ENDINGS, ".mdx", ".txt", ".text", ".yml", ".yaml", ".bak", ".old", ".orig")

_DASHES = re.compile(r"\s*(?:-{3,}|[–—][-–—]*)\s*")
"""As a word processor writes them, too."""
_END = re.compile(rf"{_DASHES.pattern}|\s*\.{{3}}\s*")
_KEY = re.compile(r" {0,3}[\"']?(\w+)[\"']?\s*:")
_STATUS = re.compile(r" {0,3}status\s*:\s*[\"']?(?:draft|published)\b", re.IGNORECASE)
_OF_BRIEFS = {*FrontMatter.model_fields} - {"title", "status", "summary", "language"}
"""Keys that a page of MkDocs has no use for."""
_ENOUGH, _ENOUGH_WITHOUT_DASHES = 2, 4

_QUESTIONS = re.compile(r"questions\s*:\s*(?:#.*)?", re.IGNORECASE)
_OF_QUESTION = re.compile(r"\s*(?:#|-\s|\s\w+\s*:)")
"""A question, or a comment above it."""


class Kind(NamedTuple):
    """What people write here, and where it has its place."""

    name: str
    folder: str
    endings: tuple[str, ...]
    published: str
    """What readers would get of it in `docs/`."""

    def has(self, path: str) -> bool:
        """Whether the file has the folder and the ending with which it is read."""
        return path.startswith(f"{self.folder}/") and path.lower().endswith(self.endings)

    def right(self, path: str) -> str:
        """How the file must be called: `briefs/a.md` for `docs/a.md.txt`."""
        name = PurePosixPath(path)
        while name.suffix.lower().rstrip() in TEXTS:
            name = name.with_suffix("")
        return f"{self.folder}/{name.name}{self.endings[0]}"


BRIEF = Kind("brief", BRIEFS, (".md",), "also as a draft, and with notes for facilitators")
QUIZ = Kind("quiz", QUIZZES, (".yml", ".yaml"), "with its answers")
KINDS = (BRIEF, QUIZ)


class Found(NamedTuple):
    """A kind, and the line of the text where what is of that kind begins."""

    kind: Kind
    line: int


def recognised(page: Page) -> Found | None:
    """What stands at the head of a text; in `docs/`, where it is published, anywhere in it."""
    lines = without_unseen(without_code(page.text)).split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    if _is_front(_head(lines, start), _ENOUGH):
        return Found(BRIEF, 1)
    if page.path.startswith(f"{DOCS}/") and (line := _pasted(lines)):
        return Found(BRIEF, line)
    return _quiz(lines, start)


def _head(lines: list[str], start: int) -> list[str]:
    """Front matter, also where its dashes are not quite right, or are not there."""
    first = start + 1 if _DASHES.fullmatch(lines[start]) else start
    end = _end(lines, first) if first > start else None
    return lines[first : end or _gap(lines, first)]


def _end(lines: list[str], first: int) -> int | None:
    return next((n for n in range(first, len(lines)) if _END.fullmatch(lines[n])), None)


def _gap(lines: list[str], first: int) -> int:
    """Where the lines that touch each other end."""
    numbers = range(first, len(lines))
    return next((number for number in numbers if not lines[number].strip()), len(lines))


def _is_front(lines: Iterable[str], enough: int) -> bool:
    said = list(lines)
    return len(_keys(said) & _OF_BRIEFS) >= enough or any(map(_STATUS.match, said))


def _keys(lines: Iterable[str]) -> set[str]:
    return {key[1].lower() for line in lines if (key := _KEY.match(line))}


def _pasted(lines: list[str]) -> int | None:
    """The line where front matter begins below other text."""
    for first, last, has_dashes in _blocks(lines):
        block = lines[first:last]
        if has_dashes and _is_front(block, _ENOUGH):
            return first
        if len(_keys(block) & {*FrontMatter.model_fields}) >= _ENOUGH_WITHOUT_DASHES:
            return first + 1
    return None


def _blocks(lines: list[str]) -> Iterator[tuple[int, int, bool]]:
    """What stands between dashes, and else the lines that touch each other."""
    position = 0
    while position < len(lines):
        has_dashes = bool(_DASHES.fullmatch(lines[position]))
        first = position + has_dashes
        last = _end(lines, first) if has_dashes else None
        last = _gap(lines, first) if last is None else last
        yield first, last, has_dashes
        # What closes one may open the next: a rule above a brief that was pasted.
        position = max(last, position + 1)


def _quiz(lines: list[str], start: int) -> Found | None:
    """By its key for questions, and a key of the first of them below."""
    number = next((n for n, line in enumerate(lines) if _QUESTIONS.fullmatch(line.rstrip())), None)
    below = (line for line in lines[(number or 0) + 1 :] if line.strip())
    if number is None or not _OF_QUESTION.match(next(below, "")):
        return None
    is_heading = re.match(r"#{1,6}\s", lines[start]) and start < number and not lines[start + 1]
    return Found(QUIZ, number + 1 if is_heading else 1)
