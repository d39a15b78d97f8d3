"""What Markdown made of a step, as paper can show it: few kinds of element, sound and whole.

Typst draws the nodes without a doubt left: no address leads from a page that paper does not have,
every picture is of a kind that it reads, no list is empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from sevenmin.paper.picture_files import picture_at
from sevenmin.paper.runs import (
    Node,
    Nodes,
    elements,
    in_paragraphs,
    is_block,
    one_space,
    text,
    trimmed,
    words_of,
)

_ALIKE = {"b": "strong", "i": "em", "cite": "em", "kbd": "code", "samp": "code", "s": "del"}
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_LOST = {"script", "style", "template", "svg"}
_SCHEMES = {"http", "https", "mailto", "tel"}


@dataclass(frozen=True)
class Tidying:
    """Tidies nodes: links lead from `address`, pictures lie below `root`."""

    address: str
    root: Path

    def nodes(self, given: Nodes) -> Nodes:
        """What a block may hold: blocks alone where there is one, otherwise words alone."""
        found = list(self._all(given))
        return list(in_paragraphs(found)) if any(map(is_block, found)) else trimmed(found)

    def words(self, given: Nodes) -> Nodes:
        """Words alone, for a heading or a term: a block gives its words."""
        return trimmed(list(words_of(list(self._all(given)))))

    def _all(self, given: Nodes) -> Iterator[Node | str]:
        for node in given:
            if isinstance(node, str):
                yield one_space(node)
            elif node["tag"] not in _LOST:
                name = str(node["tag"])
                tag = _ALIKE.get(name, name)
                yield from _WAYS.get(tag, Tidying._children)(self, {**node, "tag": tag})

    def _children(self, node: Node) -> Iterator[Node | str]:
        yield from self._all(node["children"])

    def _marked(self, node: Node) -> Iterator[Node | str]:
        """Words with a mark. A mark round a block, which HTML forbids, is given up."""
        inside = list(self._all(node["children"]))
        if any(map(is_block, inside)):
            yield from inside
        elif inside:
            yield {"tag": node["tag"], "children": inside}

    def _break(self, node: Node) -> Iterator[Node]:
        yield {"tag": "br"}

    def _code(self, node: Node) -> Iterator[Node]:
        yield {"tag": "code", "text": one_space(text(node))}

    def _preformatted(self, node: Node) -> Iterator[Node]:
        yield {"tag": "pre", "text": text(node).strip("\n")}

    def _link(self, node: Node) -> Iterator[Node | str]:
        href = node["attributes"].get("href")
        target = "" if href is None else urljoin(self.address, href)
        for part in self._marked(node):
            marked = isinstance(part, dict) and part["tag"] == "a"
            if not marked or isinstance(part, str):
                yield part
            elif urlsplit(target).scheme in _SCHEMES:
                yield {**part, "target": target}
            else:
                yield from part["children"]

    def _picture(self, node: Node) -> Iterator[Node]:
        """The picture, where paper can show it; otherwise what it shows, in words."""
        source, words = node["attributes"].get("src", ""), node["attributes"].get("alt", "")
        if path := picture_at(source, self.root):
            yield {"tag": "img", "path": path, "alt": one_space(words).strip()}
        elif words.strip():
            yield {"tag": "em", "children": [f"Picture: {one_space(words).strip()}"]}

    def _heading(self, node: Node) -> Iterator[Node]:
        if words := self.words(node["children"]):
            yield {"tag": "heading", "level": int(node["tag"][1]), "children": words}

    def _container(self, node: Node) -> Iterator[Node | str]:
        """A paragraph, or a box of several, whose own frame paper does not show."""
        inside = self.nodes(node["children"])
        if any(map(is_block, inside)):
            yield from inside
        elif inside:
            yield {"tag": "p", "children": inside}

    def _summary(self, node: Node) -> Iterator[Node]:
        if words := self.words(node["children"]):
            yield {"tag": "p", "children": [{"tag": "strong", "children": words}]}

    def _quotation(self, node: Node) -> Iterator[Node]:
        if inside := self.nodes(node["children"]):
            yield {"tag": "blockquote", "children": inside}

    def _list(self, node: Node) -> Iterator[Node]:
        items = [self.nodes(item["children"]) for item in elements(node, "li")]
        if items := [item for item in items if item]:
            start = node["attributes"].get("start", "")
            number = int(start) if start.isascii() and start.isdigit() else 1
            yield {"tag": node["tag"], "items": items, "start": number}

    def _terms(self, node: Node) -> Iterator[Node]:
        """Each explanation with the term before it; a second one has none of its own."""
        pairs: list[list[Nodes]] = []
        term: Nodes = []
        for child in elements(node, "dt", "dd"):
            if child["tag"] == "dt":
                term = self.words(child["children"])
            else:
                pairs.append([term, self.nodes(child["children"])])
                term = []
        if pairs:
            yield {"tag": "dl", "pairs": pairs}

    def _table(self, node: Node) -> Iterator[Node]:
        """Its rows. The first are a head where all their cells are headings."""
        rows = [
            [self._cell(cell) for cell in elements(row, "th", "td")] for row in elements(node, "tr")
        ]
        rows = [row for row in rows if row]
        head = 0
        while head < len(rows) - 1 and all(cell["heading"] for cell in rows[head]):
            head += 1
        if rows:
            columns = max(sum(cell["columns"] for cell in row) for row in rows)
            yield {"tag": "table", "columns": columns, "head": rows[:head], "rows": rows[head:]}

    def _cell(self, node: Node) -> Node:
        span = node["attributes"].get("colspan", "")
        return {
            "heading": node["tag"] == "th",
            "columns": max(1, int(span)) if span.isascii() and span.isdigit() else 1,
            "align": node["attributes"].get("align", ""),
            "children": self.nodes(node["children"]),
        }


_WAYS: dict[str, Callable[[Tidying, Node], Iterator[Node | str]]] = {
    **dict.fromkeys(("strong", "em", "del", "sup", "sub"), Tidying._marked),
    **dict.fromkeys(_HEADINGS, Tidying._heading),
    **dict.fromkeys(("p", "div", "section", "details", "figure"), Tidying._container),
    **dict.fromkeys(("ul", "ol"), Tidying._list),
    "br": Tidying._break,
    "code": Tidying._code,
    "pre": Tidying._preformatted,
    "a": Tidying._link,
    "img": Tidying._picture,
    "summary": Tidying._summary,
    "blockquote": Tidying._quotation,
    "dl": Tidying._terms,
    "table": Tidying._table,
}
