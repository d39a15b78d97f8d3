"""Notes for facilitators and words for a slide are marked, and never reach the reader's page.

What only the person who leads a session should see stands below `!!! facilitator`; words that the
slide shows in place of the step's own stand below `!!! slide`:

```text
!!! facilitator
    Wait ten seconds before you ask. Somebody may know this family.

!!! slide
    **One call, before six.**
```

The mark stands alone at the beginning of a line, its text below it, each line four spaces further
in. Notes belong to the step in which they stand; before the first step, they are for the whole
session. A step has one `!!! slide`, with as much in it as you like. Questions cannot stand in
either. A mark that is only nearly one of the two would show readers what is not for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sevenmin.checks._aside_marks import stray_marks
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.asides import Aside
from sevenmin.reading.macros import MacroCall, macro_calls
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

RULE = Rule("aside", __doc__)

Fault = tuple[Spot, str, str]


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        # A text without its signs has nothing to look at.
        if "!" in brief.body or "???" in brief.body:
            for spot, message, fix in _faults(brief):
                yield RULE(brief.at(spot), message, fix)


def _faults(brief: Brief) -> Iterator[Fault]:
    lines, calls = brief.body.split("\n"), macro_calls(brief.body)
    for aside in brief.outline.asides:
        yield from _form(lines, aside)
        yield from _macros(calls, aside)
    yield from _slides(brief)
    yield from stray_marks(brief.outline.lines)


def _form(lines: list[str], aside: Aside) -> Iterator[Fault]:
    name = quoted(f"!!! {aside.kind}")
    if aside.nested:
        yield (
            aside.spot,
            f"This {name} does not stand at the beginning of a line.",
            "Remove the spaces or signs before it; it cannot stand in a list, in a quotation or "
            "in another note.",
        )
    elif not "".join(lines[aside.spot.line + 1 : aside.end]).strip():
        yield (
            aside.spot,
            f"There is nothing in this {name}.",
            "Write its text in the lines below it, each four spaces further in.",
        )
    elif aside.end < len(lines) and lines[aside.end].startswith(" "):
        yield (
            Spot(aside.end, 1),
            f"This line is not far enough in to belong to the {name} above it.",
            "Start it four spaces further in, or without a space.",
        )


def _macros(calls: Sequence[MacroCall], aside: Aside) -> Iterator[Fault]:
    for call in calls:
        if aside.spot.line < call.spot.line < aside.end:
            yield (
                call.spot,
                f"A macro in a {quoted(f'!!! {aside.kind}')} places nothing.",
                "Move it into the text of the step.",
            )


def _slides(brief: Brief) -> Iterator[Fault]:
    """Words for a slide belong to one step, which has one slide."""
    first: dict[int, Spot] = {}
    for aside in brief.outline.asides:
        if aside.kind != "slide" or not brief.steps:
            continue
        step = sum(step.spot.line < aside.spot.line for step in brief.steps)
        seen = first.setdefault(step, aside.spot)
        if not step:
            message = "These words for a slide stand before the first step."
            yield aside.spot, message, "Move them below the heading of the step."
        elif seen != aside.spot:
            message = f"Step {step} has words for its slide already, in line {brief.at(seen).line}."
            yield aside.spot, message, "Put them together there."
