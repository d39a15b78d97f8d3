"""A step's whole text for whoever says it: nothing folded away, and tabs one after the other."""

from __future__ import annotations

import re

from markupsafe import Markup

from sevenmin.views.rebased import moved
from sevenmin.views.tabs import untabbed
from sevenmin.views.tree import tree

_FOLDED = re.compile(r"<details\b(?![^>]*\sopen\b)")


def spoken(html: str, language: str | None = None) -> Markup:
    """The author's HTML for notes on a page one folder below the brief's own, as `moved` has it."""
    if "tabbed-set" in html:
        html = f"<div>{untabbed(tree(html)).inner_html()}</div>"
    return moved(_FOLDED.sub("<details open", str(html)), language)
