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

_DOUBTFUL = re.compile(
    r"""
    <|```|~~~                                   # HTML, or code in lines of its own
    | [^\s][ \t]*\n[ \t]*(?:\#|=+[ \t]*$|-+[ \t]*$)   # a heading right below something
    | ^[ \t]*\#[^\n]*\n[ \t]*[^\s]                # or right above
    | [^\S \t\n] | [\x00-\x08\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2060-\u206f\ufeff]  # unseen signs
    """,
    re.VERBOSE | re.MULTILINE,
)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if _DOUBTFUL.search(brief.body) and not _is_told(brief):
            try:
                yield from _lost(brief, steps_made(brief, library))
            except MarkdownError as error:
                yield RULE(
                    brief.at(Spot(0, 1)),
                    f"No page can be made of this text ({error}).",
                    "Take out what is nested deep, or what you changed last.",
                )


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
