"""A step's HTML as lines of plain text: a function for each kind of element that has its own lines.

What Markdown and its extensions make is known; of any other element, its words are taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from sevenmin.faces.words.inline import inline
from sevenmin.faces.words.lines import WIDTH, before, hanging, under, wrapped
from sevenmin.faces.words.table import rows
from sevenmin.views.tabs import tabs
from sevenmin.views.tree import Node

Lines = list[str]


def lines_of(parts: Iterable[Node | str], width: int = WIDTH, gap: int = 1) -> Lines:
    """The elements one below the other, with empty lines between them."""
    return under(_blocks(parts, width), gap)


def _blocks(parts: Iterable[Node | str], width: int) -> Iterator[Lines]:
    """Words that stand beside elements with lines of their own are a paragraph, too."""
    for kind, some in groupby(parts, _kind):
        if kind is not None:
            for part in some:
                assert isinstance(part, Node)
                yield _KINDS[kind](part, width)
        elif words := inline(some):
            yield wrapped(words, width)


def _kind(part: Node | str) -> str | None:
    return part.tag if isinstance(part, Node) and part.tag in _KINDS else None


def _paragraph(node: Node, width: int) -> Lines:
    words = inline(node.children)
    is_title = node.tag == "summary" or "admonition-title" in _classes(node)
    if is_title and words and words[-1] not in ".:?!":
        words += ":"
    return wrapped(words, width) if words else []


def _inside(node: Node, width: int) -> Lines:
    """An element that only holds others."""
    found = tabs(node)
    return _tabs(found, width) if found else lines_of(node.children, width)


def _classes(node: Node) -> list[str]:
    return node.attributes.get("class", "").split()


def _tabs(found: list[tuple[Node, Node]], width: int) -> Lines:
    """Each tab's name above what it shows."""
    return under(
        lines
        for name, block in found
        for lines in ([f"{inline(name.children)}:"], lines_of(block.children, width))
    )


def _list(node: Node, width: int) -> Lines:
    """Items stand close unless one of them has paragraphs."""
    items = [item for item in node.children if isinstance(item, Node)]
    gap = int(any(_kind(part) == "p" for item in items for part in item.children))
    return under((_item(mark, item, width, gap) for mark, item in _marked(node, items)), gap)


def _marked(node: Node, items: list[Node]) -> Iterator[tuple[str, Node]]:
    start = node.attributes.get("start", "")
    first = int(start) if start.isascii() and start.isdigit() else 1
    for number, item in enumerate(items, start=first):
        yield (f"{number}. " if node.tag == "ol" else "- "), item


def _item(mark: str, item: Node, width: int, gap: int) -> Lines:
    return hanging(mark, lines_of(item.children, width - len(mark), gap) or [""])


def _quotation(node: Node, width: int) -> Lines:
    return before("> ", lines_of(node.children, width - 2))


def _code(node: Node, width: int) -> Lines:
    """Code keeps its lines, however long they are."""
    return before("    ", node.text().strip("\n").split("\n"))


def _terms(node: Node, width: int) -> Lines:
    """What a term means stands below it, further in."""
    parts = [part for part in node.children if isinstance(part, Node)]
    return under(
        (
            before("    ", lines_of(part.children, width - 4))
            if part.tag == "dd"
            else lines_of(part.children, width)
            for part in parts
        ),
        gap=0,
    )


def _table(node: Node, width: int) -> Lines:
    return under((hanging("- ", wrapped(row, width - 2)) for row in rows(node)), gap=0)


_KINDS: dict[str, Callable[[Node, int], Lines]] = {
    **dict.fromkeys(("p", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption"), _paragraph),
    **dict.fromkeys(("div", "details", "section", "figure", "article"), _inside),
    **dict.fromkeys(("ul", "ol"), _list),
    **dict.fromkeys(("hr", "input", "script", "style"), lambda node, width: []),
    "blockquote": _quotation,
    "pre": _code,
    "dl": _terms,
    "table": _table,
}
