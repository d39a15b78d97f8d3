"""A handout is one page of A4, in type of 9 points at least. A good brief has room on it.

About 700 words in short paragraphs fit; lists, tables and images take more room than their words
do. What is longer is never set smaller: the handout has the words of the slides in its place, and
its PDF, too. Advice says about how many words are too many for the full text.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.brief_space import brief_space
from sevenmin.model.library import Library
from sevenmin.model.space import words_over
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count

RULE = Rule("long-handout", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if brief.steps and (over := _over(brief, library)):
            yield RULE.advise(
                brief.at(brief.steps[0].spot),
                f"The handout has no room for the whole text: it is about {count(over, 'word')} "
                "too long for one page.",
                "Cut them, or check that the short words say enough: the handout has those.",
            )


def _over(brief: Brief, library: Library) -> int:
    space = brief_space(brief, library.settings)
    return 0 if space.fits() else words_over(space, brief.words)
