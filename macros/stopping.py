"""A problem that shows only while MkDocs makes the site."""

from __future__ import annotations

import logging

from markupsafe import escape
from mkdocs.exceptions import PluginError

from macros.site import current

log = logging.getLogger("mkdocs.sevenmin")


def stopped(message: str) -> str:
    """A problem that shows only when a page is made: it stops a build, and is the page in serve."""
    if not current().serving:
        raise PluginError(message)
    log.error(message)
    return f'<h1>This page cannot be shown yet</h1><p class="sm-problems">{escape(message)}</p>'
