"""Where the front matter of a brief ends and its text begins."""

from __future__ import annotations

from typing import NamedTuple

from sevenmin.problems import Place, Problem, Rule

NONE = Rule(
    "no-front-matter",
    "A brief starts with its front matter: a line `---`, the keys, and another line `---`.",
)
OPEN = Rule("front-matter-not-closed", "The front matter of a brief ends with a line `---`.")

_FENCE = "---"


class Parts(NamedTuple):
    """A brief's two halves. `body_line` is the line of the file in which the body starts."""

    front: str
    body: str
    body_line: int


def split(path: str, text: str) -> tuple[Parts, list[Problem]]:
    """Front matter and body; the front matter starts in line 2 of the file."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        return Parts("", text, 1), [_no_front_matter(path)]
    for number, line in enumerate(lines[1:], start=1):
        if line.rstrip() == _FENCE:
            return Parts("\n".join(lines[1:number]), "\n".join(lines[number + 1 :]), number + 2), []
    return Parts("", "", len(lines)), [_not_closed(path)]


def _no_front_matter(path: str) -> Problem:
    return NONE(
        Place(path),
        "This brief has no front matter.",
        "Start the file with a line “---”, then the keys (title, summary, …), then a line “---”.",
    )


def _not_closed(path: str) -> Problem:
    return OPEN(
        Place(path),
        "The front matter that starts here is not closed.",
        "Put a line “---” after its last key.",
    )
