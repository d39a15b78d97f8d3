"""What the home page is made of: a welcome, the series, and ways into the briefs."""

from __future__ import annotations

from markupsafe import Markup

from sevenmin.model.brief import Brief
from sevenmin.model.collections import Collection, by_series
from sevenmin.model.library import Library
from sevenmin.views.templates import templates


def welcome_html(library: Library, home: str, drafts: bool = False) -> Markup:
    """The site's first words, from the settings, and where to start."""
    return _rendered(
        "welcome.html",
        home=home,
        welcome=library.settings.welcome,
        first=_first(library, drafts),
    )


def series_html(library: Library, home: str, drafts: bool = False) -> Markup:
    """Each series with its parts, as the segments of a strip."""
    collections = by_series(library, drafts)
    return _rendered("series.html", home=home, library=library, collections=collections)


def shelf_html(collections: list[Collection], home: str, address: str) -> Markup:
    """Links to collections that stand on the shelf at `address`, with how many briefs each has."""
    return _rendered("shelf.html", home=home, collections=collections, address=address)


def _first(library: Library, drafts: bool) -> Brief | None:
    """The first part of the first series, or else the newest brief."""
    series = by_series(library, drafts)
    briefs = series[0].briefs if series else library.shown(drafts)
    return briefs[0] if briefs else None


def _rendered(template: str, **what: object) -> Markup:
    return Markup(templates().get_template(f"views/{template}").render(**what))
