"""`pagefind/`: the index in which the site's search box looks, made by Pagefind.

It holds the text of the briefs and of the pages in `docs/`, never a draft, an answer or a reason.
A page is in it where an element carries `data-pagefind-body`. A page's browser fetches only the
parts of the index that have the words for which a reader asks, and only once the box is used.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

from sevenmin.model.library import Library

_FOLDER = "pagefind"

# Pagefind also writes three ready-made interfaces; the site has its own.
_UNUSED = ("*-ui.*", "*-ui-*", "*-component-*", "pagefind-highlight.js")


def write(library: Library, folder: Path) -> None:
    """Index the built site's pages, as they are in the folder."""
    asyncio.run(_index(folder))
    for pattern in _UNUSED:
        for path in (folder / _FOLDER).glob(pattern):
            path.unlink()


async def _index(folder: Path) -> None:
    config = IndexConfig(output_path=str(folder / _FOLDER), force_language="en")
    # What is in the index is written when the block ends without an error.
    async with PagefindIndex(config=config) as index:
        await index.add_directory(str(folder))
