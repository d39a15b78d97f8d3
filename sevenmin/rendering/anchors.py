"""The ids of a page's headings, to which a link can lead."""

from __future__ import annotations

import re

from sevenmin.model.library import BRIEFS, Library
from sevenmin.reading.names import composed
from sevenmin.reading.text import read_text
from sevenmin.rendering.ids import ids_of
from sevenmin.rendering.markdown import MarkdownError, markdown_of

_ID = re.compile(r'<[a-z][^<>]*?\s(?:id|name)="([^"]*)"')


def anchors(path: str, library: Library) -> frozenset[str] | None:
    """The ids that Markdown makes on a brief's page, or on one in `docs/`; none if it is not there.

    What a macro makes in a page of `docs/` is not among them, as MkDocs itself would find it.
    """
    kept: dict[str, frozenset[str] | None] = vars(library).setdefault("_anchors", {})
    if path not in kept:
        brief = library.brief_by_path.get(composed(path))
        kept[path] = ids_of(brief.document) if brief else _in_docs(path, library)
    return kept[path]


def _in_docs(path: str, library: Library) -> frozenset[str] | None:
    file = None if path.startswith(f"{BRIEFS}/") else library.names.file(f"docs/{path}")
    if file is None:
        return None
    text, _ = read_text(library.root, file.relative_to(library.root).as_posix())
    try:
        return frozenset(_ID.findall(markdown_of(library).html(text or "")))
    except MarkdownError:
        return frozenset()
