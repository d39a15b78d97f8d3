"""A brief with its HTML cut into steps and its questions gathered: what every face is made of.

Its document became HTML once. The page, the slides, the handout and all other faces take from here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from sevenmin.blocks.base import Content
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.questions.base import Question
from sevenmin.rendering.brief import Rendered, RenderedStep
from sevenmin.views.questions import (
    Numbers,
    blocks_after_steps,
    blocks_in_text,
    key_html,
    numbers,
    with_blocks,
    without_blocks,
)
from sevenmin.views.tree import Node, tree

_WAY_BACK = re.compile(r'\s*<a class="sm-back".*?</a>')


@dataclass(frozen=True)
class ShownStep:
    """A step as HTML. Links and images lead from the brief's own page."""

    number: int
    id: str
    heading: str
    """The HTML inside the heading."""
    html: str
    """What readers get, with the questions that stand in it."""
    text: str
    """The same without questions, for what is no page."""
    short: str
    """What a room sees of it: the author's words for the slide, or the step in short."""
    notes: str
    """What the author says to facilitators alone."""

    @cached_property
    def tree(self) -> Node:
        """The text as a tree."""
        return tree(self.text)


@dataclass(frozen=True, eq=False)
class Shown:
    """A brief as it is shown. With `drafts`, to an author who watches.

    `site_url` is the address of the site's root with a slash at its end, or empty where the
    settings do not say it.
    """

    brief: Brief
    library: Library
    steps: tuple[ShownStep, ...]
    opening: str
    """Notes for facilitators that stand before the first step."""
    placed: tuple[Content, ...]
    """The questions that the author placed in the text."""
    after: tuple[Content, ...]
    """Those that follow the steps by themselves."""
    drafts: bool = False
    site_url: str = ""

    @property
    def place(self) -> str:
        """The address of its page from the site's root."""
        return f"briefs/{self.brief.slug}/"

    @property
    def address(self) -> str:
        """The whole address of its page, for a telephone or for paper; empty where unknown."""
        return f"{self.site_url}{self.place}" if self.site_url else ""

    @cached_property
    def contents(self) -> tuple[Content, ...]:
        """All questions, in the order of the page."""
        return (*self.placed, *self.after)

    @cached_property
    def numbers(self) -> Numbers:
        return numbers(self.contents)

    @cached_property
    def key(self) -> Markup:
        """The answer key of all its questions."""
        return key_html(self.contents, self.numbers)

    def questions(self, marked: bool) -> list[tuple[Question, Content]]:
        """Each question with the block from which it comes: of the quizzes, or of reflection.

        What is not marked and comes from a quiz, such as a scale, is a question of the quiz.
        """
        return [
            (question, content)
            for content in self.contents
            for question in content.questions
            if (content.quiz is not None) == marked
        ]


def shown(
    brief: Brief, library: Library, html: Rendered, drafts: bool = False, site_url: str = ""
) -> Shown:
    """The brief as it is shown; `html` is what was made of its document."""
    placed, after = blocks_in_text(brief, library), blocks_after_steps(brief, library)
    counted = numbers([*placed, *after])
    steps = tuple(
        _step(number, step, brief, library, counted)
        for number, step in enumerate(html.steps, start=1)
    )
    root = f"{site_url.rstrip('/')}/" if site_url else ""
    opening = html.opening
    return Shown(brief, library, steps, opening, tuple(placed), tuple(after), drafts, root)


def _step(
    number: int, step: RenderedStep, brief: Brief, library: Library, counted: Numbers
) -> ShownStep:
    return ShownStep(
        number,
        step.id,
        step.heading,
        with_blocks(step.html, brief, library, counted),
        without_ways_back(without_blocks(step.html)),
        step.slide,
        step.notes,
    )


def without_ways_back(html: str) -> str:
    """The HTML without the links from footnotes back to the text, which lead there on a page."""
    return _WAY_BACK.sub("", html)
