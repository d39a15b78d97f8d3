"""A published brief and its quiz have nothing left of the sentences that `sevenmin new` wrote."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.blocks import quizzes_used
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.reading.spot import spot_at
from sevenmin.reading.tree import Tree
from sevenmin.starting import PLACEHOLDERS
from sevenmin.wording import quoted

RULE = Rule("untouched", __doc__)


def check(library: Library) -> Iterator[Problem]:
    published = [brief for brief in library.briefs if brief.is_published]
    used = {slug for brief in published for slug in quizzes_used(brief)}
    for brief in published:
        yield from _left(brief)
    for quiz in library.quizzes:
        if quiz.slug in used:
            yield from _left_in(quiz.tree)


def _left(brief: Brief) -> Iterator[Problem]:
    yield from _left_in(brief.tree)
    for sentence in PLACEHOLDERS:
        start = brief.body.find(sentence)
        while start >= 0:
            yield _problem(brief.at(spot_at(brief.body, start)), sentence)
            start = brief.body.find(sentence, start + 1)


def _left_in(tree: Tree) -> Iterator[Problem]:
    for where, text in tree.texts():
        if text in PLACEHOLDERS:
            yield _problem(tree.place(*where), text)


def _problem(place: Place, sentence: str) -> Problem:
    return RULE(
        place, f"This is still a sentence of the example: {quoted(sentence)}", "Write your own."
    )
