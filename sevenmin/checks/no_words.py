"""What readers read has words: a choice, a reason or a title is never only “?” or “…”."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from sevenmin.checks._parts import questions
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Where
from sevenmin.wording import quoted

RULE = Rule("no-words", __doc__)

_FIX = "Say it in words."
_READ = ("title", "summary", "reflection")
"""The keys of a brief that readers read."""


def check(library: Library) -> Iterator[Problem]:
    for part in questions(library):
        for number in (*part.shape.prompts, *part.shape.answers, *part.shape.reasons):
            if is_wordless(part.texts[number]):
                yield RULE(part.place(number), _message(part.texts[number]), _FIX)
    for brief in library.briefs:
        for way, text in _texts(brief):
            if is_wordless(text):
                yield RULE(brief.tree.place(*way), _message(text), _FIX)


def is_wordless(text: str) -> bool:
    """Whether it is punctuation alone. A picture, such as 👍, says something; nothing is told."""
    said = text.strip()
    return bool(said) and all(unicodedata.category(sign)[0] in "PZC" for sign in said)


def _message(text: str) -> str:
    return f"There are no words in {quoted(text)}."


def _texts(brief: Brief) -> Iterator[tuple[Where, str]]:
    return ((way, text) for way, text in brief.tree.texts() if way[:1] and way[0] in _READ)
