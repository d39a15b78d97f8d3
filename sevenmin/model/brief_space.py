"""How much stands in a brief, read from its Markdown line by line: for its space on paper."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.brief import Brief, Step
from sevenmin.model.settings import Settings
from sevenmin.model.space import ITEM, PARAGRAPH, Box, Picture, Piece, Space, Table, Text

_ITEM = re.compile(r"(?P<indent>[ \t>]*)(?:[-*+]|\d+[.)])[ \t]+")
_STARTS = re.compile(r"[ \t>]*(?:#{1,6}\s*|(?:!!!|\?\?\?\+?|===\+?)\s*[\w-]*\s*|:\s+)")
_SEPARATOR = re.compile(r"[ \t>|]*:?-+:?(?:\s*\|\s*:?-+:?)*[ |]*")
_NOT_SAID = re.compile(r"\{\{.*?\}\}|\{:?[^}]*\}|\]\([^)]*\)|[*_`\[\]]")
_PICTURE = re.compile(r"!\[[^]]*\](?:\([^)]*\)|\[[^]]*\])?")


def brief_space(brief: Brief, settings: Settings) -> Space:
    """The sheet with the whole text of the brief on it."""
    front = brief.front
    ends = [*(step.spot.line for step in brief.steps[1:]), None]
    boxes = [
        Box(len(step.heading), tuple(_pieces(brief, step, end)))
        for step, end in zip(brief.steps, ends, strict=True)
    ]
    if asked := tuple(Text(len(prompt), 4, after=ITEM) for prompt in _questions(brief)):
        boxes.append(Box(24, asked))
    team = tuple(len(question) for question in settings.team_questions)
    return Space(len(front.title), len(front.summary), tuple(boxes), team)


def _questions(brief: Brief) -> dict[str, None]:
    """What its reader thinks about, in the front matter and placed in the text."""
    calls = (call for call in brief.calls if call.name == "reflection")
    placed = (words for call in calls for words in (*call.arguments, *dict(call.named).values()))
    return dict.fromkeys([*placed, *brief.front.reflection])


def _pieces(brief: Brief, step: Step, end: int | None) -> Iterator[Piece]:
    """Runs of lines, each a paragraph, an item of a list, or a table."""
    words, indent = "", 0
    for line in _lines(brief, step, end):
        item, starts = _ITEM.match(line), _STARTS.match(line)
        if words and (item or starts or not line.strip()):
            yield from _run(words, indent)
            words, indent = "", 0
        if item or not words:
            indent = 4 * bool(item) + len(line) - len(line.lstrip(" \t>"))
        words += f"{line[item.end() :] if item else line[starts.end() :] if starts else line}\n"
    yield from _run(words, indent)


def _lines(brief: Brief, step: Step, end: int | None) -> Iterator[str]:
    """The lines of the page; those of a block of code, which has nothing to say, as they are."""
    hidden = {n for aside in brief.outline.asides for n in range(aside.spot.line, aside.end)}
    typed = brief.body.split("\n")
    stop = len(typed) if end is None else end
    for number in range(step.spot.line + 1, stop):
        line = brief.outline.lines[number]
        code = typed[number] if not line.strip() and number not in hidden else ""
        yield line
        if code.strip() and not code.strip().startswith(("```", "~~~")):
            yield from ("", code, "")


def _run(words: str, indent: int) -> Iterator[Piece]:
    lines = words.strip("\n").split("\n")
    if len(lines) > 1 and "|" in lines[0] and _SEPARATOR.fullmatch(lines[1]):
        yield Table(tuple(_cells(line) for line in (lines[0], *lines[2:])))
        return
    for _ in _PICTURE.finditer(words):
        yield Picture()
    said = _said(words)
    if said:
        yield Text(len(said), indent, after=ITEM if indent else PARAGRAPH)


def _cells(line: str) -> tuple[int, ...]:
    return tuple(len(_said(cell)) for cell in line.strip(" \t>|").split("|"))


def _said(words: str) -> str:
    return " ".join(_NOT_SAID.sub("", _PICTURE.sub("", words)).split())
