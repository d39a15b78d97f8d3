"""A step in a few words: what a room sees on a slide, and a handout that has no room for more.

Lists, tables, definitions, code and pictures are taken as they are; of other paragraphs the
sentences that are in bold or have a part that is. Where there is none of this, or nothing but
pictures, the first sentence.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sevenmin.document.blocks import Aside, Code, Footnote, List, Paragraph, Table, Terms
from sevenmin.document.inlines import Picture, Strong, Words
from sevenmin.document.part import Part, every
from sevenmin.document.words import in_one_line, words_of
from sevenmin.reading.sentences import is_whole, sentences

_WHOLE = (List, Table, Terms, Code)
"""What is taken as it is, wherever it stands."""


def on_slide(blocks: Iterable[Part]) -> list[Part]:
    """What a room sees of a step: the author's own words for its slide, or the step in short."""
    blocks = list(blocks)
    own = [one for one in blocks if isinstance(one, Aside) and one.kind == "slide"]
    return [part for one in own for part in one.children] if own else short(blocks)


def short(blocks: Iterable[Part]) -> list[Part]:
    """The blocks of a step in short. What stands in asides is not looked at."""
    blocks = list(blocks)
    found = list(_parts(blocks))
    if all(isinstance(part, Picture) for part in found):
        said = first_sentence(blocks)
        first = [_paragraph([Words(text=said)])] if said or not found else []
        found = [*first, *found]
    return found


def first_sentence(blocks: list[Part]) -> str:
    """Of the first paragraph with words."""
    paragraphs = (_plain([one]) for one in every(blocks, Paragraph) if not _is_apart(one, blocks))
    words = next(filter(None, paragraphs), "") or _plain(blocks)
    return next(sentences(words), "")


def _parts(blocks: Iterable[Part]) -> Iterator[Part]:
    for part in blocks:
        if isinstance(part, (Aside, Footnote)):
            continue
        if isinstance(part, _WHOLE):
            yield part
        elif isinstance(part, Paragraph):
            yield from every(part.children, Picture)
            yield from _bold_sentences(part)
        else:
            yield from _parts(part.children)


def _bold_sentences(paragraph: Paragraph) -> Iterator[Part]:
    """One paragraph of them, each once."""
    said: dict[str, list[Part]] = {}
    for bold in every(paragraph.children, Strong):
        found = _sentence(bold, paragraph)
        said.setdefault(words_of(found), found)
    said.pop("", None)
    if said:
        spaced = [one for found in said.values() for one in (Words(text=" "), *found)]
        yield _paragraph(spaced[1:])


def _sentence(bold: Strong, paragraph: Paragraph) -> list[Part]:
    """The words in bold, or the sentence of which they are only a part."""
    words = _plain(bold.children)
    if words and not is_whole(words):
        for sentence in sentences(_plain([paragraph])):
            if words in sentence:
                return [Words(text=sentence)]
    return [part for part in bold.children if not isinstance(part, Picture)] if words else []


def _paragraph(parts: list[Part]) -> Paragraph:
    return Paragraph(children=parts)


def _plain(parts: Iterable[Part]) -> str:
    return in_one_line(parts, without=(Picture,))


def _is_apart(paragraph: Paragraph, blocks: list[Part]) -> bool:
    """Whether it stands in an aside, or in a footnote."""
    apart = every(blocks, Aside, Footnote)
    return any(one.start <= paragraph.start < one.end for one in apart)
