"""`learning-log/`: what one reader did on this device, and a record of it to print."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, list_page


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    yield list_page(
        "learning-log/",
        "My learning log",
        "What you read, how your quizzes went, and when to look again. Only this device knows.",
        "learning_log.html",
        script="assets/device/learning_log.js",
        settings=library.settings,
        briefs=library.shown(drafts),
    )
