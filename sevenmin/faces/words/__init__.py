"""`index.txt`: the words of the brief alone, for e-mail and for whoever reads them best so.

It has all that a team reads together: the steps, the questions to think about, the notices, the
owner and the dates. Pictures are there by their alternative text, tables row by row. It has no
quiz, no answers and no facilitators' notes. There are no lines of signs under headings, because a
screen reader would read out each sign.

Lines are at most 72 signs long and end as Windows' Notepad needs it. The file is UTF-8 and begins
with the mark that says so: then ’ and é are right in programs and browsers, also where a web server
says only `text/plain`.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterator

from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.faces.words.text import text_of
from sevenmin.views.shown import Shown

LINK = Link(9, "index.txt", "Plain text")


def files(shown: Shown, frame: Frame) -> Iterator[File]:
    """The text."""
    yield File("index.txt", BOM_UTF8 + text_of(shown).replace("\n", "\r\n").encode())
