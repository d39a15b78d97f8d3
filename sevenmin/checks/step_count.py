"""A brief has seven steps, and never fewer than five or more than seven.

A step is a heading that starts with `## `. Reflection, quiz, team questions and sources are placed
after the steps and are not steps. Where a heading has the wrong level, that is told first.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks import heading_levels, open_code
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.wording import count

RULE = Rule("step-count", __doc__)

FEWEST, MOST = 5, 7


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        number = len(brief.steps)
        if number > MOST:
            message = f"This is step {MOST + 1} of {number}, and a brief has {MOST} at most."
            yield RULE(brief.at(brief.steps[MOST].spot), message, "Join steps, or split the brief.")
        elif number < FEWEST and not are_steps_unsure(brief):
            spot = brief.steps[-1].spot if brief.steps else Spot(0, 1)
            found = count(number, "step") if number else "no steps"
            yield RULE(
                brief.at(spot),
                f"The brief has {found}, and {FEWEST} to {MOST} are needed.",
                "Start each step with a heading: a line “## ” and a few words.",
            )


def are_steps_unsure(brief: Brief) -> bool:
    """Another rule tells of headings that are none, or of code in which some stand."""
    return any(heading_levels.faults(brief)) or any(open_code.faults(brief))
