"""Links and images of a step, for a page that lies deeper than the brief's own."""

from __future__ import annotations

import re

from markupsafe import Markup

from sevenmin.directions import said_in

_ADDRESS = re.compile(r'(<(?:a|img)\b[^>]*?\b(?:href|src)=")(?![a-zA-Z][\w+.-]*:|/)([^"]*)"')
_ID = re.compile(r'(<[a-zA-Z][^<>]*?)\s\b(?:id|name)="[^"]*"')


def rebased(html: str, up: str = "../") -> str:
    """The HTML with every relative address one folder up, and without ids.

    A link to a place on the brief's page leads there; ids of two steps cannot collide.
    """
    return _ID.sub(r"\1", _ADDRESS.sub(rf'\1{up}\2"', html))


def moved(html: str, language: str | None = None) -> Markup:
    """An author's HTML for the page of a face, which lies one folder below the brief's own.

    `language` is the code of the one in which it is written, if that is another one than the
    page's. Of `Markup`, the parts would be escaped.
    """
    said = Markup(rebased(str(html)))
    return Markup("<div{}>{}</div>").format(said_in(language), said) if language else said
