"""A handout is one page of A4, in type of 9 points at least. About 650 words have room on it.

Short lines in lists and tables take more room than their words in a paragraph; an image takes as
much as 60 words. Nothing is ever set smaller: what is longer has the words of its slides on the
handout. Advice says about how many words are too many. Where not even title, summary, headings and
questions have room, the site is built without the PDF.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.brief_space import least_space
from sevenmin.model.library import Library
from sevenmin.model.pieces import Picture
from sevenmin.model.space import Space, words_over
from sevenmin.problems import Problem, Rule
from sevenmin.wording import count

RULE = Rule("long-handout", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        space = library.space_of(brief)
        if brief.steps and not space.fits():
            place = brief.at(brief.steps[0].spot)
            yield RULE.advise(place, *_said(brief, space, library))


def _said(brief: Brief, space: Space, library: Library) -> tuple[str, str]:
    """What is wrong and what to do; where it is for the images, no word is too many."""
    if not least_space(brief, library.settings).fits():
        return (
            "The handout has no room for title, summary, headings and questions alone.",
            "Shorten them, or the site has no PDF of it.",
        )
    bare = space.without(Picture)
    if bare.fits():
        return (
            "The handout has no room for the whole text with all its images.",
            "Leave one out, or check that the slides' words say enough: the handout has those.",
        )
    over = count(words_over(bare, brief.words), "word")
    return (
        f"The handout has no room for the whole text, which is about {over} too long for a page.",
        "Cut them, or check that the slides' words say enough: the handout has those.",
    )
