"""A key that is missing because it stands too far to the right, in the text above it."""

from __future__ import annotations

import re

from sevenmin.problems import Place
from sevenmin.reading.tree import Tree, Where


def key_in_text(tree: Tree, where: Where) -> tuple[Place, int] | None:
    """Where a missing key stands below its group's first line, and how many spaces too far."""
    start = tree.place(*where[:-1])
    pattern = re.compile(rf" *(?=\S){re.escape(str(where[-1]))}:(?: |$)")
    known = set(tree.keys.values())
    lines = tree.source.split("\n")[start.line - tree.first_line + 1 :]
    for number, line in enumerate(lines, start.line + 1):
        column = len(line) - len(line.lstrip(" ")) + 1
        if line.strip() and column < start.column:
            return None
        if pattern.match(line) and column > start.column and (number, column) not in known:
            return Place(tree.path, number, column), column - start.column
    return None
