"""Links whose address cannot be taken apart, such as `https://[`: they would end MkDocs."""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

log = logging.getLogger("mkdocs.sevenmin")

NOWHERE = "#"
"""Where such a link leads."""

_BEFORE_MKDOCS = 6
"""MkDocs takes addresses apart at the priorities 0 and 5 (`mkdocs.structure.pages`, 1.6.1)."""


class ReadableLinks(Extension):
    """Says of such a link where it leads, and lets it lead nowhere."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(_Readable(md), "sevenmin_readable_links", _BEFORE_MKDOCS)


class _Readable(Treeprocessor):
    def run(self, root: Element) -> Any:
        for element in root.iter():
            for key in ("href", "src"):
                if not is_readable(element.get(key, "")):
                    element.set(key, NOWHERE)


def is_readable(address: str) -> bool:
    """Whether it can be taken apart; where it cannot, MkDocs' log says so."""
    try:
        urlsplit(address)
    except ValueError:
        log.warning("This is no address: “%s”. Correct the link.", address)
        return False
    return True
