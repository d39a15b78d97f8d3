"""What readers read has words: a choice, a reason or a title is never only “?” or “…”.

Nor is it made of signs that show nothing, such as a blank that a program left behind.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator

from sevenmin.checks._parts import Part, parts
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Tree
from sevenmin.signs import is_wordless
from sevenmin.wording import listed, quoted

RULE = Rule("no-words", __doc__)

_FIX = "Say it in words."
_READ = {"anonymity", "owner", "reference", "reflection", "sources", "summary", "title"}
"""The keys of a brief that readers read."""

_MEANT = {"id", "step", "type"}
"""The keys of a question that say what it is, and have rules of their own."""

_MANY = 3
"""How many unseen signs are named. More would not help to find them."""


def check(library: Library) -> Iterator[Problem]:
    yield from _in_tree(library.settings_tree, library.settings_tree.given)
    for part in parts(library):
        yield from _in_part(part)
    for brief in library.briefs:
        yield from _in_tree(brief.tree, _READ)


def _in_tree(tree: Tree, keys: Container[object]) -> Iterator[Problem]:
    for way, text in tree.texts():
        if way[:1] and way[0] in keys and _is_told(text):
            yield RULE(tree.place(*way), _message(text), _FIX)


def _in_part(part: Part) -> Iterator[Problem]:
    for number, (key, text) in enumerate(zip(part.shape.keys, part.texts, strict=True)):
        if key not in _MEANT and _is_told(text):
            yield RULE(part.place(number), _message(text), _FIX)


def _is_told(text: str) -> bool:
    """The reader reports an empty text."""
    return bool(text.strip()) and is_wordless(text)


def _message(text: str) -> str:
    if any(unicodedata.category(sign)[0] == "P" for sign in text):
        return f"There are no words in {quoted(text)}."
    codes = dict.fromkeys(f"U+{ord(sign):04X}" for sign in text if not sign.isspace())
    named = listed(list(codes)[:_MANY], "and")
    return f"There are no words here, only signs that show nothing ({named})."
