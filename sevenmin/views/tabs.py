"""Tabs for what nobody can choose on: paper, a text, notes. Each one stands below its own name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from sevenmin.views.tree import Node


def tabs(node: Node) -> list[tuple[Node, Node]]:
    """The name and the content of each tab of an element; tabs within tabs are none of its own."""
    if not _is(node, "tabbed-set"):
        return []
    held = list(_elements(node))
    names = (label for part in held if _is(part, "tabbed-labels") for label in part.all("label"))
    # Without its class, by which the theme hides what is not chosen.
    blocks = (
        Node(block.tag, {}, block.children)
        for part in held
        if _is(part, "tabbed-content")
        for block in _elements(part)
    )
    return list(zip_longest(names, blocks, fillvalue=Node("div")))


def untabbed(node: Node) -> Node:
    """The same element, in it every tab below its name, and nothing to choose a tab by."""
    return Node(node.tag, node.attributes, list(_children(node)))


def _children(node: Node) -> Iterator[Node | str]:
    for part in node.children:
        if isinstance(part, str):
            yield part
        elif found := tabs(part):
            for name, block in found:
                yield Node("p", {}, [Node("strong", {}, name.children)])
                yield untabbed(block)
        else:
            yield untabbed(part)


def _elements(node: Node) -> Iterator[Node]:
    return (part for part in node.children if isinstance(part, Node))


def _is(node: Node, name: str) -> bool:
    return name in node.attributes.get("class", "").split()
