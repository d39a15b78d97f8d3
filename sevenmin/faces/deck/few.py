"""Whether a slide has so few words that they can be large."""

from __future__ import annotations

import re

FEW = 35
"""Words; measured with the type of the slides."""

_TAG = re.compile(r"<[^>]*>")
_OWN_LOOK = re.compile(r"<(?:li|t|img|d|pre)")
"""A list, a table or a picture is no text to be set large."""


def is_few(html: str) -> bool:
    """Of the HTML that stands on a slide."""
    if "<p" not in html or _OWN_LOOK.search(html):
        return False
    return len(_TAG.sub("", html).split()) <= FEW
