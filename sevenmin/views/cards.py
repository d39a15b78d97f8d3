"""Briefs as cards, for a page that lists them."""

from __future__ import annotations

from sevenmin.model.library import Library
from sevenmin.views.templates import templates


def cards_html(library: Library, drafts: bool = False) -> str:
    """All briefs that readers get, newest first. Links start from the site's root."""
    template = templates().get_template("views/cards.html")
    return template.render(briefs=library.shown(drafts), settings=library.settings)
