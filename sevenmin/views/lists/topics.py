"""`topics/`: what briefs are about, and a page for each topic."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.collections import by_topic
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, shelf_pages


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    found = by_topic(library, drafts)
    yield from shelf_pages(
        library.settings, "topics/", "Topics", "What the briefs are about.", found
    )
