"""Texts that say the same, where each of them should say something else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import quoted

Placed = tuple[str, Place]
"""A text, and where it stands."""


def equal(rule: Rule, kind: str, texts: Iterable[Placed]) -> Iterator[Problem]:
    """A problem for each text that repeats one before it; `kind` is what they are: items."""
    for text, place in repeated(texts):
        yield rule(place, f"Two {kind} say the same: {quoted(text)}.", "Change one or remove it.")


def repeated(texts: Iterable[Placed]) -> Iterator[Placed]:
    """The texts that repeat one before them; capitals and spaces make no difference."""
    seen: set[str] = set()
    for text, place in texts:
        words = " ".join(text.lower().split())
        if words in seen:
            yield text, place
        seen.add(words)
