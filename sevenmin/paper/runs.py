"""Nodes as plain data, and runs of words between blocks: what tidying needs to know of both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]
Nodes = list[Node | str]

_BLOCKS = {"p", "ul", "ol", "dl", "pre", "heading", "blockquote", "table"}
_SPACE = re.compile(r"[ \t\r\n\f]+")


def one_space(words: str) -> str:
    """The words with one space wherever HTML would show one."""
    return _SPACE.sub(" ", words)


def is_block(node: Node | str) -> bool:
    """Whether it begins a line of its own; tidied nodes only."""
    return isinstance(node, dict) and node["tag"] in _BLOCKS


def text(node: Node | str) -> str:
    """All words in it, as they were written."""
    return node if isinstance(node, str) else "".join(map(text, node["children"]))


def elements(node: Node, *tags: str) -> Iterator[Node]:
    """The nearest elements of these kinds in it, whatever stands between."""
    for child in node["children"]:
        if isinstance(child, dict) and child["tag"] in tags:
            yield child
        elif isinstance(child, dict):
            yield from elements(child, *tags)


def in_paragraphs(nodes: Nodes) -> Iterator[Node]:
    """Blocks as they are, and the words between two of them as a paragraph."""
    run: Nodes = []
    for node in [*nodes, None]:
        if node is not None and not is_block(node):
            run.append(node)
            continue
        if words := trimmed(run):
            yield {"tag": "p", "children": words}
        run = []
        if isinstance(node, dict):
            yield node


def trimmed(nodes: Nodes) -> Nodes:
    """Words without the white space and the breaks at both ends, and with one space between."""
    kept = _joined(nodes)
    while kept and _is_blank(kept[0]):
        del kept[0]
    while kept and _is_blank(kept[-1]):
        del kept[-1]
    if kept and isinstance(kept[0], str):
        kept[0] = kept[0].lstrip(" ")
    if kept and isinstance(kept[-1], str):
        kept[-1] = kept[-1].rstrip(" ")
    return kept


def _joined(nodes: Nodes) -> Nodes:
    """Texts that follow each other as one."""
    joined: Nodes = []
    for node in nodes:
        if isinstance(node, str) and joined and isinstance(joined[-1], str):
            joined[-1] = one_space(joined[-1] + node)
        else:
            joined.append(node)
    return joined


def _is_blank(node: Node | str) -> bool:
    return not node.strip(" ") if isinstance(node, str) else node["tag"] == "br"


def words_of(nodes: Nodes) -> Iterator[Node | str]:
    """The words of nodes, of blocks too, with a space between two blocks."""
    for node in nodes:
        if not isinstance(node, dict) or not is_block(node):
            yield node
            continue
        yield " "
        for part in _parts(node):
            yield from words_of(part)
            yield " "


def _parts(block: Node) -> Iterator[Nodes]:
    """The nodes that a block holds, one after the other."""
    if block["tag"] == "pre":
        yield [block["text"]]
    elif block["tag"] == "dl":
        yield from (side for pair in block["pairs"] for side in pair)
    elif block["tag"] == "table":
        yield from (cell["children"] for row in [*block["head"], *block["rows"]] for cell in row)
    else:
        yield from block.get("items") or [block["children"]]
