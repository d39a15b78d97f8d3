"""Which of a brief's steps Markdown makes into steps of its page."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from html import unescape

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.rendering.manuscript import manuscript
from sevenmin.rendering.markdown import SiteMarkdown
from sevenmin.rendering.pieces import cut, without_html_comments

_MARK = re.compile(r"qsevenstep(\d+)q")
_TAG = re.compile(r"<[^<>]*>")


@dataclass(frozen=True)
class Steps:
    """The numbers of the steps that are found again, and the words of headings that are none."""

    found: frozenset[int]
    others: tuple[str, ...]


def markdown_of(library: Library) -> SiteMarkdown:
    """The Markdown of a library's project, set up once, and kept as long as the library."""
    kept: SiteMarkdown = vars(library).setdefault("_markdown", SiteMarkdown(library.root))
    return kept


def steps_made(brief: Brief, library: Library) -> Steps:
    """What becomes of each step. Raises MarkdownError where Markdown makes nothing of the text."""
    marked = replace(brief, body=_marked(brief))
    html = markdown_of(library).html(manuscript(marked, library))
    pieces = cut(without_html_comments(html))
    marks = [_MARK.search(piece.heading) for piece in pieces]
    return Steps(
        found=frozenset(int(mark[1]) for mark in marks if mark),
        others=tuple(
            unescape(_TAG.sub("", piece.heading)).strip()
            for piece, mark in zip(pieces, marks, strict=True)
            if not mark
        ),
    )


def _marked(brief: Brief) -> str:
    """The body with a word in each step's heading by which it is known again."""
    lines = brief.body.split("\n")
    for step in brief.steps:
        sign = re.match(r"\s*#+\s*", lines[step.spot.line])
        end = sign.end() if sign else 0
        line = lines[step.spot.line]
        lines[step.spot.line] = f"{line[:end]}qsevenstep{step.number}q {line[end:]}"
    return "\n".join(lines)
