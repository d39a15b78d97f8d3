"""A step's whole text for whoever says it: nothing folded away, and tabs one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markupsafe import Markup

from sevenmin.views.rebased import rebased
from sevenmin.views.short import html_of
from sevenmin.views.tree import Node, tree

_FOLDED = re.compile(r"<details\b(?![^>]*\sopen\b)")


def spoken(html: str) -> Markup:
    """The author's HTML for notes on a page one folder below the brief's own."""
    if "tabbed-set" in html:
        root = _untabbed(tree(html))
        root.tag = "div"
        html = html_of(root)
    return Markup(_FOLDED.sub("<details open", rebased(str(html))))


def _untabbed(node: Node) -> Node:
    """The same element, in it every tab below its name, and nothing to choose a tab by."""
    node.children = [
        after
        for part in node.children
        for after in ([part] if isinstance(part, str) else _plain(_untabbed(part)))
    ]
    return node


def _plain(node: Node) -> Iterator[Node]:
    if "tabbed-set" not in node.attributes.get("class", "").split():
        yield node
        return
    names, contents = [part for part in node.children if isinstance(part, Node)][-2:]
    blocks = [part for part in contents.children if isinstance(part, Node)]
    for name, block in zip(names.all("label"), blocks, strict=False):
        yield Node("p", {}, [Node("strong", {}, name.children)])
        yield block
