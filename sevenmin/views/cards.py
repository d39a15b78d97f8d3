"""Briefs as cards, for a page that shows the newest."""

from __future__ import annotations

from markupsafe import Markup

from sevenmin.model.library import Library
from sevenmin.views.templates import templates


def cards_html(library: Library, home: str, drafts: bool = False, newest: int = 0) -> Markup:
    """The newest briefs that readers get, or all; `home` is the way to the site's root."""
    briefs = library.shown(drafts)[: newest or None]
    template = templates().get_template("views/cards.html")
    return Markup(template.render(briefs=briefs, home=home, library=library))
