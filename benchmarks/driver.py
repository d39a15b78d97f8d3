"""`mkdocs build --strict` with all faces of a brief or fewer; says how long each face took.

    python -P benchmarks/driver.py none|pages|all

`none` builds the briefs' own pages alone, `pages` all faces but no PDFs and Word files. The last
line is a JSON object: the seconds of the processor that went into each face, by its name.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from mkdocs.__main__ import cli

import sevenmin.faces
from sevenmin.faces import File


def main() -> None:
    (which,) = sys.argv[1:]
    found, spent = sevenmin.faces.faces(), dict[str, float]()
    for name, module in found.items():
        module.files = _watched(name, module.files, spent)  # type: ignore[attr-defined]
        if which != "all":
            vars(module).pop("papers", None)
    if which == "none":
        found.clear()
    try:
        cli(["build", "--strict"])
    finally:
        print(json.dumps(spent))


def _watched(
    name: str, files: Callable[..., Iterator[File]], spent: dict[str, float]
) -> Callable[..., Iterator[File]]:
    """The same, but what it takes is written down."""

    def timed(*given: Any) -> Iterator[File]:
        start = time.process_time()
        made = list(files(*given))
        spent[name] = spent.get(name, 0) + time.process_time() - start
        return iter(made)

    return timed


main()
