"""Four spaces before a line make code of it: grey, in one long line, and not on a slide.

This is advice. Code is seldom meant. A block of it stands between two lines of three signs “`”.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks import asides
from sevenmin.document.blocks import Code
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("code-by-spaces", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        indented = [code for code in brief.document.every(Code) if code.is_indented]
        # What stands in a note that is none is not to be made public.
        for code in indented if indented and not asides.may_leak(brief) else ():
            place = brief.at(brief.document.spot(code)._replace(column=1))
            message = "The spaces before this line make code of it."
            yield RULE.advise(place, message, "Remove them, if it is no code.")
