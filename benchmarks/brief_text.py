"""A brief's text as HTML: our reading and writing of it, and Python-Markdown, in one run.

    python benchmarks/brief_text.py [runs]

Python-Markdown has the extensions of `mkdocs.yml`, as it has for pages in `docs/`. It says nothing
of places, and takes out no script. Processor time of one brief of the series, medians by turns.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sevenmin.document.reader import read_document
from sevenmin.model.brief import Brief
from sevenmin.model.library import load
from sevenmin.rendering.brief import rendered
from sevenmin.rendering.markdown import SiteMarkdown

ROOT = Path(__file__).parents[1]


def main() -> None:
    runs = int(sys.argv[1]) if sys.argv[1:] else 30
    library = load(ROOT)
    markdown = SiteMarkdown(ROOT)
    ways: dict[str, Callable[[Brief], object]] = {
        "read": lambda brief: read_document(brief.body),
        "write and clean": lambda brief: rendered(brief, library),
        "Python-Markdown": lambda brief: markdown.html(brief.body),
    }
    found: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(runs):
        for name, way in ways.items():
            found[name].append(_milliseconds(way, library.briefs))
    medians = {name: statistics.median(times) for name, times in found.items()}
    ours = medians["read"] + medians["write and clean"]
    for name, median in medians.items():
        print(f"{name:16} {median:6.2f} ms  (from {min(found[name]):.2f})")
    print(f"ours together    {ours:6.2f} ms, ratio {ours / medians['Python-Markdown']:.2f}")


def _milliseconds(way: Callable[[Brief], object], briefs: tuple[Brief, ...]) -> float:
    """Processor time for one brief, on the average."""
    start = time.process_time()
    for brief in briefs:
        way(brief)
    return 1000 * (time.process_time() - start) / len(briefs)


if __name__ == "__main__":
    main()
