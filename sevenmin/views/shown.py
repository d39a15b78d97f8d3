"""A brief with its HTML cut into steps and its questions gathered: what every face is made of.

Its Markdown became HTML once. The page, the slides, the handout and all other faces take from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import zip_longest

from markupsafe import Markup

from sevenmin.blocks.base import Content
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place
from sevenmin.questions.base import Question
from sevenmin.reading.spot import Spot
from sevenmin.rendering.pieces import Piece, before_steps, cut, without_html_comments
from sevenmin.views.asides import apart
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


class StepsLostError(Exception):
    """Markdown made of the text something else than the checks saw in it."""


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
    """The same without questions."""
    slide: str
    """Other words that the author wrote for the slide; mostly none."""
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
    brief: Brief,
    library: Library,
    body_html: str,
    drafts: bool = False,
    site_url: str = "",
) -> Shown:
    """The brief as it is shown; `body_html` is what Markdown made of its manuscript.

    Raises StepsLostError where a step is missing in the HTML.
    """
    html = without_html_comments(body_html)
    pieces = cut(html)
    if len(pieces) != len(brief.steps):
        raise StepsLostError(
            f"{_first_lost(brief, pieces)}: The page would show {len(pieces)} of "
            f"{len(brief.steps)} steps. Look for HTML or a list around a heading."
        )
    placed, after = blocks_in_text(brief, library), blocks_after_steps(brief, library)
    counted = numbers([*placed, *after])
    steps = [
        _step(number, piece, brief, library, counted)
        for number, piece in enumerate(pieces, start=1)
    ]
    notes = apart(before_steps(html)).notes
    root = f"{site_url.rstrip('/')}/" if site_url else ""
    return Shown(brief, library, tuple(steps), notes, tuple(placed), tuple(after), drafts, root)


def _first_lost(brief: Brief, pieces: list[Piece]) -> Place:
    """Where the first step stands that is not among the pieces; only an author's `serve` asks."""
    said = [" ".join(tree(piece.heading).text().split()) for piece in pieces]
    lost = (s for s, words in zip_longest(brief.steps, said) if s and s.heading != words)
    first = next(lost, None)
    return brief.at(first.spot if first else Spot(0, 1))


def _step(number: int, piece: Piece, brief: Brief, library: Library, counted: Numbers) -> ShownStep:
    found = apart(piece.html)
    return ShownStep(
        number,
        piece.id,
        piece.heading,
        with_blocks(found.html, brief, library, counted),
        without_blocks(found.html),
        found.slide,
        found.notes,
    )
