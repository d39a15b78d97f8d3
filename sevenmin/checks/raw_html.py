"""A brief is Markdown. HTML that loads, runs or asks for something is not allowed in it.

It could send a reader's address to another site, and slides and handout could not show it. Simple
marks such as `<br>`, `<kbd>` or `<abbr title="…">` are fine. A comment, `<!-- … -->`, is for
authors and is never published; it must be closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.opaque import without_code
from sevenmin.reading.outline import Tag
from sevenmin.reading.spot import Spot, spot_at
from sevenmin.wording import quoted

RULE = Rule("raw-html", __doc__)

HARMLESS = (
    *("abbr", "b", "bdi", "bdo", "br", "cite", "dd", "del", "details", "dfn", "div", "dl", "dt"),
    *("em", "i", "ins", "kbd", "mark", "p", "q", "rp", "rt", "ruby", "s", "small", "span"),
    *("strong", "sub", "summary", "sup", "time", "u", "var", "wbr"),
)


ATTRIBUTES = ("datetime", "dir", "lang", "open", "title")


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for tag in brief.outline.tags:
            for message in _faults(tag):
                yield RULE(brief.at(tag.spot), message, "Write it in Markdown, or leave it out.")
        for spot in _open_comments(brief.body):
            message = "The comment that starts here is not closed."
            yield RULE(brief.at(spot), message, "Put “-->” after its last word.")


def _faults(tag: Tag) -> Iterator[str]:
    if tag.name not in HARMLESS:
        yield f"The HTML tag “<{tag.name}>” is not allowed in a brief."
        return
    for name in re.findall(r"""([^\s=/"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+))?""", tag.attributes):
        if name.lower() not in ATTRIBUTES:
            yield f"The HTML attribute {quoted(name)} is not allowed in a brief."


def _open_comments(body: str) -> Iterator[Spot]:
    """What is left of `<!--` once every closed comment is gone."""
    if "<!--" not in body:
        return
    for match in re.finditer("<!--", without_code(body)):
        yield spot_at(body, match.start())
