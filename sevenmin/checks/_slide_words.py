"""How many words of a step its slide shows, by its Markdown; the slide itself is made of HTML.

As in `views/short.py`: lists, tables and definitions whole, of other paragraphs the sentences that
are in bold or have a part that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from sevenmin.reading.outline import count_words

_ITEM = re.compile(r"^[ \t>]*(?:[-*+]|\d+[.)])[ \t]", re.MULTILINE)
_MEANING = re.compile(r"^[ \t]*:[ \t]", re.MULTILINE)
_COLUMNS = re.compile(r"^[ \t>|:-]*-[ \t>:-]*\|[ \t>|:-]*$", re.MULTILINE)
_STARTS = re.compile(r"[ \t>]*(?:#|!!!|\?\?\?|===)")
_IMAGE = re.compile(r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])")
_BOLD = re.compile(r"(\*\*|__)(?=\S).+?\1", re.DOTALL)
_SENTENCE = re.compile(r"\s*(.+?(?:[.!?…][”’\"')]*(?:\*\*|__)?(?=\s|$)|\Z))", re.DOTALL)


def slide_words(lines: Sequence[str]) -> int:
    """The words on the slide of a step whose text stands in these lines."""
    return sum(map(words_of, _shown(_blocks(lines))))


def words_of(text: str) -> int:
    """The words of a text that is shown whole; the number of an entry is none."""
    return count_words(_ITEM.sub("", _IMAGE.sub("", text)))


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    """Paragraphs with what follows without an empty line; headings and the like are none."""
    said = ["" if _STARTS.match(line) else line for line in lines]
    for filled, block in groupby(said, key=lambda line: bool(line.strip(" \t>"))):
        if filled:
            yield "\n".join(block)


def _shown(blocks: Iterator[str]) -> Iterator[str]:
    in_list = False
    for block in blocks:
        in_list = bool(_ITEM.match(block)) or (in_list and block[0] in " \t")
        if in_list or _COLUMNS.search(block) or _MEANING.search(block):
            yield block
        else:
            yield from _bold_sentences(block)


def _bold_sentences(paragraph: str) -> Iterator[str]:
    bold = [found.span() for found in _BOLD.finditer(paragraph)]
    for sentence in _SENTENCE.finditer(paragraph) if bold else ():
        if any(start < sentence.end(1) and end > sentence.start(1) for start, end in bold):
            yield sentence[1]
