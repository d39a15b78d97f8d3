"""Which words of a brief stand on the sheet, and how large: the most that fits on one page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import islice
from typing import NamedTuple

from sevenmin.document.blocks import Paragraph
from sevenmin.document.inlines import Words
from sevenmin.document.part import Part
from sevenmin.document.short import first_sentence, on_slide
from sevenmin.faces.handout.plain import plain
from sevenmin.model.brief_space import pieces, space_with
from sevenmin.model.pieces import letters
from sevenmin.model.settings import Notice
from sevenmin.model.space import HEIGHT, SIZES, Layout, Space
from sevenmin.views.short import short_tree
from sevenmin.views.shown import Shown
from sevenmin.views.templates import settings_tree
from sevenmin.views.tree import Node

FORMS = 4
"""A step's short words, without lists and tables, as one sentence, and none but its heading."""

_ROOM_TO_WRITE = 36.0

_LONGEST = 240
"""Letters of a sentence that stands for a whole step."""


class _Form(NamedTuple):
    """Each step in one of the short forms: as paper shows it, and the parts of which it is made."""

    nodes: list[Node]
    parts: list[list[Part]]


@dataclass(frozen=True)
class Fitting:
    """A brief's words on its sheet. Nothing is worked out before it is asked for."""

    shown: Shown
    fewer: int = 0
    """How many of the short forms are passed over that would fit, too."""

    @cached_property
    def full(self) -> list[Node]:
        """Each step as it is on its page."""
        return [plain(step.tree) for step in self.shown.steps]

    @cached_property
    def _parts(self) -> list[list[Part]]:
        return [step.blocks for step in self.shown.brief.steps]

    @cached_property
    def short(self) -> list[Node]:
        """Each step in the fullest of its short forms with which the sheet holds them all."""
        return self._short.nodes

    @cached_property
    def _short(self) -> _Form:
        fitting = (form for form in self._shorter() if self._space(form.parts).fits())
        count = len(self.shown.steps)
        nothing = _Form([Node("") for _ in range(count)], [[] for _ in range(count)])
        return next(islice(fitting, self.fewer, None), nothing)

    @cached_property
    def is_short(self) -> bool:
        """The whole text has no room. An author is told by the same estimate of the model."""
        told = self.shown.library.space_of(self.shown.brief)
        return not (told.fits() and self._full_space.fits())

    @property
    def steps(self) -> list[Node]:
        """Each step as it stands on the sheet."""
        return self.short if self.is_short else self.full

    @cached_property
    def size(self) -> float:
        """The size of the type in points."""
        return self._shown_space.size() or SIZES[-1]

    @cached_property
    def questions(self) -> list[str]:
        """What a reader thinks about; a quiz has its own place."""
        asked = self.shown.questions(marked=False)
        return [str(getattr(question, "prompt", "")) for question, _ in asked]

    @cached_property
    def layout(self) -> Layout:
        """How its boxes stand in columns."""
        return self._shown_space.layout(self.size)

    @property
    def has_notes(self) -> bool:
        """A part of the page is left that is worth writing on."""
        return HEIGHT - self.layout.height > _ROOM_TO_WRITE

    def _shorter(self) -> Iterator[_Form]:
        """The slide's words; then without lists, tables and images; then a sentence each."""
        nodes = [plain(short_tree(step)) for step in self.shown.steps]
        words = [on_slide(blocks) for blocks in self._parts]
        sentences = [_sentence(blocks) for blocks in self._parts]
        yield _Form(nodes, words)
        paragraphs = [_paragraphs(node) for node in nodes]
        yield _Form(
            [node or _said(said) for node, said in zip(paragraphs, sentences, strict=True)],
            [
                [one for one in parts if isinstance(one, Paragraph)] or _words(said)
                for parts, said in zip(words, sentences, strict=True)
            ],
        )
        yield _Form(list(map(_said, sentences)), list(map(_words, sentences)))

    @cached_property
    def _full_space(self) -> Space:
        return self._space(self._parts)

    @cached_property
    def notices(self) -> list[Notice]:
        """Where to turn: all that there is room for, what to do when worried before support."""
        return self._with_notices[0]

    @property
    def _shown_space(self) -> Space:
        return self._with_notices[1]

    @cached_property
    def _with_notices(self) -> tuple[list[Notice], Space]:
        """Notices give way before the brief's own words do."""
        settings = self.shown.library.settings
        found = [one for one in (settings.worried, settings.support) if one]
        bare = self._space(self._short.parts) if self.is_short else self._full_space
        while found:
            with_them = replace(bare, notices=tuple(map(_letters, found)))
            if with_them.fits():
                return found, with_them
            found.pop()
        return [], bare

    def _space(self, steps: list[list[Part]]) -> Space:
        brief, settings = self.shown.brief, self.shown.library.settings
        return space_with(brief, settings, map(pieces, steps), self.questions)


@lru_cache(maxsize=1)
def fitted(shown: Shown, fewer: int = 0) -> Fitting:
    """The same one for the page and, right after it, for the PDF of a brief."""
    return Fitting(shown, fewer)


def _letters(notice: Notice) -> tuple[int, int]:
    return letters(notice.title), letters(settings_tree(notice.text).text())


def _paragraphs(short: Node) -> Node | None:
    found: list[Node | str] = [
        part for part in short.children if isinstance(part, Node) and part.tag == "p"
    ]
    return Node("", {}, found) if found else None


def _sentence(blocks: list[Part]) -> str:
    """The first one of a step, cut short if need be."""
    said = first_sentence(blocks)
    return f"{said[:_LONGEST].rsplit(' ', 1)[0]} …" if len(said) > _LONGEST else said


def _said(sentence: str) -> Node:
    return Node("", {}, [Node("p", {}, [sentence])] if sentence else [])


def _words(sentence: str) -> list[Part]:
    return [Paragraph(children=[Words(text=sentence)])] if sentence else []
