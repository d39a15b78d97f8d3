"""How much stands in a brief, for its space on paper: a fold over the blocks of its document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from sevenmin.document.blocks import Aside, Code, Item, List, Meaning, Note, Quotation, Tab, Term
from sevenmin.document.blocks import Table as Tabled
from sevenmin.document.inlines import Picture as Pictured
from sevenmin.document.inlines import Words
from sevenmin.document.part import Block, Part, every
from sevenmin.document.words import words_of
from sevenmin.model.brief import Brief
from sevenmin.model.pieces import CODE, ITEM, PARAGRAPH, Picture, Piece, Table, Text, letters
from sevenmin.model.settings import Settings
from sevenmin.model.space import Box, Boxes, Space


def brief_space(brief: Brief, settings: Settings) -> Space:
    """The sheet with the whole text of the brief on it."""
    steps = (pieces(step.blocks) for step in brief.steps)
    return space_with(brief, settings, steps, _questions(brief))


def least_space(brief: Brief, settings: Settings) -> Space:
    """The sheet with what is on it in any case: title, summary, headings and questions."""
    return space_with(brief, settings, [()] * len(brief.steps), _questions(brief))


def space_with(
    brief: Brief, settings: Settings, steps: Iterable[Iterable[Piece]], questions: Iterable[str]
) -> Space:
    """The sheet of a brief with these pieces in the boxes of its steps, and these questions."""
    front = brief.front
    boxes = [
        Box(letters(step.heading), tuple(pieces))
        for step, pieces in zip(brief.steps, steps, strict=True)
    ]
    if asked := tuple(Text(letters(question), 4, after=ITEM) for question in questions):
        boxes.append(Box(24, asked))
    team = tuple(letters(question) for question in settings.team_questions)
    return Space(letters(front.title), letters(front.summary), Boxes(tuple(boxes)), team)


def _questions(brief: Brief) -> dict[str, None]:
    """What its reader thinks about, in the front matter and placed in the text."""
    calls = (call for call in brief.calls if call.name == "reflection")
    placed = (words for call in calls for words in (*call.arguments, *dict(call.named).values()))
    return dict.fromkeys([*placed, *brief.front.reflection])


def pieces(blocks: Iterable[Part], indent: int = 0, after: float = PARAGRAPH) -> Iterator[Piece]:
    """What starts on a line of its own, one after the other, `indent` letters further in.

    `after` is what follows words that stand in a list directly, by the size of their type.
    """
    for is_block, parts in groupby(blocks, key=lambda part: isinstance(part, Block)):
        if is_block:
            for part in parts:
                yield from _block(part, indent)
        else:
            yield from _line(list(parts), indent, after)


def _block(part: Part, indent: int) -> Iterator[Piece]:
    if isinstance(part, Aside):
        return
    if isinstance(part, Tabled):
        rows = (row.children for row in part.children)
        yield Table(tuple(tuple(letters(words_of([cell])) for cell in row) for row in rows))
    elif isinstance(part, Code):
        yield from (Text(len(line), indent, CODE) for line in part.text.strip("\n").split("\n"))
    else:
        yield from _title(part, indent)
        further, after = _INSIDE.get(type(part), (0, PARAGRAPH))
        yield from pieces(part.children, indent + further, after)


def _title(part: Part, indent: int) -> Iterator[Piece]:
    """Of a note or a tab, on a line of its own."""
    if isinstance(part, Note):
        named = part.kinds[0] if part.kinds and part.title is None else ""
        yield from _line(part.title or [Words(text=named)], indent + 4, PARAGRAPH)
    elif isinstance(part, Tab):
        yield from _line(part.label, indent, PARAGRAPH)


def _line(parts: list[Part], indent: int, after: float) -> Iterator[Piece]:
    yield from (Picture() for _ in every(parts, Pictured))
    if said := letters(words_of(parts, without=(Pictured,))):
        yield Text(said, indent, after=after)


_INSIDE = {
    List: (4, ITEM),
    Item: (0, ITEM),
    Quotation: (4, PARAGRAPH),
    Note: (4, PARAGRAPH),
    Term: (0, ITEM),
    Meaning: (4, ITEM),
}
"""How many letters further in what stands in each kind of block is, and what follows its words."""
