"""The ids of a brief's headings, by which links lead to them: made of their words."""

from __future__ import annotations

from markdown.extensions.toc import slugify, unique

from sevenmin.document.blocks import Heading
from sevenmin.document.document import Document
from sevenmin.document.part import Part, every_shown
from sevenmin.document.words import words_of


def heading_ids(document: Document) -> dict[Part, str]:
    """An id for each heading, made as MkDocs makes them; those that authors gave come first.

    What stands in asides has none: no reader can go there. They are made once for a document.
    """
    kept: dict[str, dict[Part, str]] = vars(document)
    if "_heading_ids" not in kept:
        kept["_heading_ids"] = _made(document)
    return kept["_heading_ids"]


def _made(document: Document) -> dict[Part, str]:
    headings = document.every_shown(Heading)
    taken: set[str] = set()
    given: dict[Part, str] = {one: unique(one.id, taken) for one in headings if one.id}
    made: dict[Part, str] = {
        one: unique(slugify(words_of(one.children), "-"), taken) for one in headings if not one.id
    }
    return {**given, **made}


def ids_of(document: Document) -> frozenset[str]:
    """Every id on the page to which a link can lead."""
    others = every_shown(document.blocks, Part)
    return frozenset([*heading_ids(document).values(), *(one.id for one in others if one.id)])
