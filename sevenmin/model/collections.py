"""Briefs that stand together: those of a topic, for an audience, or of a series."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library


@dataclass(frozen=True)
class Collection:
    """A name from the settings, and the briefs that readers find under it: at least one.

    `slug` is the name in front matter; `title` and `summary` (which may be empty) are for readers.
    """

    slug: str
    title: str
    summary: str
    briefs: tuple[Brief, ...]


def by_topic(library: Library, drafts: bool = False) -> list[Collection]:
    """A collection for each topic, in the order of the settings; briefs newest first."""
    return _collections(library.settings.topics, library.shown(drafts), _is_about)


def by_audience(library: Library, drafts: bool = False) -> list[Collection]:
    """A collection for each audience. A brief that names no audience is for everyone."""
    return _collections(library.settings.audiences, library.shown(drafts), is_for)


def by_series(library: Library, drafts: bool = False) -> list[Collection]:
    """A collection for each series; briefs in their order."""
    return [
        Collection(slug, series.title, series.summary, parts)
        for slug, series in library.settings.series.items()
        if (parts := library.shown_parts(slug, drafts))
    ]


def is_for(brief: Brief, audience: str) -> bool:
    """Whether it is meant for an audience."""
    return not brief.front.audience or audience in brief.front.audience


def _is_about(brief: Brief, topic: str) -> bool:
    return topic in brief.front.topics


def _collections(
    titles: Mapping[str, str], briefs: Iterable[Brief], belongs: Callable[[Brief, str], bool]
) -> list[Collection]:
    found = {slug: tuple(brief for brief in briefs if belongs(brief, slug)) for slug in titles}
    return [Collection(slug, titles[slug], "", kept) for slug, kept in found.items() if kept]
