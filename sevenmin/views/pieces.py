"""A brief's HTML, cut at its own second-level headings: a piece for each step."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

_VOID = {"br", "hr", "img", "input", "wbr", "col", "area", "link", "meta", "source", "track"}


@dataclass(frozen=True)
class Piece:
    """The HTML of one step: its heading's id and content, and what follows until the next."""

    id: str
    heading: str
    html: str


def cut(html: str) -> list[Piece]:
    """The pieces in order. Headings inside a quotation, a list or an admonition do not cut."""
    cutter = _Cutter(html)
    starts = [start for start, _, _, _ in cutter.headings]
    return [
        Piece(identity, html[inner_start:inner_end], html[_after(html, inner_end) : end].strip())
        for (_, identity, inner_start, inner_end), end in zip(
            cutter.headings, [*starts[1:], len(html)], strict=False
        )
    ]


def _after(html: str, inner_end: int) -> int:
    return html.index(">", inner_end) + 1


class _Cutter(HTMLParser):
    """Finds each `h2` that stands in no other element: where it starts, its id, its content."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.headings: list[tuple[int, str, int, int]] = []
        self._lines = [0]
        for line in html.split("\n"):
            self._lines.append(self._lines[-1] + len(line) + 1)
        self._depth = 0
        self._open: tuple[int, str, int] | None = None
        self.feed(html)
        self.close()

    def _offset(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "h2" and self._depth == 0:
            start = self._offset()
            inner = start + len(self.get_starttag_text() or "")
            self._open = (start, dict(attrs).get("id") or "", inner)
        if tag not in _VOID:
            self._depth += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        pass

    def handle_endtag(self, tag: str) -> None:
        if tag not in _VOID:
            self._depth -= 1
        if tag == "h2" and self._depth == 0 and self._open:
            self.headings.append((*self._open, self._offset()))
            self._open = None
