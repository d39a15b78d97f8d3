"""`series/`: briefs that belong together, and a page for each series."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_series
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, shelf_pages


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    found = by_series(library, drafts)
    summary = "Briefs that belong together, in an order."
    yield from shelf_pages(library.settings, "series/", "Series", summary, found, numbered=True)
