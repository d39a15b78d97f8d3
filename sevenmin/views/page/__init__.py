"""The page of a brief: what staff read in a browser, and what the printer prints."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.settings import Settings
from sevenmin.views.about import names, neighbours
from sevenmin.views.questions import content_html
from sevenmin.views.shown import Shown
from sevenmin.views.templates import templates


class Link(NamedTuple):
    """A link to a brief in another form: its place among others, its address, its words."""

    place: int
    address: str
    words: str


def page_html(shown: Shown, faces: Sequence[Link] = ()) -> str:
    """The content of a brief's page. `faces` are links to what else is made of the brief."""
    brief, settings = shown.brief, shown.library.settings
    return (
        templates()
        .get_template("views/page/page.html")
        .render(
            brief=brief,
            front=brief.front,
            library=shown.library,
            settings=settings,
            names=names(brief, settings),
            steps=shown.steps,
            blocks=shown.after,
            content_html=partial(content_html, numbers=shown.numbers),
            key=shown.key,
            series=neighbours(brief, shown.library, shown.drafts),
            related=_related(brief, shown.library, shown.drafts),
            edit_link=_edit_link(brief, settings),
            faces=faces,
        )
    )


def _related(brief: Brief, library: Library, drafts: bool) -> list[Brief]:
    found = (library.brief_by_slug.get(slug) for slug in brief.front.related)
    return [other for other in found if other and other.is_shown(drafts)]


def _edit_link(brief: Brief, settings: Settings) -> str | None:
    if not settings.edit_address:
        return None
    return f"{settings.edit_address.rstrip('/')}/{brief.path}"
