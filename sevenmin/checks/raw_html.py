"""A brief is Markdown. HTML that loads, runs or asks for something is not allowed in it.

It could send a reader's address to another site, or swallow the steps after it. Simple marks such
as `<br>`, `<kbd>` or `<abbr title="…">` are fine, each closed where it needs to be. A comment,
`<!-- … -->`, is for authors and is never published; it must be closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.opaque import opaque_parts, without_code
from sevenmin.reading.outline import Tag
from sevenmin.reading.spot import Spot, spot_at
from sevenmin.wording import quoted

RULE = Rule("raw-html", __doc__)

_ATTRIBUTE_LIST = re.compile(r"(?<!\{)\{:?(?!\{)[^{}\n]*=[^{}\n]*\}")

ALONE = ("br", "wbr")
HARMLESS = (
    *ALONE,
    *("abbr", "b", "bdi", "bdo", "cite", "del", "details", "dfn", "em", "i", "ins", "kbd"),
    *("mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub", "summary", "sup"),
    *("time", "u", "var"),
)
ATTRIBUTES = ("datetime", "dir", "lang", "open", "title")


DEEPEST = 20
"""Elements one in another; no text needs more, and Python's stack is small."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for spot, message, fix in faults(brief):
            yield RULE(brief.at(spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Spot, str, str]]:
    """Where HTML is not right, what is wrong with it, and what to do."""
    for tag in brief.outline.tags:
        for message in _faults(tag):
            yield tag.spot, message, "Write it in Markdown, or leave it out."
    for tag, message, fix in _unpaired(brief.outline.tags):
        yield tag.spot, message, fix
    for spot in _sections(brief.body):
        message = "The signs “<![” end the program that makes pages, also in a line of code."
        yield spot, message, "Put them into a block of code, or a space between them."
    for spot in _braces(brief.body):
        yield spot, "Only an id or a class may stand in these braces.", "Leave out what has a “=”."
    for spot in _open_comments(brief.body):
        yield spot, "The comment that starts here is not closed.", "Put “-->” after its last word."


def _faults(tag: Tag) -> Iterator[str]:
    if tag.name not in HARMLESS and not tag.closes:
        yield f"The HTML tag “<{tag.name}>” is not allowed in a brief."
        return
    for name in re.findall(r"""([^\s=/"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+))?""", tag.attributes):
        if name.lower() not in ATTRIBUTES:
            yield f"The HTML attribute {quoted(name)} is not allowed in a brief."


def _unpaired(tags: tuple[Tag, ...]) -> Iterator[tuple[Tag, str, str]]:
    """An element that is left open would swallow the steps after it."""
    fix = "Write both tags, or none."
    opened: list[Tag] = []
    refused = {tag.name for tag in tags if tag.name not in HARMLESS and not tag.closes}
    for tag in tags:
        if tag.name in ALONE or tag.name in refused:
            continue
        if not tag.closes:
            opened.append(tag)
            if len(opened) == DEEPEST + 1:
                yield tag, f"More than {DEEPEST} tags stand one in another here.", "Remove some."
        elif opened and opened[-1].name == tag.name:
            opened.pop()
        else:
            yield tag, f"The HTML tag “</{tag.name}>” closes nothing.", fix
    for tag in opened:
        yield tag, f"The HTML tag “<{tag.name}>” is not closed.", fix


def _sections(body: str) -> Iterator[Spot]:
    """`<![` in a line of code: MkDocs has Python's parser look for ids there, too."""
    for part in opaque_parts(body) if "<![" in body else ():
        at = body.find("<![", part.start, part.end)
        if at >= 0 and not part.block:
            yield spot_at(body, at)


def _braces(body: str) -> Iterator[Spot]:
    """`{: onclick="…" }`, by which Python-Markdown would give an element any attribute."""
    for match in _ATTRIBUTE_LIST.finditer(without_code(body)):
        yield spot_at(body, match.start())


def _open_comments(body: str) -> Iterator[Spot]:
    """What is left of `<!--` once every closed comment is gone."""
    if "<!--" not in body:
        return
    for match in re.finditer("<!--", without_code(body)):
        yield spot_at(body, match.start())
