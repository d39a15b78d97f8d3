"""A slide has few words, so that it can be read from the back of a room: at most 70 in a step.

This is advice. On a step's slide stand its bold sentences, lists, tables and code; a step without
them shows its first sentence. Where an author wrote other words for the slide with `!!! slide`, it
is these. The more there are, the smaller they are shown. With 70 words in a list, type still has a
twenty-seventh of the height of a projector's 1024 × 768, and more on a wide one; with 85 words it
has a thirty-second.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.document.blocks import Aside
from sevenmin.document.inlines import Picture
from sevenmin.document.part import every
from sevenmin.document.short import on_slide
from sevenmin.document.words import count_words, words_of
from sevenmin.model.brief import Brief, Step
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count, quoted

RULE = Rule("full-slide", __doc__)

MOST = 70
"""What was tried in a browser; steps with more have words of their own for the slide."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for step in brief.steps:
            words = slide_words(step)
            if words > MOST:
                yield _advice(brief, step, words)


def slide_words(step: Step) -> int:
    """How many words a room sees of a step; those that say what a picture shows are not seen."""
    return count_words(words_of(on_slide(step.blocks), without=(Picture,)))


def _advice(brief: Brief, step: Step, words: int) -> Problem:
    own = [one for one in every(step.blocks, Aside) if one.kind == "slide"]
    cut = f"Cut {count(words - MOST, 'word')}"
    return RULE.advise(
        brief.at(brief.document.spot(own[0]) if own else step.spot),
        f"The slide of step {step.number}, {quoted(step.heading)}, has {count(words, 'word')}; "
        f"from the back of a room, {MOST} can be read.",
        f"{cut}." if own else f"{cut}, or write other words for the slide with “!!! slide”.",
    )
