"""The page of a brief: what staff read in a browser, and what the printer prints."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.model.settings import Settings
from sevenmin.views.pieces import Piece, cut
from sevenmin.views.questions import (
    Numbers,
    blocks_after_steps,
    blocks_in_text,
    content_html,
    key_html,
    numbers,
    with_blocks,
)
from sevenmin.views.templates import templates

_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


class StepsLostError(Exception):
    """Markdown made of the text something else than the checks saw in it."""


@dataclass(frozen=True)
class Neighbours:
    """Where a brief stands in its series; only what readers can open."""

    title: str
    parts: int
    previous: Brief | None
    following: Brief | None


def page_html(brief: Brief, library: Library, body_html: str, drafts: bool = False) -> str:
    """The content of a brief's page.

    `body_html` is what Markdown made of its manuscript. With `drafts`, briefs that are not
    published yet may be linked, as `make serve` shows them.
    """
    template = templates().get_template("views/page/page.html")
    blocks = blocks_after_steps(brief, library)
    on_page = [*blocks_in_text(brief, library), *blocks]
    counted = numbers(on_page)
    return template.render(
        brief=brief,
        front=brief.front,
        settings=library.settings,
        names=_names(brief, library.settings),
        pieces=_pieces(brief, library, body_html, counted),
        blocks=blocks,
        content_html=partial(content_html, numbers=counted),
        key=key_html(on_page, counted),
        series=_neighbours(brief, library, drafts),
        related=_related(brief, library, drafts),
        edit_link=_edit_link(brief, library.settings),
    )


def _pieces(brief: Brief, library: Library, body_html: str, counted: Numbers) -> list[Piece]:
    """The steps. What Markdown left of a comment is for authors, and goes."""
    html = with_blocks(_COMMENT.sub("", body_html), brief, library, counted)
    pieces = cut(html)
    if len(pieces) != len(brief.steps):
        raise StepsLostError(
            f"{brief.path}:{brief.body_line}:1: The page would show {len(pieces)} of "
            f"{len(brief.steps)} steps. Look for HTML or a list around a heading."
        )
    return pieces


def _names(brief: Brief, settings: Settings) -> dict[str, Any]:
    """The names and titles of the brief's topics and audiences, and the title of its origin."""
    front = brief.front
    return {
        "topics": [(name, settings.topics.get(name, name)) for name in front.topics],
        "audience": [(name, settings.audiences.get(name, name)) for name in front.audience],
        "origin": settings.origins.get(front.origin or "", front.origin),
    }


def _related(brief: Brief, library: Library, drafts: bool) -> list[Brief]:
    found = (library.brief_by_slug.get(slug) for slug in brief.front.related)
    return [other for other in found if other and other.is_shown(drafts)]


def _neighbours(brief: Brief, library: Library, drafts: bool) -> Neighbours | None:
    series = library.settings.series.get(brief.front.series or "")
    if series is None or not brief.is_shown(drafts):
        return None
    parts = library.shown_parts(brief.front.series or "", drafts)
    here = parts.index(brief)
    previous = parts[here - 1] if here else None
    following = parts[here + 1] if here + 1 < len(parts) else None
    return Neighbours(series.title, parts[-1].front.part or len(parts), previous, following)


def _edit_link(brief: Brief, settings: Settings) -> str | None:
    if not settings.edit_address:
        return None
    return f"{settings.edit_address.rstrip('/')}/{brief.path}"
