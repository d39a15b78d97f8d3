"""`audiences/`: whom briefs are for, and a page for each audience."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_audience
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, Shelf, shelf_pages

SHELF = Shelf("audiences/", "Where you work", "Briefs for each service.")


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    yield from shelf_pages(SHELF, by_audience(library, drafts), library)
