"""`pagefind/`: the index in which the site's search box looks, made by Pagefind.

It holds the text of the briefs and of the pages in `docs/`, never a draft, an answer or a reason.
A page is in it where an element carries `data-pagefind-body`. A reader's browser fetches only the
parts of the index that have the words asked for, and only once the box is used.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from functools import cache
from pathlib import Path
from threading import Thread

from pagefind.index import PagefindIndex
from pagefind.service import PagefindService

from sevenmin.model.library import Library

_FOLDER = "pagefind"

# Pagefind also writes ready-made interfaces; the site has its own.
_UNUSED = ("*-ui.*", "*-ui-*", "*-component-*", "pagefind-highlight.js")

Started = tuple[PagefindService, PagefindIndex]

_started: list[Future[Started]] = []


def begin() -> None:
    """Start Pagefind while pages are made: it takes as long as 20 pages do.

    Where the build failed, the next one takes what the last one started.
    """
    if not _started:
        _started.append(asyncio.run_coroutine_threadsafe(_start(), _loop()))


def write(library: Library, folder: Path) -> None:
    """Index the built site's pages, as they are in the folder."""
    begin()
    started = _started.pop().result()
    asyncio.run_coroutine_threadsafe(_index(started, folder), _loop()).result()
    for pattern in _UNUSED:
        for path in (folder / _FOLDER).glob(pattern):
            path.unlink()


@cache
def _loop() -> asyncio.AbstractEventLoop:
    """Pagefind's client waits for its program; here it does so beside the build."""
    loop = asyncio.new_event_loop()
    Thread(target=loop.run_forever, name="pagefind", daemon=True).start()
    return loop


async def _start() -> Started:
    service = await PagefindService().launch()
    return service, await service.create_index({"force_language": "en"})


async def _index(started: Started, folder: Path) -> None:
    service, index = started
    try:
        await index.add_directory(str(folder))
        await index.write_files(str(folder / _FOLDER))
        await on_disk(folder / _FOLDER)
    finally:
        await service.close()


async def on_disk(folder: Path) -> None:
    """Wait until no file in the folder is empty, ten seconds at most.

    Pagefind answers when its last files may still be on their way, and to close it would stop them:
    on a busy machine a site in a hundred had an empty `pagefind-entry.json`, and no search.
    """
    for _ in range(200):
        if all(path.stat().st_size for path in folder.rglob("*.*")):
            return
        await asyncio.sleep(0.05)
