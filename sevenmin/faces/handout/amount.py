"""How much room the pieces of a step take on the sheet, from its HTML."""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.pieces import CODE, ITEM, PARAGRAPH, Picture, Piece, Table, Text, letters
from sevenmin.views.tree import Node

_BLOCKS = frozenset(
    ("p", "div", "section", "figure", "figcaption", "blockquote", "pre", "table", "br", "hr")
) | {"ul", "ol", "li", "dl", "dt", "dd", "h2", "h3", "h4", "h5", "h6"}
_FURTHER_IN = frozenset(("ul", "ol", "blockquote", "dd"))


def pieces(node: Node, indent: int = 0) -> Iterator[Piece]:
    """What starts on a line of its own in an element, one after the other."""
    words = ""
    for part in node.children:
        if isinstance(part, str) or part.tag not in _BLOCKS:
            words += part if isinstance(part, str) else part.text()
            if isinstance(part, Node):
                yield from (Picture() for _ in _pictures(part))
            continue
        yield from _text(words, indent, node.tag)
        words = ""
        yield from _block(part, indent)
    yield from _text(words, indent, node.tag)


def _block(node: Node, indent: int) -> Iterator[Piece]:
    if node.tag == "table":
        rows = (row.all("th", "td") for row in node.all("tr"))
        yield Table(tuple(tuple(letters(cell.text()) for cell in row) for row in rows))
    elif node.tag == "pre":
        for line in node.text().strip("\n").split("\n"):
            yield Text(len(line), indent, CODE)
    else:
        yield from pieces(node, indent + 4 * _is_further_in(node))


def _is_further_in(node: Node) -> bool:
    return node.tag in _FURTHER_IN or "admonition" in node.attributes.get("class", "")


def _pictures(node: Node) -> Iterator[Node]:
    if node.tag == "img":
        yield node
    yield from node.all("img")


def _text(words: str, indent: int, tag: str) -> Iterator[Text]:
    if said := letters(words):
        yield Text(said, indent, after=ITEM if tag in ("li", "dt", "dd") else PARAGRAPH)
