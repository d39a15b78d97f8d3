"""`briefs/`: all briefs, newest first, to look through or to filter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sevenmin.model.collections import Collection, by_audience, by_series, by_topic
from sevenmin.model.library import Library
from sevenmin.views.lists import ListPage, list_page


@dataclass(frozen=True)
class Filter:
    """One way to choose: `name` stands in the page's address, `label` is what readers see.

    `shelf` is the address of the page that leads to the same choices without JavaScript. `names`
    has, for each brief's slug, the slugs of the options under which it is found.
    """

    name: str
    label: str
    everything: str
    shelf: str
    options: list[Collection]
    names: dict[str, list[str]]


def pages(library: Library, drafts: bool) -> Iterator[ListPage]:
    filters = [
        _filter("topic", "Topic", "Every topic", "topics/", by_topic(library, drafts)),
        _filter("for", "Service", "Every service", "audiences/", by_audience(library, drafts)),
        _filter("series", "Series", "Every series", "series/", by_series(library, drafts)),
    ]
    yield list_page(
        "briefs/",
        "All briefs",
        "Every brief, newest first.",
        "all_briefs.html",
        script="assets/filter.js",
        library=library,
        briefs=library.shown(drafts),
        filters=[found for found in filters if found.options],
    )


def _filter(
    name: str, label: str, everything: str, shelf: str, options: list[Collection]
) -> Filter:
    names: dict[str, list[str]] = defaultdict(list)
    for option in options:
        for brief in option.briefs:
            names[brief.slug].append(option.slug)
    return Filter(name, label, everything, shelf, options, dict(names))
