"""The settings have nothing left of the example: numbers, addresses and dates must be your own.

It counts from the day on which the organisation is no longer called “Example …”: on a real site a
wrong number to call is worse than none.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule

RULE = Rule("example-text", __doc__)

_SIGN = "(example text"


def check(library: Library) -> Iterator[Problem]:
    if library.settings.organisation.lower().startswith("example "):
        return
    for where, text in library.settings_tree.texts():
        if _SIGN in text.lower():
            place = library.settings_tree.place(*where)
            yield RULE(place, "This is still the text of the example.", "Put your own here.")
