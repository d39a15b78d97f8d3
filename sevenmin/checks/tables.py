"""A table has a line of dashes below its head, and as many cells in each row as the head has.

A cell too many would not be shown. Without the line of dashes, or with another number of parts in
it, the rows are one paragraph. An empty line ends the table; a line right below it is a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.blocks import Row, Table
from sevenmin.document.document import Document
from sevenmin.document.typed import TypedLine, typed_lines
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count

RULE = Rule("table", __doc__)

_BAR = re.compile(r"(?<!\\)\|")
_TABBED = re.compile(r"^\w\w[^\t\n]*\t[ \t]*\S", re.MULTILINE)
_DASHES = re.compile(r"\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*")


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    if "|" in document.text:
        yield from _rows(document)
    if "|" in document.text or _TABBED.search(document.text):
        yield from _none(document)


def _rows(document: Document) -> Iterator[Fault]:
    for table in document.every(Table):
        for row in table.children:
            if isinstance(row, Row):
                yield from _row(document, table, row)


def _row(document: Document, table: Table, row: Row) -> Iterator[Fault]:
    typed = document.copy.source(row.start, row.end).split("\n")[0].strip()
    bars = list(_BAR.finditer(typed))
    closes = bool(bars) and bars[-1].end() == len(typed)
    cells = len(bars) + 1 - typed.startswith("|") - closes
    columns = len(table.alignments)
    if cells > columns:
        message = f"This row has {count(cells, 'cell')}, and the head of its table {columns}."
        fix = "Give the head and the line of dashes as many, or write “\\|” for a bar in a cell."
        yield Fault(document.spot(row), message, fix, is_advice=False)
    elif typed.startswith("|") and cells < columns and not _starts_with_bar(document, table):
        message = "The first cell of this row is the one behind its first bar."
        yield Fault(document.spot(row), message, "Put two bars there, if that cell is empty.")
    elif not bars and columns > 1:
        message = "This line is a row of the table above it."
        yield Fault(document.spot(row), message, "Leave an empty line above it, if it is none.")


def _starts_with_bar(document: Document, table: Table) -> bool:
    return document.copy.source(table.start, table.end).lstrip().startswith("|")


def _none(document: Document) -> Iterator[Fault]:
    """Paragraphs that were meant as tables."""
    lines: list[TypedLine] = []
    for line in typed_lines(document):
        if lines and line.block is not lines[0].block:
            yield from _paragraph(document, lines)
            lines = []
        lines.append(line)
    yield from _paragraph(document, lines)


def _paragraph(document: Document, lines: list[TypedLine]) -> Iterator[Fault]:
    cells = [line for line in lines if _TABBED.match(line.text)]
    if len(cells) > 1 and len(cells) == len(lines):
        message = "These lines make no table: tabs are between their cells."
        fix = "Put “|” between them, and “|---|---|” below the first line."
        yield Fault(document.copy.spot(lines[0].start), message, fix)
    dashes = next((line for line in lines if _DASHES.fullmatch(line.text.strip())), None)
    rows = [line for line in lines if _is_row(line.text.strip())]
    if dashes:
        message = "This line of dashes makes no table."
        yield Fault(
            document.copy.spot(dashes.start), message, "Give the line above it as many cells."
        )
    elif len(rows) > 1 and len(rows) == len(lines):
        message = "These lines make no table."
        bars = max(2, len(_BAR.split(rows[0].text.strip().strip("|"))))
        fix = f"Write “{'|' + ' --- |' * bars}” below the first one."
        yield Fault(document.copy.spot(rows[0].start), message, fix)


def _is_row(text: str) -> bool:
    """It stands between bars, or has one between words."""
    bars = [found.start() for found in _BAR.finditer(text)]
    between = any(0 < bar < len(text) - 1 for bar in bars)
    return between or (len(bars) > 1 and len(text) > 2)
