"""A brief's HTML, cut at its own second-level headings: a piece for each step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_VOID = {"br", "hr", "img", "input", "wbr", "col", "area", "link", "meta", "source", "track"}

# A sign > may stand in an attribute's quotation marks.
_TAG = re.compile(r"""<(/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>""")
_ID = re.compile(r"""\bid=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)


def without_html_comments(html: str) -> str:
    """The HTML without comments, in which a heading is none."""
    return _COMMENT.sub("", html)


@dataclass(frozen=True)
class Piece:
    """The HTML of one step: its heading's id and content, and what follows until the next."""

    id: str
    heading: str
    html: str


@dataclass(frozen=True)
class _Cut:
    """Where a heading stands: from its tag to its end, its words between."""

    start: int
    inner_start: int
    inner_end: int
    end: int
    id: str


def cut(html: str) -> list[Piece]:
    """The pieces in order. Headings inside a quotation, a list or an admonition do not cut.

    The HTML is what Markdown made, without comments.
    """
    cuts = list(_cuts(html))
    ends = [*(found.start for found in cuts[1:]), len(html)]
    return [
        Piece(found.id, html[found.inner_start : found.inner_end], html[found.end : end].strip())
        for found, end in zip(cuts, ends, strict=False)
    ]


def before_steps(html: str) -> str:
    """What stands before the first heading that cuts."""
    first = next(_cuts(html), None)
    return html[: first.start] if first else html


def _cuts(html: str) -> Iterator[_Cut]:
    """Each `h2` that stands in no other element."""
    depth = 0
    opened: re.Match[str] | None = None
    for tag in _TAG.finditer(html):
        closing, name = tag[1], tag[2].lower()
        if name in _VOID or tag[3].endswith("/"):
            continue
        depth += -1 if closing else 1
        if name == "h2" and not closing and depth == 1:
            opened = tag
        elif name == "h2" and closing and depth == 0 and opened:
            yield _Cut(opened.start(), opened.end(), tag.start(), tag.end(), _id(opened[3]))
            opened = None


def _id(attributes: str) -> str:
    found = _ID.search(attributes)
    return "".join(part or "" for part in found.groups()) if found else ""
