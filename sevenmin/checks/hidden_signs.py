"""A sign that nobody sees keeps Markdown from being read: a no-break space, a zero width space.

Word processors and web pages leave them. Before a mark at the beginning of a line they do no harm.
Elsewhere, such as between `]` and `(` or within `**`, they do. This is advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.document import Document
from sevenmin.document.inlines import Words
from sevenmin.document.part import Part
from sevenmin.document.reader import read_document
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import spot_at
from sevenmin.signs.unseen import UNSEEN, name_of_unseen, without_unseen

RULE = Rule("hidden-sign", __doc__)

_MOST = 30
"""So many are tried one by one: each takes another reading."""


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    text = document.text
    if text.isascii() or not UNSEEN.search(text):
        return
    shape = _shape(document)
    if _shape(read_document(UNSEEN.sub(_meant, text))) == shape:
        return
    for found in islice(UNSEEN.finditer(text), _MOST):
        changed = text[: found.start()] + _meant(found) + text[found.end() :]
        if _shape(read_document(changed)) != shape:
            message = f"There is {name_of_unseen(found[0])} here, so Markdown does not do its work."
            yield Fault(spot_at(text, found.start()), message, _FIXES[_meant(found)])


def _shape(document: Document) -> list[tuple[type[Part], str]]:
    """What a text is made of, and its words without such signs."""
    said = ((type(part), without_unseen(getattr(part, "text", ""))) for part in document.all_parts)
    return [(kind, words.strip()) for kind, words in said if kind is not Words or words.strip()]


def _meant(found: re.Match[str]) -> str:
    """What an author meant by it, or took it for."""
    return without_unseen(found[0])


_FIXES = {"": "Delete it.", " ": "Type a plain space in its place."}
