"""How long the full build takes beside stock Material's of the same words, as a ratio.

    python benchmarks/full_build.py [--briefs 100 400] [--runs 3]

The aim is a ratio of at most 1.5, and the same for many briefs as for few. Ours and theirs take
turns, each build in a process of its own, so that whatever else the machine does meets both.
"""

from __future__ import annotations

from argparse import ArgumentParser
from statistics import median

from side_by_side import build, conditions, projects, ratio


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--briefs", type=int, nargs="+", default=[100, 400])
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print("Full build (mkdocs build --strict) of briefs with quizzes, and of plain pages")
    print(f"{conditions()}; medians of {given.runs} runs by turns")
    print(f"{'briefs':>6}  {'ours s':>7}  {'stock s':>7}  ratio (from to)")
    for briefs in given.briefs:
        ours, stock = timed(briefs, given.runs)
        line = f"{briefs:>6}  {median(ours):>7.2f}  {median(stock):>7.2f}  {ratio(ours, stock)}"
        print(line, flush=True)


def timed(briefs: int, runs: int) -> tuple[list[float], list[float]]:
    """The seconds of each build of ours, and of stock Material's."""
    with projects(briefs) as pair:
        seconds = [(build(pair.ours), build(pair.stock)) for _ in range(runs)]
    return [ours for ours, _ in seconds], [stock for _, stock in seconds]


if __name__ == "__main__":
    main()
