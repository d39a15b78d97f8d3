"""A slide has few words, so that it can be read from the back of a room: at most 70 in a step.

This is advice. On a step's slide stand its bold sentences, lists, tables and code; a step without
them shows its first sentence. Where an author wrote other words for the slide with `!!! slide`, it
is these. The more there are, the smaller they are shown. With 70 words in a list, type still has a
twenty-seventh of the height of a projector's 1024 × 768, and more on a wide one; with 85 words it
has a thirty-second.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.checks._slide_words import slide_words, with_code, words_of
from sevenmin.model.brief import Brief, Step
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.asides import Aside, without_asides
from sevenmin.wording import count, quoted

RULE = Rule("full-slide", __doc__)

MOST = 70
"""What was tried in a browser; steps with more have words of their own for the slide."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for step in brief.steps:
            own = [aside for aside in _asides(brief, step) if aside.kind == "slide"]
            words = sum(_own(brief, aside) for aside in own) if own else _shown(brief, step)
            if words > MOST:
                yield _advice(brief, step, own, words)


def _advice(brief: Brief, step: Step, own: list[Aside], words: int) -> Problem:
    cut = f"Cut {count(words - MOST, 'word')}"
    return RULE.advise(
        brief.at(own[0].spot if own else step.spot),
        f"The slide of step {step.number}, {quoted(step.heading)}, has {count(words, 'word')}; "
        f"from the back of a room, {MOST} can be read.",
        f"{cut}." if own else f"{cut}, or write other words for the slide with “!!! slide”.",
    )


def _asides(brief: Brief, step: Step) -> list[Aside]:
    lines = _lines(brief, step)
    return [aside for aside in brief.outline.asides if aside.spot.line in lines]


def _own(brief: Brief, aside: Aside) -> int:
    typed = brief.body.split("\n")[aside.spot.line + 1 : aside.end]
    return words_of("\n".join(with_code(aside.text.split("\n"), typed) if typed else typed))


def _shown(brief: Brief, step: Step) -> int:
    lines = _lines(brief, step)
    seen = brief.outline.lines[lines.start + 1 : lines.stop]
    if "```" not in brief.body and "~~~" not in brief.body:
        return slide_words(seen)
    typed = without_asides(brief.body.split("\n"), brief.outline.asides)
    return slide_words(with_code(seen, typed[lines.start + 1 : lines.stop]))


def _lines(brief: Brief, step: Step) -> range:
    """The lines of a step, with its heading."""
    after = brief.steps[step.number : step.number + 1]
    end = after[0].spot.line if after else len(brief.outline.lines)
    return range(step.spot.line, end)
