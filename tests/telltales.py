"""What a program says to itself, and no page may say to its reader."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

WHOLE = {"None", "null", "undefined", "NaN", "[]", "()"}
"""No words of ours where they stand alone."""

INSIDE = re.compile(
    r"<(?:Macro|bound method|function|class '|module)| object at 0x|\[object |Markup\("
    r"|\bUndefined\b|\bundefined\b|\bNaN\b|Traceback|\{\{|\{%|\{#"
    r"|&(?:amp|lt|gt|quot|#\d+);|qsevenmin|\N{REPLACEMENT CHARACTER}"
)
"""Python's and JavaScript's names of things, templates and marks not filled in, twice escaped."""


def telltales(texts: Iterable[str]) -> list[str]:
    """The texts that have one. A text is what stands in one place, without the code on a page."""
    return [text for text in texts if text.strip() in WHOLE or INSIDE.search(text)]


def level_faults(levels: list[int]) -> list[str]:
    """What is wrong with the levels of a page's headings, in their order."""
    steps = pairwise(levels)
    skipped = [f"h{below} after h{above}" for above, below in steps if below > above + 1]
    first = [] if levels[:1] == [1] else [f"the first is {levels[:1]}"]
    one = [] if levels.count(1) == 1 else [f"{levels.count(1)} of them are h1"]
    return first + one + skipped


def is_titled(title: str, heading: str) -> bool:
    """Whether a page's title and heading begin alike. A title ends with its site's name.

    What is made of a page says so first: `Slides: …`.
    """
    own = title.rpartition(" – ")[0]
    begins = re.match(rf"(?:[A-Z][\w ]+: )?{re.escape(heading)}", title)
    return begins is not None or (own != "" and heading.startswith(own))
