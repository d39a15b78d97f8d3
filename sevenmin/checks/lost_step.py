"""Every step is on the page. What stands right above or below a heading can swallow it.

Markdown reads a table, an open list of meanings or HTML on until the next empty line. Leave an
empty line above and below each heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks import heading_levels, open_code, raw_html
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.rendering.markdown import MarkdownError
from sevenmin.rendering.steps import Steps, steps_made
from sevenmin.wording import quoted

RULE = Rule("lost-step", __doc__)

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\xa0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]"
)
"""Signs that Markdown takes out, and spaces that it takes for words."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if _is_doubtful(brief.body) and not _is_told(brief):
            try:
                yield from _lost(brief, steps_made(brief, library))
            except MarkdownError as error:
                yield RULE(
                    brief.at(Spot(0, 1)),
                    f"No page can be made of this text ({error}).",
                    "Take out what is nested deep, or what you changed last.",
                )


def _is_doubtful(body: str) -> bool:
    """Whether Markdown may see other steps: by HTML, by code, or by what touches a heading."""
    if "<" in body or "```" in body or "~~~" in body or _UNSEEN.search(body):
        return True
    lines = [line.strip(" \t") for line in body.split("\n")]
    around = zip(["", *lines], lines, [*lines[1:], ""], strict=False)
    return any(_is_touched(*three) for three in around)


def _is_touched(above: str, line: str, below: str) -> bool:
    """Whether something stands right above or below a heading, or above a line of `---`."""
    if line[:1] == "#":
        return bool(above or below)
    return bool(above) and line[:1] in ("-", "=") and not line.strip(line[:1])


def _is_told(brief: Brief) -> bool:
    """Another rule tells of what makes Markdown see other steps."""
    return (
        any(heading_levels.faults(brief))
        or any(raw_html.faults(brief))
        or any(open_code.faults(brief))
    )


def _lost(brief: Brief, made: Steps) -> Iterator[Problem]:
    for step in brief.steps:
        if step.number not in made.found:
            message = f"This heading, {quoted(step.heading)}, would not become a step of the page."
            yield RULE(brief.at(step.spot), message, _fix(brief, step.spot))
    for words in made.others:
        message = f"Markdown makes a step of {quoted(words)}, in spite of what stands around it."
        fix = "Leave an empty line above it if it is a step, or write “\\#” if it is not."
        yield RULE(brief.at(_spot_of(brief, words)), message, fix)


def _fix(brief: Brief, spot: Spot) -> str:
    """What stands in its way, as far as that can be seen."""
    lines = brief.body.split("\n")
    if spot.line and lines[spot.line - 1].strip():
        return "Leave an empty line above it."
    if lines[spot.line + 1 : spot.line + 2] and lines[spot.line + 1].strip():
        return "Leave an empty line below it."
    return "Close the list, the HTML or the code that stands above it."


def _spot_of(brief: Brief, words: str) -> Spot:
    """The first line that has these words, or the first line of all."""
    lines = brief.body.split("\n")
    return next((Spot(n, 1) for n, line in enumerate(lines) if words in line), Spot(0, 1))
