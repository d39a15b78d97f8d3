"""A table row by row, each cell with the words at the head of its column, so that it can be heard.

“School: March, 12; April, 9” would leave a listener to remember which column is which.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.faces.words.inline import inline
from sevenmin.views.tree import Node


def rows(table: Node) -> Iterator[str]:
    """A line for each row; a table that is all head gives its head."""
    heads = [_cells(row) for head in table.all("thead") for row in head.all("tr")]
    bodies = [_cells(row) for body in table.all("tbody") for row in body.all("tr")]
    names = heads[-1] if heads else []
    said = ["; ".join(_named(cells, names)) for cells in bodies]
    yield from filter(None, said if any(said) else ["; ".join(names)])


def _cells(row: Node) -> list[str]:
    return [inline(cell.children).replace("\n", " ") for cell in row.all("td", "th")]


def _named(cells: list[str], names: list[str]) -> Iterator[str]:
    """An empty cell says nothing."""
    for position, cell in enumerate(cells):
        name = names[position] if position < len(names) else ""
        if cell:
            yield f"{name}: {cell}" if name else cell
