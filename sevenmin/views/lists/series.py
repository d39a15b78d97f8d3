"""`series/`: briefs that belong together, and a page for each series."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_series
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, Shelf, shelf_pages

SHELF = Shelf("series/", "Series", "Briefs that belong together, in an order.", numbered=True)


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    yield from shelf_pages(SHELF, by_series(library, drafts), library)
