"""Signs such as “â€™” are what is left of a quotation mark that was read in a wrong encoding.

They come from a file that one program saved and another one opened. This is advice, for briefs,
quizzes and settings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from sevenmin.checks._written import Written, in_brief, in_quizzes, in_tree
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("garbled-sign", __doc__)

_GARBLED = re.compile(r"â€[™˜œ“”¦\x9d]|Ã[\u00a0-\u00bf]|Â[£§°·«»\u00a0]")


def check(library: Library) -> Iterator[Problem]:
    yield from _told(in_tree(library.settings_tree))
    for brief in library.briefs:
        yield from _told(in_brief(brief))
    for quiz in in_quizzes(library, _GARBLED):
        yield from _told(quiz)


def _told(texts: Iterable[Written]) -> Iterator[Problem]:
    for text, at in texts:
        # One in a text is enough: they come together.
        if found := None if text.isascii() else _GARBLED.search(text):
            meant = _meant(found[0])
            fix = f"Write {quoted(meant)} in its place." if meant else "Type it anew."
            yield RULE.advise(at(found.start()), f"{quoted(found[0])} is a garbled sign.", fix)


def _meant(garbled: str) -> str:
    """The sign that was saved as UTF-8 and read as Windows' encoding."""
    try:
        return garbled.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
