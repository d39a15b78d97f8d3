"""A brief's page as MkDocs knows pages: its links, its ids and its table of contents.

MkDocs' own Markdown is not asked. Where links lead, and what is told of those that lead nowhere, is
MkDocs' own doing, as `validation` in `mkdocs.yml` says.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page, _RelativePathTreeprocessor
from mkdocs.structure.toc import get_toc

from macros.links import NOWHERE, is_readable
from sevenmin.document.blocks import Heading
from sevenmin.document.words import in_one_line
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.reading.names import composed
from sevenmin.rendering.brief import Rendered, rendered
from sevenmin.rendering.ids import heading_ids, ids_of


class BriefPage(Page):
    """The page of a brief. `rendered` is its HTML, once MkDocs has asked for it."""

    rendered: Rendered

    def __init__(self, file: File, config: MkDocsConfig, brief: Brief, library: Library) -> None:
        super().__init__(None, file, config)
        self.brief, self.library = brief, library

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """What MkDocs calls once every file of the site is known."""
        links = _RelativePathTreeprocessor(self.file, files, config)

        @cache
        def resolve(address: str) -> str:
            return links.path_to_url(composed(address)) if is_readable(address) else NOWHERE

        self.rendered = rendered(self.brief, self.library, resolve)
        self.content = "\n".join(step.html for step in self.rendered.steps)
        self.toc = get_toc(_contents(self.brief))
        self.present_anchor_ids = set(ids_of(self.brief.document))
        self.links_to_anchors = links.links_to_anchors


def _contents(brief: Brief) -> list[Any]:
    """Its headings as MkDocs nests them."""
    ids = heading_ids(brief.document)
    headings: list[Any] = [
        {"level": one.level, "id": ids[one], "name": in_one_line(one.children)}
        for one in brief.document.every_shown(Heading)
    ]
    return nest_toc_tokens(headings)
