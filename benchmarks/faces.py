"""What the faces of a brief add to a build, in milliseconds a brief, and which face takes how much.

    python benchmarks/faces.py [--briefs 400] [--runs 3]

The aim is at most 5 ms a brief. Builds with all faces and with none take turns, each in a process
of its own; PDFs and Word files are made in neither. Time is that of the processor, Pagefind's
included: what else a machine does lengthens the time on the wall, and not this one.

Files that were deleted in the last half minute make the disk slower (see `set_aside`): wait so long
between two runs of this, which deletes thousands at its end.
"""

from __future__ import annotations

import json
import resource
from argparse import ArgumentParser
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from generated import write_content
from side_by_side import build, conditions, write_ours


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--briefs", type=int, default=400)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print(f"All faces of a brief, PDFs and Word files apart; {given.briefs} briefs with quizzes")
    print(f"{conditions()}; medians of {given.runs} runs by turns")
    with TemporaryDirectory() as name:
        project = Path(name, "project")
        write_ours(project)
        write_content(project, given.briefs)
        runs = [(taken(project, "none"), taken(project, "pages")) for _ in range(given.runs)]
    report(runs, given.briefs)


Build = tuple[float, dict[str, float]]
"""Seconds of the processor, and how many of them each face took."""


def taken(project: Path, faces: str) -> Build:
    """What one build takes, anew."""
    before = _seconds()
    said = build(project, faces=faces).said
    return _seconds() - before, json.loads(said.splitlines()[-1])


def _seconds() -> float:
    """What all processes took that this one has started and that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def report(runs: list[tuple[Build, Build]], briefs: int) -> None:
    """A line for the whole, then one for each face, the slowest first."""
    added = [(full[0] - bare[0]) * 1000 / briefs for bare, full in runs]
    bare, full = (median(run[which][0] for run in runs) for which in (0, 1))
    print(f"without {bare:.1f} s, with {full:.1f} s of the processor")
    print(f"added: {median(added):.2f} ms a brief ({min(added):.2f} to {max(added):.2f})")
    spent = {name: median(full[1][name] for _, full in runs) for name in runs[0][1][1]}
    for name, seconds in sorted(spent.items(), key=lambda entry: -entry[1]):
        print(f"{seconds * 1000 / briefs:>8.2f} ms  {name}")
    rest = median(added) - sum(spent.values()) * 1000 / briefs
    print(f"{rest:>8.2f} ms  writing files, Pagefind's look at them, links on the brief's page")


if __name__ == "__main__":
    main()
