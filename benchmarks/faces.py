"""What the faces of a brief add to a build, in milliseconds a brief, and which face takes how much.

    python benchmarks/faces.py [--briefs 400] [--runs 3]

The aim is at most 5 ms a brief. Builds with all faces and with none take turns, each in a process
of its own; PDFs and Word files are made in neither. Time is that of the processor, Pagefind's
included: what else a machine does lengthens the time on the wall, and not this one.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from generated import write_content
from side_by_side import ENVIRONMENT, conditions, set_aside, write_ours

# Runs `mkdocs build` when faces have been taken away or are watched, and says how long each took.
DRIVER = """
import json, sys, time
import sevenmin.faces
found, spent = sevenmin.faces.faces(), {}
for module in found.values():
    vars(module).pop("papers", None)

def watched(name, files):
    def timed(*given):
        start = time.process_time()
        made = list(files(*given))
        spent[name] = spent.get(name, 0) + time.process_time() - start
        return iter(made)
    return timed

if sys.argv.pop() == "without":
    sevenmin.faces.faces = lambda: {}
for name, module in found.items():
    module.files = watched(name, module.files)
from mkdocs.__main__ import cli
try:
    cli(["build", "--strict"])
finally:
    print(json.dumps(spent))
"""


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
        runs = [(build(project, "without"), build(project, "with")) for _ in range(given.runs)]
    report(runs, given.briefs)


Build = tuple[float, dict[str, float]]
"""Seconds of the processor, and how many of them each face took."""


def build(project: Path, faces: str) -> Build:
    """One build, anew."""
    set_aside(project / "site")
    before = _seconds()
    done = subprocess.run(
        [sys.executable, "-P", "-c", DRIVER, faces],
        cwd=project,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
        text=True,
    )
    seconds = _seconds() - before
    if done.returncode:
        raise SystemExit(f"The project cannot be built {faces} faces:\n{done.stderr}")
    return seconds, json.loads(done.stdout.splitlines()[-1])


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
