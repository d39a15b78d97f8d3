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

import re
from collections.abc import Iterator

from sevenmin.checks._aside_lines import lines_like_marks
from sevenmin.checks._aside_marks import OTHERS, stray_marks
from sevenmin.document.blocks import Code
from sevenmin.document.container_starts import ASIDES
from sevenmin.document.containers import Container
from sevenmin.document.document import Document
from sevenmin.document.hushed import hushed
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

RULE = Rule("aside", __doc__)

Fault = tuple[Spot, str, str]

_MAY_NAME = re.compile(r"!|\?\?\?|facilitator|slide", re.IGNORECASE)
_IN_CODE = re.compile(r"^[ \t]*!!!+[ \t]*(?:facilitator|slide)", re.MULTILINE | re.IGNORECASE)

_STARTS = re.compile(r"#{1,6}[ \t]|!!!|\?\?\?|===|</")
"""What cannot be meant to belong to the note above it."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        # A text without its signs has nothing to look at.
        if _MAY_NAME.search(brief.body):
            for spot, message, fix in _faults(brief):
                yield RULE(brief.at(spot), message, fix)
            document = brief.document
            for spot, message, fix in _paragraph_below(document, document.text.split("\n")):
                yield RULE.advise(brief.at(spot), message, fix)


def may_leak(brief: Brief) -> bool:
    """Whether something that is not for readers stands where they would see it."""
    return bool(_MAY_NAME.search(brief.body)) and any(_faults(brief))


def _faults(brief: Brief) -> Iterator[Fault]:
    document = brief.document
    lines = document.text.split("\n")
    yield from _lost(document)
    for container in document.containers:
        if container.aside:
            yield from _form(lines, container)
            yield from _below(lines, container, document)
            yield from _macros(document, container)
    yield from _slides(brief)
    yield from _looking_like(hushed(document, for_marks=True).split("\n"))


def _looking_like(lines: list[str]) -> Iterator[Fault]:
    """Each line once."""
    told = list(stray_marks(lines))
    seen = {spot.line for spot, _, _ in told}
    yield from told
    yield from (fault for fault in lines_like_marks(lines) if fault[0].line not in seen)


def _lost(document: Document) -> Iterator[Fault]:
    """What is on no face at all, for it stands where no aside can be."""
    for container in document.lost:
        if container.aside:
            yield (
                Spot(container.line, container.column + 1),
                f"This {quoted(f'!!! {container.aside}')} stands in code or in HTML.",
                "Close what stands above it, or leave an empty line there.",
            )
    for code in document.every(Code):
        if not (code.language or code.is_indented) and _IN_CODE.search(code.text):
            yield (
                document.spot(code),
                "In this block of code stands a note that readers would see.",
                "Close the block above it, or write “```text” in its first line.",
            )


def _form(lines: list[str], aside: Container) -> Iterator[Fault]:
    name, spot = quoted(f"!!! {aside.aside}"), Spot(aside.line, aside.column + 1)
    others = [word for word in aside.start.kinds if word not in (*ASIDES, *OTHERS)]
    if aside.start.fault or (others and aside.start.title is None):
        yield (
            spot,
            f"This line is not quite {name}.",
            f"Write {name} alone in its line, and its text in the lines below, each four spaces "
            "further in.",
        )
    elif aside.is_nested:
        yield (
            spot,
            f"This {name} does not stand at the beginning of a line.",
            "Remove the spaces or signs before it; it cannot stand in a list, in a quotation or "
            "in another note.",
        )
    elif not "".join(lines[aside.line + 1 : aside.end]).strip():
        yield (
            spot,
            f"There is nothing in this {name}.",
            "Write its text in the lines below it, each four spaces further in.",
        )


def _below(lines: list[str], aside: Container, document: Document) -> Iterator[Fault]:
    """Lines that look as if they belonged to it, whether they do or not."""
    name = quoted(f"!!! {aside.aside}")
    for number in aside.shallow[:1] or aside.lazy[:1]:
        yield (
            Spot(number, 1),
            f"This line is not far enough in to belong to the {name} above it.",
            "Start it four spaces further in, or without a space and below an empty line.",
        )
    below = lines[aside.end] if aside.end < len(lines) else ""
    if below.strip() and not _STARTS.match(below):
        yield (
            Spot(aside.end, 1),
            f"Readers see this line, which touches the {name} above it.",
            "Start it four spaces further in, or leave an empty line above it.",
        )


def _paragraph_below(document: Document, lines: list[str]) -> Iterator[Fault]:
    """What stands below a facilitator's note may be meant to belong to it."""
    starts = {container.line for container in document.containers}
    for aside in document.containers:
        below = next((n for n in range(aside.end, len(lines)) if lines[n].strip()), None)
        if aside.aside != "facilitator" or below in (None, aside.end) or aside.is_nested:
            continue
        assert below is not None
        if below not in starts and not _STARTS.match(lines[below]):
            yield (
                Spot(below, 1),
                "Readers see this, for it is not a part of the note above it.",
                "Start it four spaces further in if it is, or put the note at the end of its step.",
            )


def _macros(document: Document, aside: Container) -> Iterator[Fault]:
    for number in range(len(document.calls)):
        spot = document.call_spot(number)
        if aside.line < spot.line < aside.end:
            yield (
                spot,
                f"A macro in a {quoted(f'!!! {aside.aside}')} places nothing.",
                "Move it into the text of the step.",
            )


def _slides(brief: Brief) -> Iterator[Fault]:
    """Words for a slide belong to one step, which has one slide."""
    first: dict[int, Spot] = {}
    for aside in brief.document.containers:
        if aside.aside != "slide" or not brief.steps:
            continue
        spot = Spot(aside.line, aside.column + 1)
        step = sum(step.spot.line < aside.line for step in brief.steps)
        seen = first.setdefault(step, spot)
        if not step:
            message = "These words for a slide stand before the first step."
            yield spot, message, "Move them below the heading of the step."
        elif seen != spot:
            message = f"Step {step} has words for its slide already, in line {brief.at(seen).line}."
            yield spot, message, "Put them together there."
