"""A link in a brief leads to another brief, to a page of the site, or to a whole web address.

Write the file, not the address of the page: `[pressing pause](pressing-pause.md)`. A published
brief does not link to a draft, which its readers cannot open.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import did_you_mean, quoted

RULE = Rule("broken-link", __doc__)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for link in brief.outline.links:
            for message, fix in _faults(brief, link.target, library):
                yield RULE(brief.at(link.spot), message, fix)


def _faults(brief: Brief, target: str, library: Library) -> Iterator[tuple[str, str]]:
    address = urlsplit(target)
    if address.scheme or address.netloc or not address.path:
        return
    path = normpath(str(PurePosixPath(brief.path).parent / unquote(address.path)))
    if not path.endswith(".md"):
        message = f"This link leads to nothing that is built: {quoted(target)}."
        yield message, "Link to a brief's file, “name.md”, or to a whole web address."
    elif not path.startswith(f"{BRIEFS}/"):
        if not (library.root / "docs" / path).is_file():
            message = f"There is no page {quoted(path)} in docs/."
            yield message, "Write the way from briefs/ as if both lay side by side: “../about.md”."
    elif path in library.unreadable:
        return
    elif path not in library.brief_by_path:
        names = {PurePosixPath(known).name: known for known in library.brief_by_path}
        yield f"There is no brief {quoted(target)}.", did_you_mean(address.path, names)
    elif brief.is_published and not library.brief_by_path[path].is_published:
        message = f"The brief is published and {quoted(target)} is a draft."
        yield message, "Publish that one first, or remove the link."
