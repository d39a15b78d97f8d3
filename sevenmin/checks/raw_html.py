"""A brief is Markdown. HTML that loads, runs or asks for something is not allowed in it.

It could send a reader's address to another site, or swallow the steps after it. Simple marks such
as `<br>`, `<kbd>` or `<abbr title="…">` are fine, each closed where it needs to be. A comment,
`<!-- … -->`, is for authors and is never published; it must be closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sevenmin.document.document import Document
from sevenmin.document.hushed import hushed
from sevenmin.document.inlines import Html
from sevenmin.document.part import every
from sevenmin.document.typed import typed_lines
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot, spot_at
from sevenmin.wording import quoted

RULE = Rule("raw-html", __doc__)

_TAG = re.compile(
    r"<(?P<closes>/?)(?P<name>[a-zA-Z][\w-]*|\?|!(?!--))"
    r"""(?P<attributes>(?:"[^"]*"|'[^']*'|[^<>"'])*)"""
)
_MARKDOWN = re.compile(
    r"^(?P<mark>[ \t]*(?:#{1,6} \S|[-*+] \S|\d+[.)] \S|\|.*\|))|(?P<rest>\*\*\S[^*\n]*\*\*|\]\()",
    re.MULTILINE,
)
_LIKE_COMMENT = re.compile(r"<[ ]*![ ]+-{1,2}|<!-(?!-)|<-{1,2}!|\{#[ ].*?#\}|^%% |/\*.+?\*/")
_ATTRIBUTE_LIST = re.compile(r"(?<!\{)\{:?(?!\{)[^{}\n]*=[^{}\n]*\}")

ALONE = ("br", "wbr")
HARMLESS = (
    *ALONE,
    *("abbr", "b", "bdi", "bdo", "cite", "del", "details", "dfn", "em", "i", "ins", "kbd"),
    *("mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub", "summary", "sup"),
    *("time", "u", "var"),
)
ATTRIBUTES = ("datetime", "dir", "lang", "open", "title")


class Tag(NamedTuple):
    """A tag that an author typed."""

    name: str
    attributes: str
    spot: Spot
    closes: bool
    """It is an end tag."""


DEEPEST = 20
"""Elements one in another; no text needs more, and Python's stack is small."""


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for spot, message, fix in faults(brief):
            yield RULE(brief.at(spot), message, fix)


def faults(brief: Brief) -> Iterator[tuple[Spot, str, str]]:
    """Where HTML is not right, what is wrong with it, and what to do."""
    document = brief.document
    if document.every(Html):
        yield from _wrong_tags(document)
        yield from _swallowed(document)
    for spot in _braces(document):
        yield spot, "Only an id or a class may stand in these braces.", "Leave out what has a “=”."
    yield from _other_comments(document)
    for spot in _open_comments(document):
        yield spot, "The comment that starts here is not closed.", "Put “-->” after its last word."


def _wrong_tags(document: Document) -> Iterator[tuple[Spot, str, str]]:
    for part in document.every(Html):
        for tag in _tags(document, part):
            for message in _faults(tag):
                yield tag.spot, message, "Write it in Markdown, or leave it out."
    for blocks in (document.opening, *(section.blocks for section in document.sections)):
        inside = [tag for part in every(blocks, Html) for tag in _tags(document, part)]
        for tag, message, fix in _unpaired(inside):
            yield tag.spot, message, fix


def _tags(document: Document, html: Html) -> Iterator[Tag]:
    source = document.copy.source(html.start, html.end)
    for found in _TAG.finditer(source):
        spot = document.spot_in(html.start, source, found.start())
        yield Tag(found["name"].lower(), found["attributes"], spot, bool(found["closes"]))


def _swallowed(document: Document) -> Iterator[tuple[Spot, str, str]]:
    """Markdown that stands in HTML, and is shown as it is typed."""
    for html in document.every(Html):
        source = document.copy.source(html.start, html.end) if html.is_block else ""
        if found := _MARKDOWN.search(source):
            spot = document.spot_in(html.start, source, found.start())
            message = "This line stands in HTML, so it is shown as it is typed."
            yield spot, message, "Leave an empty line above it."


def _faults(tag: Tag) -> Iterator[str]:
    if tag.name not in HARMLESS and not tag.closes:
        yield f"The HTML tag “<{tag.name}>” is not allowed in a brief."
        return
    for name in re.findall(r"""([^\s=/"']+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+))?""", tag.attributes):
        if name.lower() not in ATTRIBUTES:
            yield f"The HTML attribute {quoted(name)} is not allowed in a brief."


def _unpaired(tags: list[Tag]) -> Iterator[tuple[Tag, str, str]]:
    """An element ends in the step in which it starts."""
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


def _braces(document: Document) -> Iterator[Spot]:
    """`{: onclick="…" }`, which readers would see."""
    for line in typed_lines(document) if "{" in document.text else ():
        for found in _ATTRIBUTE_LIST.finditer(line.text):
            yield document.spot_in(line.start, line.text, found.start())


def _other_comments(document: Document) -> Iterator[tuple[Spot, str, str]]:
    """What was meant as a comment, and is shown."""
    for line in typed_lines(document) if _LIKE_COMMENT.search(document.text) else ():
        for found in _LIKE_COMMENT.finditer(line.text):
            message = "Readers see this, for it is no comment."
            yield (
                document.spot_in(line.start, line.text, found.start()),
                message,
                "Write it as “<!-- words -->”.",
            )


def _open_comments(document: Document) -> Iterator[Spot]:
    """What is left of `<!--` once every closed comment is gone."""
    text = hushed(document) if "<!--" in document.text else ""
    for found in re.finditer("<!--", text):
        yield spot_at(text, found.start())
