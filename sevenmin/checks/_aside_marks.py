"""Marks that are only nearly those of an aside: readers would see what is not for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from sevenmin.reading.asides import ASIDES
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

_MARK = re.compile(
    r"(?P<before>[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?)(?P<sign>!{2,}|\?{3}\+?)"
    r"(?P<space>[ \t]*)(?P<words>[\w-]+(?:[ \t]+[\w-]+)*)(?P<title>[ \t]*\"[^\"]*\")?(?P<rest>.*)"
)

OTHERS = (
    *("abstract", "attention", "bug", "caution", "check", "cite", "danger", "done", "error"),
    *("example", "fail", "failure", "faq", "help", "hint", "important", "info", "missing", "note"),
    *("question", "quote", "success", "summary", "tip", "tldr", "todo", "warning"),
)
"""The kinds of admonitions that Markdown's theme knows: these are for readers."""

MEANT = {
    **dict.fromkeys(("trainer", "trainers", "presenter", "speaker", "leader"), "facilitator"),
    **dict.fromkeys(("deck", "presentation"), "slide"),
}
"""Other words for the two."""


def stray_marks(lines: Sequence[str]) -> Iterator[tuple[Spot, str, str]]:
    """Where in a text without asides they stand, what is wrong, and what to do."""
    for number, line in enumerate(lines):
        mark = _MARK.match(line) if "!!" in line or "???" in line else None
        if mark and (meant := _meant(mark["words"].lower().split())):
            spot = Spot(number, mark.start("sign") + 1)
            yield spot, *_words(mark, *meant)


def _meant(words: list[str]) -> tuple[str, str] | None:
    """The word that was written, and the kind of aside that is meant by it."""
    if words[0] in OTHERS:
        return None
    for word in words[:1] if words[0] in ASIDES else words:
        for part in [word, *re.split(r"[-_]", word)]:
            near = get_close_matches(part, ASIDES, n=1, cutoff=0.75)
            if kind := MEANT.get(part) or (near[0] if near else None):
                return word, kind
    return None


def _words(mark: re.Match[str], word: str, kind: str) -> tuple[str, str]:
    right = quoted(f"!!! {kind}")
    if word != kind:
        return f"Readers would see what stands below {quoted(word)}.", f"Did you mean {right}?"
    if mark["before"]:
        return (
            f"This {right} does not stand at the beginning of a line.",
            "Remove the spaces or signs before it; it cannot stand in a list, in a quotation or "
            "in another note.",
        )
    return (
        f"Readers would see this line, because it is not quite {right}.",
        f"Write {right} alone in its line, and its text in the lines below, each four spaces "
        "further in.",
    )
