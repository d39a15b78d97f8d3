"""Seven minutes aloud are 1,281 words; seven minutes of silent reading are 1,666.

More than 1,281 words in a brief, or 183 in a step, is advice; more than 1,666 is a problem. People
read 183 words a minute aloud and 238 silently (Brysbaert 2019, doi 10.1016/j.jml.2019.104047).
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.brief import WORDS_A_MINUTE_ALOUD, WORDS_A_MINUTE_SILENT, Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import count, quoted

RULE = Rule("time-budget", __doc__)

MINUTES = 7
ALOUD, SILENT = MINUTES * WORDS_A_MINUTE_ALOUD, MINUTES * WORDS_A_MINUTE_SILENT


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        yield from _whole(
            brief, brief.at(brief.steps[0].spot) if brief.steps else brief.tree.place()
        )
        for step in brief.steps:
            if step.words > WORDS_A_MINUTE_ALOUD:
                yield RULE.advise(
                    brief.at(step.spot),
                    f"Step {step.number}, {quoted(step.heading)}, has {step.words:,} words; "
                    f"a minute aloud is {WORDS_A_MINUTE_ALOUD}.",
                    f"Cut {count(step.words - WORDS_A_MINUTE_ALOUD, 'word')}, or split it.",
                )


def _whole(brief: Brief, start: Place) -> Iterator[Problem]:
    words = brief.words
    if words > SILENT:
        yield RULE(
            start,
            f"The brief has {words:,} words; nobody reads more than {SILENT:,} in seven minutes.",
            f"Cut at least {count(words - SILENT, 'word')}, or make two briefs of it.",
        )
    elif words > ALOUD:
        yield RULE.advise(
            start,
            f"The brief has {words:,} words; seven minutes aloud are {ALOUD:,}.",
            f"Cut {count(words - ALOUD, 'word')}.",
        )
