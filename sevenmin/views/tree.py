"""HTML as a tree: for faces that take of a step what they need, or are no HTML themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from markupsafe import escape

DEEPEST = 60
"""Levels of elements. What stands deeper is put beside, for Python's stack is small."""

VOID = frozenset({"br", "hr", "img", "input", "wbr", "col", "area", "source", "track"})


@dataclass
class Node:
    """An element. `children` are elements and texts, in their order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def text(self) -> str:
        """All words in it, without marks."""
        return "".join(part if isinstance(part, str) else part.text() for part in self.children)

    def all(self, *tags: str) -> Iterator[Node]:
        """Every element of these kinds in it, however deep, in the order of the text."""
        for part in self.children:
            if isinstance(part, Node):
                if part.tag in tags:
                    yield part
                yield from part.all(*tags)

    def html(self) -> str:
        """The element as HTML again."""
        attributes = "".join(f' {name}="{escape(said)}"' for name, said in self.attributes.items())
        end = "" if self.tag in VOID else f"{self.inner_html()}</{self.tag}>"
        return f"<{self.tag}{attributes}>{end}"

    def inner_html(self) -> str:
        """What stands in it as HTML."""
        parts = (escape(part) if isinstance(part, str) else part.html() for part in self.children)
        return "".join(map(str, parts))

    def data(self) -> list[object]:
        """The children as plain data, for programs of other kinds."""
        return [part if isinstance(part, str) else _data(part) for part in self.children]


def _data(node: Node) -> dict[str, object]:
    return {"tag": node.tag, "attributes": node.attributes, "children": node.data()}


def tree(html: str) -> Node:
    """The HTML that Markdown made, below a root without a tag. Nothing is raised for bad HTML."""
    if "<" not in html and "&" not in html:
        return Node("", {}, [html] if html else [])
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]


class _Reader(HTMLParser):
    """Keeps the elements that are still open, the root first."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open = [Node("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in VOID and len(self.open) < DEEPEST:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        for depth in range(len(self.open) - 1, 0, -1):
            if self.open[depth].tag == tag:
                del self.open[depth:]
                return

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)
