"""Style sheets and scripts of your own (`extra_css`, `extra_javascript`) are files in `docs/`.

A browser asks for each on every page: one on another host would tell that host who reads what, and
one that is not there is silently left out.
"""

from __future__ import annotations

from collections.abc import Iterator

from sevenmin.model.library import Library
from sevenmin.model.mkdocs_keys import mkdocs_tree
from sevenmin.problems import Problem, Rule
from sevenmin.reading.tree import Where
from sevenmin.wording import quoted

RULE = Rule("extra-files", __doc__)

_FIX = "Put the file into docs/, and write its path, for example “- own/colours.css”."


def check(library: Library) -> Iterator[Problem]:
    for key in ("extra_css", "extra_javascript"):
        tree = mkdocs_tree(library.root, key)
        for where, path in _paths(key, tree.given.get(key)):
            if fault := _fault(path, library):
                yield RULE(tree.place(*where), fault, _FIX)


def _paths(key: str, entries: object) -> Iterator[tuple[Where, str]]:
    """Each path with its place. MkDocs says itself what else it cannot read there."""
    for number, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, str):
            yield (key, number), entry
        elif isinstance(entry, dict) and isinstance(entry.get("path"), str):
            yield (key, number, "path"), entry["path"]


def _fault(path: str, library: Library) -> str:
    """What is wrong with a path, or nothing."""
    if "//" in path or ":" in path:
        return f"{quoted(path)} is on another host, which would hear of everybody who reads a page."
    is_there = (library.root / "docs" / path.lstrip("/")).is_file()
    return "" if is_there else f"There is no file {quoted(f'docs/{path}')}."
