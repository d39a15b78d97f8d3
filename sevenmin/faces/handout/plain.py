"""A step as paper can show it: nothing to open or to choose, no ids, images by their paths."""

from __future__ import annotations

from collections.abc import Iterator
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from sevenmin.views.tabs import tabs
from sevenmin.views.tree import Node

_NOT_KEPT = ("id", "name", "style")
_LEFT_OUT = ("input", "button", "script", "style")


def plain(node: Node) -> Node:
    """The element with all that is in it as paper shows it."""
    attributes = {k: v for k, v in node.attributes.items() if k not in _NOT_KEPT}
    return Node(node.tag, attributes, list(_children(node)))


def _children(node: Node) -> Iterator[Node | str]:
    for part in node.children:
        if isinstance(part, str):
            yield part
        elif found := tabs(part):
            for name, block in found:
                yield Node("p", {}, [Node("strong", {}, list(_children(name)))])
                yield plain(block)
        elif part.tag == "summary":
            yield _title(part)
        elif part.tag == "details":
            yield Node("div", {"class": "admonition"}, list(_children(part)))
        elif part.tag not in _LEFT_OUT:
            yield plain(part)


def _title(node: Node) -> Node:
    return Node("p", {"class": "admonition-title"}, list(_children(node)))


def with_paths(node: Node, place: str) -> Node:
    """The same, with the path of each image's file from the project's root.

    `place` is where the brief's page lies, from which its images' addresses lead.
    """
    attributes = dict(node.attributes)
    if node.tag == "img":
        attributes["src"] = _path(attributes.get("src", ""), place)
    children = [with_paths(c, place) if isinstance(c, Node) else c for c in node.children]
    return Node(node.tag, attributes, children)


def _path(source: str, place: str) -> str:
    parts = urlsplit(source)
    return source if parts.scheme or parts.netloc else normpath(f"{place}{unquote(parts.path)}")
