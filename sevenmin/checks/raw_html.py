"""A brief is Markdown. HTML that loads, runs or asks for something is not allowed in it.

It could send a reader's address to another site, and slides and handout could not show it. Simple
marks such as `<br>`, `<kbd>` or `<abbr>` are fine. A comment, `<!-- … -->`, is for authors and is
never published; it must be closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.opaque import opaque_parts
from sevenmin.reading.spot import Spot

RULE = Rule("raw-html", __doc__)

HARMLESS = (
    *("abbr", "b", "bdi", "bdo", "br", "cite", "dd", "del", "details", "dfn", "div", "dl", "dt"),
    *("em", "i", "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "small", "span"),
    *("strong", "sub", "summary", "sup", "time", "u", "var", "wbr"),
)


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for tag in brief.outline.tags:
            if tag.name not in HARMLESS:
                message = f"The HTML tag “<{tag.name}>” is not allowed in a brief."
                yield RULE(brief.at(tag.spot), message, "Write it in Markdown, or leave it out.")
        for spot in _open_comments(brief.body):
            message = "The comment that starts here is not closed."
            yield RULE(brief.at(spot), message, "Put “-->” after its last word.")


def _open_comments(body: str) -> Iterator[Spot]:
    """What is left of `<!--` once every closed comment is gone."""
    if "<!--" not in body:
        return
    code = [range(part.start, part.end) for part in opaque_parts(body)]
    for match in re.finditer("<!--", body):
        if not any(match.start() in part for part in code):
            line_start = body.rfind("\n", 0, match.start()) + 1
            yield Spot(body.count("\n", 0, match.start()), match.start() - line_start + 1)
