"""How long the full build takes beside stock Material's of the same words, as a ratio.

    python benchmarks/full_build.py [--briefs 100 400] [--runs 3]

Stock has pages alone. So ours is built with pages alone, for which the aim is a ratio of at most
1.5, the same for many briefs as for few; with slides, handout, session plan, record and text of
each brief, which `faces.py` looks at more closely; and with their PDFs and Word files, of which all
but the first build finds the PDFs in its cache. All take turns, each build in a process of its own,
so that whatever else the machine does meets all of them.
"""

from __future__ import annotations

from argparse import ArgumentParser
from statistics import median

from side_by_side import Pair, build, conditions, projects, ratio

OURS = {"pages": "none", "and faces": "pages", "and papers": "all"}
"""What is built, and how `driver.py` calls it."""


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--briefs", type=int, nargs="+", default=[100, 400])
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print("Full build (mkdocs build --strict) of briefs with quizzes, and of plain pages")
    print(f"{conditions()}; medians of {given.runs} runs by turns")
    for briefs in given.briefs:
        with projects(briefs) as pair:
            first = build(pair.ours, faces="all").seconds
            seconds = [_round(pair) for _ in range(given.runs)]
        _report(briefs, seconds)
        print(f"{'':>6}  {'all PDFs anew':<14}  {first:>6.2f} s", flush=True)


def _round(pair: Pair) -> dict[str, float]:
    """The seconds of each build of ours, and of stock Material's."""
    ours = {name: build(pair.ours, faces=faces).seconds for name, faces in OURS.items()}
    return {"stock": build(pair.stock).seconds, **ours}


def _report(briefs: int, rounds: list[dict[str, float]]) -> None:
    stock = [seconds["stock"] for seconds in rounds]
    print(f"{briefs:>6}  {'stock':<14}  {median(stock):>6.2f} s  ratio (from to)")
    for name in OURS:
        ours = [seconds[name] for seconds in rounds]
        print(f"{'':>6}  {name:<14}  {median(ours):>6.2f} s  {ratio(ours, stock)}")


if __name__ == "__main__":
    main()
