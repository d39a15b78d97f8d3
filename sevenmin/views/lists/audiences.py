"""`audiences/`: whom briefs are for, and a page for each audience."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_audience
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, shelf_pages


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    found = by_audience(library, drafts)
    yield from shelf_pages(
        library.settings, "audiences/", "Where you work", "Briefs for each service.", found
    )
