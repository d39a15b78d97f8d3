"""A link in a brief leads to another brief, to a page of the site, or to a whole web address.

Write the file, not the address of the page: `[pressing pause](pressing-pause.md)`. A published
brief does not link to a draft, which its readers cannot open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from sevenmin.checks.images import ENDINGS
from sevenmin.document.inlines import Link
from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.names import composed
from sevenmin.rendering.anchors import anchors
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("broken-link", __doc__)

_MAIL = re.compile(r"[^@/\s]+@[^@/\s]+\.\w+")
SCHEMES = ("http", "https", "mailto", "tel")
_WHOLE = "Link to a brief's file, “name.md”, or to a whole web address, “https://…”."


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        document = brief.document
        links = (
            (document.address_spot(link), document.typed(link.address))
            for link in document.every(Link)
        )
        for spot, target in dict.fromkeys(links):
            for message, fix in _faults(brief, target, library):
                yield RULE(brief.at(spot), message, fix)


def _faults(brief: Brief, target: str, library: Library) -> Iterator[tuple[str, str]]:
    try:
        address = urlsplit(target)
    except ValueError:
        yield f"This is no address: {quoted(target)}.", _WHOLE
        return
    if not target:
        yield "This link has no address.", "Write one between the round brackets."
    elif address.scheme and address.scheme not in SCHEMES:
        yield f"A link cannot start with {quoted(f'{address.scheme}:')}.", _WHOLE
    elif not address.scheme and _MAIL.fullmatch(target):
        yield (
            f"This is an e-mail address: {quoted(target)}.",
            f"Write {quoted('mailto:' + target)}.",
        )
    elif not address.scheme and not address.netloc:
        path = _path(brief, address.path)
        yield from _page_faults(brief, target, path, library) if address.path else ()
        yield from _anchor_faults(path, address.fragment, library)


def _path(brief: Brief, address: str) -> str:
    """From the project's root; a link without a path stays on its brief."""
    if not address:
        return brief.path
    return normpath(str(PurePosixPath(brief.path).parent / unquote(address)))


def _anchor_faults(path: str, anchor: str, library: Library) -> Iterator[tuple[str, str]]:
    """The part of an address behind `#` is the id of a heading, as Markdown makes it."""
    if not anchor or not path.endswith(".md"):
        return
    ids = anchors(path, library)
    if ids is not None and anchor not in ids:
        message = f"There is no heading with the id {quoted(anchor)} in {path}."
        yield message, did_you_mean(anchor, sorted(ids)) if ids else "Link to the page alone."


def _page_faults(
    brief: Brief, target: str, path: str, library: Library
) -> Iterator[tuple[str, str]]:
    other = library.brief_by_path.get(composed(path))
    if not path.endswith(".md"):
        slug = PurePosixPath(path).name
        fix = f"Link to its file: “{slug}.md”." if slug in library.brief_by_slug else _WHOLE
        if path.lower().endswith(ENDINGS):
            fix = "Put “!” before it, if it is a picture that readers see."
        yield f"This link leads to nothing that is built: {quoted(target)}.", fix
    elif not path.startswith(f"{BRIEFS}/"):
        if not library.names.file(f"docs/{path}"):
            message = f"There is no page {quoted(path)} in docs/."
            yield message, "Write the way from briefs/ as if both lay side by side: “../about.md”."
    elif other is None and path not in library.unreadable:
        names = [PurePosixPath(known).name for known in library.brief_by_path]
        yield f"There is no brief {quoted(target)}.", did_you_mean(PurePosixPath(path).name, names)
    elif other and other.is_draft and brief.is_published:
        message = f"The brief is published and {quoted(target)} is a draft."
        yield message, "Publish that one first, or remove the link."
