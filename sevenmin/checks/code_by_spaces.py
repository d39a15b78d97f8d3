"""Four spaces before a line make code of it: grey, in one long line, and not on a slide.

This is advice. Code is seldom meant. A block of it stands between two lines of three signs “`”.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from sevenmin.checks import asides
from sevenmin.checks._faults import Fault, problems
from sevenmin.document.blocks import Code
from sevenmin.document.document import Document
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("code-by-spaces", __doc__)


def check(library: Library) -> Iterator[Problem]:
    told = {brief.document for brief in library.briefs if asides.may_leak(brief)}
    yield from problems(library, RULE, partial(_faults, told))


def _faults(told: set[Document], document: Document) -> Iterator[Fault]:
    # What stands in a note that is none is not to be made public.
    for code in document.every(Code) if document not in told else ():
        if code.is_indented:
            spot = document.spot(code)
            message = "The spaces before this line make code of it."
            yield Fault(spot._replace(column=1), message, "Remove them, if it is no code.")
