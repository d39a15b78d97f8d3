"""A published brief and its quiz have nothing left of the sentences that `sevenmin new` wrote.

A sentence of which only a word or two was changed is found, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby

from sevenmin.blocks import quizzes_used
from sevenmin.checks._parts import parts
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.starting import PLACEHOLDERS, TELLTALES
from sevenmin.wording import quoted

RULE = Rule("untouched", __doc__)

_TELLTALES = frozenset(TELLTALES.values())
_ALIKE = 0.8
"""From this share of the same letters on, a text is a sentence of the example with a change."""

_LONG = 5
"""Words of a sentence that nobody writes by chance."""

_SENTENCE = re.compile(r"[^.!?]+[.!?]*")


def check(library: Library) -> Iterator[Problem]:
    published = [brief for brief in library.briefs if brief.is_published]
    used = {slug for brief in published for slug in quizzes_used(brief)}
    for brief in published:
        yield from _left(brief)
    for quiz, found in groupby(parts(library), key=lambda part: part.quiz):
        if quiz.slug in used and _is_suspect(text for part in found for text in part.texts):
            texts = quiz.tree.texts()
            yield from (
                _problem(quiz.tree.place(*at), text) for at, text in texts if _is_left(text)
            )


def _left(brief: Brief) -> Iterator[Problem]:
    texts = list(brief.tree.texts())
    if _is_suspect(text for _, text in texts):
        yield from (_problem(brief.tree.place(*at), text) for at, text in texts if _is_left(text))
    if _is_suspect([brief.body]):
        for number, line in enumerate(brief.body.split("\n")):
            if found := next((one for one in _SENTENCE.finditer(line) if _is_left(one[0])), None):
                start = found.start() + len(found[0]) - len(found[0].lstrip(" *_-"))
                yield _problem(brief.at(Spot(number, start + 1)), found[0].strip(" *_-"))


def _is_suspect(texts: Iterable[str]) -> bool:
    joined = "\n".join(texts).lower()
    return any(words in joined for words in _TELLTALES)


def _is_left(text: str) -> bool:
    given = _words(text)
    for sentence, telltale in TELLTALES.items():
        if telltale in text.lower():
            wanted = _words(sentence)
            share = SequenceMatcher(None, " ".join(given), " ".join(wanted)).ratio()
            if given == wanted or (len(wanted) >= _LONG and share >= _ALIKE):
                return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _problem(place: Place, text: str) -> Problem:
    how = "still" if text in PLACEHOLDERS else "almost"
    message = f"This is {how} a sentence of the example: {quoted(text)}"
    return RULE(place, message, "Write your own.")
