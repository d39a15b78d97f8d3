"""The blank record as a Word file: one file is made for the site, and each brief's words put in.

To make a file with python-docx takes about 25 ms, to fill in a brief's words 0.2 ms. The
same brief gives the same bytes: no clock is asked, and nothing names an author.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from sevenmin.faces.record.blank import DAY, MARK, blank
from sevenmin.views.shown import Shown

_MARKED = re.compile(f"{MARK.format('([a-z]+)')}|{DAY}")
_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML may have, in whatever form."""

_NO_DAY = date(2020, 1, 1)
"""A draft has no day yet."""


@dataclass(frozen=True)
class _Form:
    """A site's blank record: the file without its parts that have marks, and those parts."""

    rest: bytes
    marked: dict[str, str]


def word_file(shown: Shown, rows: int) -> bytes:
    """The brief's blank record, with room for so many actions."""
    settings, front = shown.library.settings, shown.brief.front
    words = {
        "title": front.title,
        "source": " · ".join(filter(None, (settings.organisation, shown.address))),
        "day": f"{front.published_on or _NO_DAY}T00:00:00Z",
    }
    form = _form(tuple(map(_clean, settings.team_questions)), rows)
    parts = {name: _filled(text, words) for name, text in form.marked.items()}
    return _zipped(parts, form.rest)


@cache
def _form(questions: tuple[str, ...], rows: int) -> _Form:
    with ZipFile(BytesIO(blank(questions, rows))) as made:
        parts = {name: made.read(name) for name in made.namelist()}
    marked = {name: data.decode() for name, data in parts.items() if _has_marks(name, data)}
    rest = {name: data for name, data in parts.items() if name not in marked}
    return _Form(_zipped(rest), marked)


def _has_marks(name: str, data: bytes) -> bool:
    return name.endswith(".xml") and bool(_MARKED.search(data.decode()))


def _filled(text: str, words: dict[str, str]) -> bytes:
    return _MARKED.sub(lambda mark: escape(_clean(words[mark[1] or "day"])), text).encode()


def _zipped(parts: dict[str, bytes], rest: bytes = b"") -> bytes:
    """The parts in a file, behind those that are there already."""
    file = BytesIO(rest)
    with ZipFile(file, "a" if rest else "w") as archive:
        for name, data in parts.items():
            # Without a time of its own, it has the first that there is; and no system's sign.
            info = ZipInfo(name)
            info.create_system = 0
            info.compress_type = ZIP_DEFLATED
            archive.writestr(info, data)
    return file.getvalue()


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)
