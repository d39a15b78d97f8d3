"""What the first view of a brief costs a reader, beside a stock Material page of the same words.

    python benchmarks/first_view.py [--briefs 100] [--views 5]

An empty cache, slow 4G, a processor four times slower; the two sites by turns. An index of the
search that comes with the first view has a line of its own, for it grows with the briefs. Stock
Material asks Google for its fonts; nothing here leaves the machine, so they are neither waited for
nor counted, which is in its favour.
"""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import dataclass
from statistics import median

from gzip_server import LEVEL, Answer, served
from playwright.sync_api import Browser
from side_by_side import build, conditions, projects, ratio
from telephone import browser, view

ROWS = {
    "wire": "kB over the wire",
    "bodies": "  without headers",
    "scripts": "  of it scripts",
    "index": "  of it search index",
    "requests": "requests",
    "painted": "largest paint, ms",
    "blocked": "blocked, ms",
}
PEER = {"wire": 53, "requests": 9, "blocked": 0}


@dataclass(frozen=True)
class View:
    """The figures of one view; sizes in thousands of bytes as they were sent, times in ms."""

    wire: float
    bodies: float
    scripts: float
    index: float
    requests: float
    painted: float
    blocked: float


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--briefs", type=int, default=100)
    parser.add_argument("--views", type=int, default=5)
    given = parser.parse_args()
    with browser() as chromium:
        print(f"First view of one of {given.briefs} briefs: no cache, slow 4G, 4x slower processor")
        print(
            f"{conditions()}; Chromium {chromium.version}; gzip {LEVEL}; medians of {given.views}"
        )
        _print_table(*viewed(chromium, given.briefs, given.views))


def viewed(chromium: Browser, briefs: int, views: int) -> tuple[list[View], list[View]]:
    """All views of ours, and of stock Material's: each time of a brief in the middle."""
    path = f"briefs/brief-{(briefs + 1) // 2}/"
    with projects(briefs) as pair:
        for project in (pair.ours, pair.stock):
            build(project)
        with served(pair.ours / "site") as ours, served(pair.stock / "site") as stock:
            both = [
                (_seen(chromium, *ours, path), _seen(chromium, *stock, path)) for _ in range(views)
            ]
    return [ours for ours, _ in both], [stock for _, stock in both]


def _seen(chromium: Browser, address: str, sent: list[Answer], path: str) -> View:
    sent.clear()
    timing = view(chromium, f"{address}{path}")
    scripts = [answer for answer in sent if answer.path.endswith(".js")]
    index = [answer for answer in sent if answer.path.endswith("/search_index.json")]
    bodies = sum(len(answer.body) for answer in sent) / 1000
    sizes = _size(sent), bodies, _size(scripts), _size(index)
    return View(*sizes, len(sent), timing.painted, timing.blocked)


def _size(answers: list[Answer]) -> float:
    return sum(answer.size for answer in answers) / 1000


def _print_table(ours: list[View], stock: list[View]) -> None:
    print(f"{'':<20}  {'ours':>7}  {'stock':>7}  {'ratio (from to)':<22}  Starlight 0.42*")
    for row, label in ROWS.items():
        figures = [[getattr(view, row) for view in views] for views in (ours, stock)]
        medians = "  ".join(f"{median(each):>7.0f}" for each in figures)
        print(f"{label:<20}  {medians}  {ratio(*figures):<22}  {PEER.get(row, '')}")
    print("* for comparison, measured elsewhere")


if __name__ == "__main__":
    main()
