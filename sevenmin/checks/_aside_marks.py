"""Marks that are only nearly those of an aside: readers would see what is not for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from unicodedata import category

from sevenmin.document.container_starts import ASIDES, BEFORE
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

_MARK = re.compile(
    rf"(?P<before>{BEFORE})(?P<sign>!+|\?{{3}}\+?)"
    r"[ \t]*(?P<words>[\w-]+(?:[ \t]+[\w-]+)*)"
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

_ONE_SIGN = (*ASIDES, *(f"{kind}s" for kind in ASIDES))
"""The words behind a single `!`, which may also end a sentence, that were meant as a mark."""


_ALERT = re.compile(r"[ \t>]*(?:[-*+:][ \t]+|\d+[.)][ \t]+)*>[ \t]*\[!(?P<word>[\w-]+)\]")
"""As GitHub marks a note."""


def stray_marks(lines: Sequence[str]) -> Iterator[tuple[Spot, str, str]]:
    """Where in a text without asides they stand, what is wrong, and what to do."""
    for number, line in enumerate(lines):
        if "!" in line or "???" in line:
            seen = _seen(line)
            alert = _ALERT.match(seen)
            if alert and (meant := _meant("!!!", [alert["word"].lower()])):
                spot = Spot(number, line.index("[") + 1)
                message = f"Readers would see what stands below {quoted(alert['word'])}."
                yield spot, message, f"Write {quoted(f'!!! {meant[1]}')} alone in a line."
            mark = _MARK.match(seen)
            if mark and (meant := _meant(mark["sign"], mark["words"].lower().split())):
                spot = Spot(number, line.index(mark["sign"][0]) + 1)
                yield spot, *_words(mark, *meant, unseen=seen != line)


def _seen(line: str) -> str:
    """The line as it looks: every kind of space is a space, and invisible signs are gone."""
    if line.isascii():
        return line
    spaced = "".join(" " if sign.isspace() and sign != "\t" else sign for sign in line)
    return "".join(sign for sign in spaced if category(sign) != "Cf")


def _meant(sign: str, words: list[str]) -> tuple[str, str] | None:
    """The word that was written, and the kind of aside that is meant by it."""
    if words[0] in OTHERS or (sign == "!" and words[0] not in _ONE_SIGN):
        return None
    for word in words[:1] if words[0] in ASIDES else words:
        for part in [word, *re.split(r"[-_]", word)]:
            near = get_close_matches(part, ASIDES, n=1, cutoff=0.75)
            if kind := MEANT.get(part) or (near[0] if near else None):
                return word, kind
    return None


def _words(mark: re.Match[str], word: str, kind: str, unseen: bool) -> tuple[str, str]:
    right = quoted(f"!!! {kind}")
    if word != kind:
        return f"Readers would see what stands below {quoted(word)}.", f"Did you mean {right}?"
    if mark["before"]:
        return (
            f"This {right} does not stand at the beginning of a line.",
            "Remove the spaces or signs before it; it cannot stand in a list, in a quotation or "
            "in another note.",
        )
    if unseen:
        return (
            f"Readers would see this line, because a sign in it makes it no {right}.",
            "Such a sign looks like a space, or like nothing, and often comes from a word "
            f"processor. Delete the line, and type {right} anew.",
        )
    return (
        f"Readers would see this line, because it is not quite {right}.",
        f"Write {right} alone in its line, and its text in the lines below, each four spaces "
        "further in.",
    )
