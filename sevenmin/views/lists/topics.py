"""`topics/`: what briefs are about, and a page for each topic."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_topic
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, Shelf, shelf_pages

SHELF = Shelf("topics/", "Topics", "What the briefs are about.")


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    yield from shelf_pages(SHELF, by_topic(library, drafts), library)
