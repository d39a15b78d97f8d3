"""A step in a few words: what a room sees on the slide, and a handout that has no room for more.

These are the author's own words for the slide where there are some. Otherwise: sentences that are
in bold or have a part that is, lists, tables and pictures. Where there is none, or nothing but
pictures, the first sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from sevenmin.reading.sentences import is_whole, sentences
from sevenmin.views.shown import ShownStep
from sevenmin.views.tree import Node, tree

_WHOLE = ("ul", "ol", "table", "img", "dl", "pre")
"""What is taken as it is, wherever it stands."""


def short_html(step: ShownStep) -> Markup:
    """The step's short words as HTML. Links and images lead from the brief's own page."""
    if step.slide:
        return Markup(step.slide)
    parts = list(_parts(step.tree))
    if all(part.startswith("<img") for part in parts):
        said = first_sentence(step.tree)
        parts = [f"<p>{escape(said)}</p>", *parts] if said or not parts else parts
    return Markup("\n".join(parts))


def first_sentence(node: Node) -> str:
    """Of the first paragraph with words; the title of a note is none."""
    paragraphs = (p.text() for p in node.all("p") if not _is_title(p))
    words = next(filter(str.strip, paragraphs), node.text())
    return next(sentences(" ".join(words.split())), "")


def _parts(node: Node) -> Iterator[str]:
    for part in node.children:
        if isinstance(part, str) or _is_title(part):
            continue
        if part.tag in _WHOLE:
            yield part.html()
        elif part.tag == "p":
            images = list(part.all("img"))
            yield from map(Node.html, images)
            yield from _bold_sentences(_without_images(part) if images else part)
        else:
            yield from _parts(part)


def _is_title(node: Node) -> bool:
    """It names a note, or what is folded, whose own words say more."""
    return node.tag == "summary" or "admonition-title" in node.attributes.get("class", "").split()


def _without_images(node: Node) -> Node:
    parts = (_without_images(part) if isinstance(part, Node) else part for part in node.children)
    kept = [part for part in parts if isinstance(part, str) or part.tag != "img"]
    return Node(node.tag, node.attributes, kept)


def _bold_sentences(paragraph: Node) -> Iterator[str]:
    found = dict.fromkeys(_sentence(bold, paragraph) for bold in paragraph.all("strong", "b"))
    if said := " ".join(filter(None, found)):
        yield f"<p>{said}</p>"


def _sentence(bold: Node, paragraph: Node) -> str:
    """The words in bold, with the rest of their sentence where they are only a part of one."""
    words = " ".join(bold.text().split())
    if words and not is_whole(words):
        for sentence in sentences(" ".join(paragraph.text().split())):
            if words in sentence:
                return str(escape(sentence))
    return bold.inner_html()


def short_tree(step: ShownStep) -> Node:
    """The same words as a tree."""
    return tree(short_html(step))
