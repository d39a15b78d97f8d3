"""Notes for facilitators and words for a slide stand in briefs alone.

On a page in `docs/`, readers would see what stands below `!!! facilitator` and `!!! slide`, for no
slides and no session plan are made of it. An example in a block of code is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._aside_marks import stray_marks
from sevenmin.checks._recognised import recognised
from sevenmin.document.hushed import hushed
from sevenmin.document.reader import read_document
from sevenmin.model.library import Library
from sevenmin.model.page import Page, is_page
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.limits import markdown_problems
from sevenmin.reading.opaque import without_code, without_comments
from sevenmin.reading.spot import Spot

RULE = Rule("docs-aside", __doc__)

_CODE = 4
_HOLDS = re.compile(r"\s*(?:(?:[-*+:]|\d+[.)]|\[\^[^\]]+\]:)\s|!!!|\?\?\?|===)")
"""What starts a list, a footnote, a note or a tab, to which lines further in belong."""


def check(library: Library) -> Iterator[Problem]:
    for path in filter(is_page, library.docs_files):
        page, _ = library.page(path)
        # A whole brief among the pages is told as one.
        if page and _may_have_marks(page.text) and not recognised(page):
            code = _code_by_spaces(page.text.split("\n"))
            for spot in sorted(spot for spot in _marks(page) if spot.line not in code):
                yield RULE(
                    Place(path, spot.line + 1, spot.column),
                    "Readers would see this note: only in a brief is it kept from them.",
                    "Remove it with its text, or move it into a brief.",
                )


def _may_have_marks(text: str) -> bool:
    return "!" in text or "???" in text


def _code_by_spaces(lines: list[str]) -> set[int]:
    """The lines of which MkDocs makes code because they are far in, and in no list and no note."""
    found: set[int] = set()
    holder, is_open = "", True
    for number, line in enumerate(lines):
        if not line.strip():
            is_open = True
        elif _indent(line) < _CODE:
            holder, is_open = line, False
        elif is_open and not _HOLDS.match(holder):
            found.add(number)
    return found


def _indent(line: str) -> int:
    line = line.expandtabs(4)
    return len(line) - len(line.lstrip())


def _marks(page: Page) -> Iterator[Spot]:
    """Where such a note starts, or what is nearly one."""
    body = page.text.split("\n", page.front_lines)[page.front_lines]
    text = without_comments("\n" * page.front_lines + body)
    # What takes too long to be read is looked through line by line.
    if markdown_problems(page.path, text, 1):
        yield from (spot for spot, _, _ in stray_marks(without_code(text).split("\n")))
        return
    document = read_document(text)
    for container in document.every_container:
        if container.aside:
            yield Spot(container.line, container.column + 1)
    yield from (spot for spot, _, _ in stray_marks(hushed(document).split("\n")))
