"""A page in the place of a brief from which nothing could be read, for the author who watches."""

from __future__ import annotations

from sevenmin.views.templates import templates

TITLE = "This brief cannot be shown yet"


def unreadable_html(path: str) -> str:
    """The content of the page: the panel above it says what is wrong with the file."""
    return templates().get_template("views/unreadable.html").render(title=TITLE, path=path)
