"""How many words of a step its slide shows, by its Markdown; the slide itself is made of HTML.

As in `views/short.py`: lists, tables, definitions and code whole, of other paragraphs the sentences
that are in bold or have a part that is; where there is nothing of this, the first sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby, zip_longest

from sevenmin.reading.outline import count_words
from sevenmin.reading.sentences import sentence_spans, sentences

_ITEM = re.compile(r"^[ \t>]*(?:[-*+]|\d+[.)])[ \t]", re.MULTILINE)
_MEANING = re.compile(r"^[ \t]*:[ \t]", re.MULTILINE)
_COLUMNS = re.compile(r"^[ \t>|:]*+-[ \t>:-]*+\|[ \t>|:-]*+$", re.MULTILINE)
_NOT_SAID = re.compile(r"#|\*?\[[^\]]*\]:|\{\{")
_FENCE = re.compile(r"[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:`{3}|~{3})")
_CODE = "```"
_IMAGE = re.compile(r"!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])")
_BOLD = re.compile(r"(\*\*|__)(?=\S).+?\1", re.DOTALL)


def slide_words(lines: Sequence[str]) -> int:
    """The words on the slide of a step whose text stands in these lines."""
    blocks = list(_blocks(lines))
    shown = list(_shown(blocks)) or [next(sentences(block), "") for block in _said(blocks)][:1]
    return sum(map(words_of, shown))


def words_of(text: str) -> int:
    """The words of a text that is shown whole; the number of an entry is none."""
    return count_words(_ITEM.sub("", _IMAGE.sub("", text)))


def with_code(lines: Sequence[str], typed: Sequence[str]) -> list[str]:
    """The lines of a text in which code is left empty, with that code again, and marked as such."""
    pairs = zip(lines, typed, strict=True)
    return [line if line.strip() else _code(as_typed) for line, as_typed in pairs]


def _code(typed: str) -> str:
    return "" if _FENCE.match(typed) or not typed.strip(" \t>") else f"{_CODE}{typed}"


def _blocks(lines: Sequence[str]) -> Iterator[str]:
    """Paragraphs with what follows without an empty line; headings and the like are none."""
    for filled, block in groupby(_taken_out(lines), key=lambda line: bool(line.strip(" \t>"))):
        if filled:
            yield "\n".join(block)


def _taken_out(lines: Sequence[str]) -> Iterator[str]:
    """Each line as if it stood in no note, no folded part and no tab."""
    depth = [0]
    for typed in lines:
        words = typed.lstrip(" \t>")
        if not words or typed.startswith(_CODE):
            yield typed
            continue
        line = typed.expandtabs(4)
        indent = len(line) - len(line.lstrip(" "))
        while indent < depth[-1]:
            depth.pop()
        around = words.startswith(("!!!", "???", "==="))
        if around and indent == depth[-1]:
            # Further in it stands in a list, which is shown with all that is in it.
            depth.append(indent + 4)
        yield "" if around or _NOT_SAID.match(words) else line[depth[-1] :]


def _shown(blocks: Sequence[str]) -> Iterator[str]:
    in_list = False
    for block, below in zip_longest(blocks, blocks[1:], fillvalue=""):
        if block.startswith(_CODE):
            yield block.replace(_CODE, "")
            continue
        starts = _ITEM.match(block) or _MEANING.search(block) or _MEANING.match(below)
        in_list = bool(starts) or (in_list and block[0] == " ")
        if in_list or _COLUMNS.search(block) or block.startswith("    "):
            yield block
        else:
            yield from _bold_sentences(_IMAGE.sub("", block))


def _bold_sentences(paragraph: str) -> Iterator[str]:
    bold = [found.span() for found in _BOLD.finditer(paragraph)]
    for start, end in sentence_spans(paragraph) if bold else ():
        if any(opened < end and closed > start for opened, closed in bold):
            yield paragraph[start:end]


def _said(blocks: Sequence[str]) -> Iterator[str]:
    """What a first sentence can be taken from."""
    return (said for block in blocks if words_of(said := _IMAGE.sub("", block)))
