"""Faults of Material's templates that stand outside every block that a theme can replace."""

from __future__ import annotations

import re

_TOGGLE = re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"')


def mended(page: str) -> str:
    """The whole page as valid HTML: `autocomplete` is not for checkboxes."""
    return _TOGGLE.sub(r"\1", page)
