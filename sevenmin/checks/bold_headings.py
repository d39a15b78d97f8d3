"""A heading starts with “## ” or “### ”. A line in bold alone looks like one, and is none.

Whoever listens to a page goes from heading to heading, and finds only real ones. A heading with
“### ” that has the words or the number of a step may be meant as one, too. This is advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from itertools import pairwise

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.blocks import Heading, List, Paragraph
from sevenmin.document.document import Document
from sevenmin.document.inlines import Strong
from sevenmin.document.part import Part
from sevenmin.document.words import in_one_line, words_of
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("bold-heading", __doc__)

_NUMBER = re.compile(r"(?:minute |step )?\d{1,2}[.:)]?\s+", re.IGNORECASE)

_LONGEST = 60
"""Letters; a longer line in bold is a sentence."""


def check(library: Library) -> Iterator[Problem]:
    usual = {_plain(heading) for heading in library.settings.steps}
    yield from problems(library, RULE, partial(_faults, usual))


def _faults(usual: set[str], document: Document) -> Iterator[Fault]:
    for part, below in pairwise(document.blocks):
        if _is_in_bold_alone(part) and not isinstance(below, Heading):
            message = f"{quoted(words_of([part]).strip())} is in bold, and no heading."
            yield Fault(document.spot(part), message, "Start it with “## ” or “### ” if it is one.")
    yield from _numbered(document)
    numbers = _has_numbers(document)
    for heading in document.every_shown(Heading) if numbers or usual else ():
        text = in_one_line(heading.children)
        if heading.level == 3 and (_plain(text) in usual or (numbers and _NUMBER.match(text))):
            message = f"{quoted(text)} belongs to the step above it."
            yield Fault(document.spot(heading), message, "Start it with “## ” if it is a step.")


def _has_numbers(document: Document) -> bool:
    headings = (in_one_line(section.heading.children) for section in document.sections)
    return any(map(_NUMBER.match, headings))


def _numbered(document: Document) -> Iterator[Fault]:
    """`2. Why it matters` between headings that have numbers, too."""
    if not _has_numbers(document):
        return
    for part, below in pairwise(document.blocks):
        is_alone = isinstance(part, List) and part.first and len(part.children) == 1
        words = words_of([part]).strip()
        if is_alone and isinstance(below, Paragraph) and 0 < len(words) <= _LONGEST:
            message = f"{quoted(words)} is an entry of a list, and no heading."
            yield Fault(document.spot(part), message, "Start it with “## ” if it is a step.")


def _plain(heading: str) -> str:
    return _NUMBER.sub("", heading).casefold()


def _is_in_bold_alone(part: Part) -> bool:
    if not isinstance(part, Paragraph) or len(part.children) != 1:
        return False
    words = words_of(part.children).strip()
    is_short = 0 < len(words) <= _LONGEST and words[-1] not in '.!?…:;,”"’)'
    return isinstance(part.children[0], Strong) and is_short
