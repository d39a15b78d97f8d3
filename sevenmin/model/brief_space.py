"""How much stands in a brief, read from its Markdown line by line: for its space on paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.pieces import CODE, ITEM, PARAGRAPH, Picture, Piece, Table, Text, letters
from sevenmin.model.settings import Settings
from sevenmin.model.space import Box, Boxes, Space

_START = re.compile(
    r"[ \t>]*(?:(?P<item>(?:[-*+]|\d+[.)])[ \t]+)|(?P<code>```)"
    r"|#{1,6}\s*|(?:!!!|\?\?\?\+?|===\+?)\s*[\w-]*|:\s+)"
)
_SET = {"": (1.0, PARAGRAPH), "item": (1.0, ITEM), "code": (CODE, ITEM)}
"""How wide the letters of each kind are, and what follows it."""

_SEPARATOR = re.compile(r"[ \t>|]*:?-+:?(?:\s*\|\s*:?-+:?)*[ |]*")
_NOT_SAID = re.compile(r"\{\{.*?\}\}|\{:?[^}]*\}|\]\([^)]*\)|[*_`\[\]]")
_PICTURE = re.compile(r"!\[[^]]*\](?:\([^)]*\)|\[[^]]*\])?")


def brief_space(brief: Brief, settings: Settings) -> Space:
    """The sheet with the whole text of the brief on it."""
    lines = _page_lines(brief)
    starts = [step.spot.line + 1 for step in brief.steps]
    ends = [*starts[1:], None]
    steps = (_pieces(lines[start:end]) for start, end in zip(starts, ends, strict=False))
    return space_with(brief, settings, steps, _questions(brief))


def least_space(brief: Brief, settings: Settings) -> Space:
    """The sheet with what is on it in any case: title, summary, headings and questions."""
    return space_with(brief, settings, [()] * len(brief.steps), _questions(brief))


def space_with(
    brief: Brief, settings: Settings, steps: Iterable[Iterable[Piece]], questions: Iterable[str]
) -> Space:
    """The sheet of a brief with these pieces in the boxes of its steps, and these questions."""
    front = brief.front
    boxes = [
        Box(letters(step.heading), tuple(pieces))
        for step, pieces in zip(brief.steps, steps, strict=True)
    ]
    if asked := tuple(Text(letters(question), 4, after=ITEM) for question in questions):
        boxes.append(Box(24, asked))
    team = tuple(letters(question) for question in settings.team_questions)
    return Space(letters(front.title), letters(front.summary), Boxes(tuple(boxes)), team)


def _questions(brief: Brief) -> dict[str, None]:
    """What its reader thinks about, in the front matter and placed in the text."""
    calls = (call for call in brief.calls if call.name == "reflection")
    placed = (words for call in calls for words in (*call.arguments, *dict(call.named).values()))
    return dict.fromkeys([*placed, *brief.front.reflection])


def _page_lines(brief: Brief) -> list[str]:
    """The lines of the page, each in its place. A block of code has something to say here."""
    lines = list(brief.outline.lines)
    if "```" in brief.body or "~~~" in brief.body:
        hidden = {n for aside in brief.outline.asides for n in range(aside.spot.line, aside.end)}
        for number, typed in enumerate(brief.body.split("\n")):
            if not lines[number].strip() and number not in hidden:
                lines[number] = "" if typed.strip()[:3] in ("```", "~~~", "") else f"```{typed}"
    return lines


def _pieces(lines: list[str]) -> Iterator[Piece]:
    """Runs of lines, each a paragraph, an item of a list, or a table."""
    run, kind, indent = list[str](), "", 0
    for line in lines:
        start = _START.match(line)
        if run and (start or not line.strip()):
            yield from _run(run, kind, indent)
            run = []
        if not run:
            kind = (start and start.lastgroup) or ""
            indent = 4 * (kind == "item") + len(line) - len(line.lstrip(" \t>"))
        if line.strip() and not line.startswith("## "):
            run.append(line[start.end() :] if start else line)
    yield from _run(run, kind, indent)


def _run(lines: list[str], kind: str, indent: int) -> Iterator[Piece]:
    if len(lines) > 1 and "|" in lines[0] and _SEPARATOR.fullmatch(lines[1]):
        yield Table(tuple(_cells(line) for line in (lines[0], *lines[2:])))
        return
    words = "\n".join(lines)
    for _ in _PICTURE.finditer(words) if "![" in words else ():
        yield Picture()
    if said := letters(_said(words)):
        yield Text(said, indent, *_SET[kind])


def _cells(line: str) -> tuple[int, ...]:
    return tuple(letters(_said(cell)) for cell in line.strip(" \t>|").split("|"))


def _said(words: str) -> str:
    return _NOT_SAID.sub("", _PICTURE.sub("", words) if "![" in words else words)
