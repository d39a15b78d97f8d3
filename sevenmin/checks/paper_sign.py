"""The handout's PDF can show a sign only if a font has it, and it brings its own fonts.

They have Latin, Greek, Cyrillic, Hebrew and more, but no Chinese, Bengali or Tamil. A machine with
a font for a sign draws the PDF with that; on any other, the site is built without this PDF, and
says so. Picture signs such as ✅ are told in words there, so they are always fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._written import Sign, Written, in_brief, in_tree, references, signs
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.signs import is_private, named
from sevenmin.signs.paper import without_font
from sevenmin.wording import listed

RULE = Rule("paper-sign", __doc__)

_FRONT = ("title", "summary", "owner", "reflection")
_SETTINGS = ("organisation", "series", "team_questions", "worried", "support")
"""What stands on a handout."""

_EACH = 3
"""So many signs are told one by one; a whole text in another script is told once."""

_NOT_SHOWN = re.compile(r"!\[[^]\n]*\]|\]\([^)\n]*\)")
"""The words for a picture and the addresses of links."""

_FIX = (
    "Write it in another way. Only a machine with a font for it can draw the PDF; elsewhere the "
    "site is built without it."
)


def check(library: Library) -> Iterator[Problem]:
    yield from _told(signs(in_tree(library.settings_tree, *_SETTINGS), _lacking))
    for brief in library.briefs:
        yield from _told(signs(_on_sheet(brief), _lacking))


def _on_sheet(brief: Brief) -> Iterator[Written]:
    """Notes for facilitators do not stand there."""
    *front, body = in_brief(brief, *_FRONT)
    yield from front
    lines = body.text.split("\n")
    for container in brief.document.containers:
        if container.aside == "facilitator":
            for number in range(container.line, container.end):
                lines[number] = " " * len(lines[number])
    yield body._replace(text="\n".join(lines))


def _lacking(text: str) -> Iterator[tuple[int, str]]:
    """Signs that only one font knows are told elsewhere."""
    shown = _NOT_SHOWN.sub(lambda found: " " * len(found[0]), text)
    for offset, sign in without_font(shown):
        if not is_private(sign):
            yield offset, sign
    for offset, sign in references(shown):
        if any(without_font(sign)) and not is_private(sign):
            yield offset, sign


def _told(found: list[Sign]) -> Iterator[Problem]:
    if len(found) > _EACH:
        some = listed((named(sign.sign) for sign in found[:_EACH]), "and")
        message = f"The handout's PDF has no font for {len(found)} of the signs here, such as"
        yield RULE.advise(found[0].place, f"{message} {some}.", _FIX)
        return
    for sign in found:
        message = f"The handout's PDF has no font for {named(sign.sign)}."
        yield RULE.advise(sign.place, message, _FIX)
