"""Briefs as cards, for a page that lists them."""

from __future__ import annotations

from sevenmin.model.library import Library
from sevenmin.views.templates import templates


def cards_html(library: Library, home: str, drafts: bool = False) -> str:
    """All briefs that readers get, newest first; `home` is the way to the site's root."""
    template = templates().get_template("views/cards.html")
    return template.render(briefs=library.shown(drafts), home=home.rstrip("/"))
