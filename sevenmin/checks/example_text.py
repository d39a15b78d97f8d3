"""The settings have nothing left of the example: numbers, addresses and dates must be your own.

It is advice while the organisation is still called “Example …”, and a problem as soon as it has a
name: a wrong number to call is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("example-text", __doc__)

_SIGN = "(example text"


def check(library: Library) -> Iterator[Problem]:
    is_example = library.settings.organisation.lower().startswith("example ")
    tell = RULE.advise if is_example else RULE
    for where, text in library.settings_tree.texts():
        if _SIGN in text.lower():
            place = library.settings_tree.place(*where)
            yield tell(place, "This is still the text of the example.", "Put your own here.")
