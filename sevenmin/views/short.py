"""A step in a few words: what a room sees on the slide, and a handout that has no room for more.

These are the author's own words for the slide where there are some. Otherwise: sentences that are
in bold or have a part that is, lists, tables and pictures; where there is none, the first sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from sevenmin.views.shown import ShownStep
from sevenmin.views.tree import VOID, Node, tree

_WHOLE = ("ul", "ol", "table", "img", "dl", "pre")
"""What is taken as it is, wherever it stands."""

_SENTENCE = re.compile(r"(.+?[.!?…][”’\"')]*)(?=\s|$)", re.DOTALL)


def short_html(step: ShownStep) -> Markup:
    """The step's short words as HTML. Links and images lead from the brief's own page."""
    if step.slide:
        return Markup(step.slide)
    parts = list(_parts(step.tree)) or [f"<p>{escape(_first_sentence(step.tree))}</p>"]
    return Markup("\n".join(parts))


def _parts(node: Node) -> Iterator[str]:
    for part in node.children:
        if isinstance(part, str):
            continue
        if part.tag in _WHOLE:
            yield html_of(part)
        elif part.tag in ("p", "summary") and not list(part.all("img")):
            bold = dict.fromkeys(_sentence(strong, part) for strong in part.all("strong", "b"))
            if bold:
                yield f"<p>{' '.join(bold)}</p>"
        else:
            yield from _parts(part)


def _sentence(bold: Node, paragraph: Node) -> str:
    """The words in bold, with the rest of their sentence where they are only a part of one."""
    words = " ".join(bold.text().split())
    if words and not _SENTENCE.fullmatch(words):
        for found in _SENTENCE.finditer(" ".join(paragraph.text().split())):
            if words in found[1]:
                return str(escape(found[1].strip()))
    return _inner(bold)


def _first_sentence(node: Node) -> str:
    words = " ".join(next((p.text() for p in node.all("p")), node.text()).split())
    found = _SENTENCE.match(words)
    return found[1] if found else words


def html_of(node: Node) -> str:
    """An element as HTML again."""
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{_inner(node)}</{node.tag}>"


def _inner(node: Node) -> str:
    return "".join(
        str(escape(part)) if isinstance(part, str) else html_of(part) for part in node.children
    )


def short_tree(step: ShownStep) -> Node:
    """The same words as a tree."""
    return tree(short_html(step))
