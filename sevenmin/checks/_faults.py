"""What a rule about the text of briefs finds: where, what is wrong, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from sevenmin.document.document import Document
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot


class Fault(NamedTuple):
    """One thing that is wrong, or worth a thought, in a document."""

    spot: Spot
    message: str
    fix: str
    is_advice: bool = True


def problems(
    library: Library, rule: Rule, faults: Callable[[Document], Iterator[Fault]]
) -> Iterator[Problem]:
    """The faults in every brief, as a rule tells them."""
    for brief in library.briefs:
        for fault in faults(brief.document):
            told = rule.advise if fault.is_advice else rule
            yield told(brief.at(fault.spot), fault.message, fault.fix)
