"""`make fuzz`: many inputs, each told by its number if something does not hold for it.

python -m tests.fuzz [--seed SEED] [--count 100000] [--first 0] [--papers 50] [--only NUMBER]
"""

from __future__ import annotations

import argparse
import os
import sys
from multiprocessing import get_context
from pathlib import Path

os.environ.setdefault("SOURCE_DATE_EPOCH", "1795392000")  # The day on which sound dates are past.

from tests.fuzz.inputs import input_at
from tests.fuzz.properties import Failure, Job, failures, failures_at

_BATCH = 100


def main() -> None:
    """Exit status: 0 if all holds, 1 if not."""
    asked = _arguments()
    if asked.only is not None:
        sys.exit(_alone(asked.only, asked.seed))
    starts = range(asked.first, asked.first + asked.count, _BATCH)
    found: list[Failure] = []
    # A process is ended after twenty batches, with all that its libraries keep.
    with get_context("spawn").Pool(asked.workers, maxtasksperchild=20) as pool:
        jobs = [_job(start, number, asked) for number, start in enumerate(starts)]
        for number, failed in enumerate(pool.imap(failures_at, jobs), start=1):
            for failure in failed:
                found.append(failure)
                _tell(failure, asked.seed)
            print(f"\r{number * _BATCH:,} inputs, {len(found)} failures", end="", file=sys.stderr)
        pool.close()
        pool.join()
    print(file=sys.stderr)
    sys.exit(1 if found else 0)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seed", default="", help="another one gives other inputs")
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first input")
    parser.add_argument(
        "--papers", type=int, default=50, help="draw PDFs in every so manieth batch"
    )
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument("--only", type=int, help="the number of one input, to look at alone")
    return parser.parse_args()


def _job(start: int, number: int, asked: argparse.Namespace) -> Job:
    papers = bool(asked.papers) and number % asked.papers == 0
    return range(start, start + _BATCH), asked.seed, papers, True


def _tell(failure: Failure, seed: str) -> None:
    last = failure.said.strip().splitlines()[-1]
    again = f"python -m tests.fuzz --only {failure.number}" + (f" --seed {seed}" if seed else "")
    print(f"\rInput {failure.number}: {last}\n    again: {again}")


def _alone(number: int, seed: str) -> int:
    """Everything about one input: its files, kept in a folder, and what happened."""
    one = input_at(number, seed)
    folder = Path(".cache", "fuzz", str(number))
    for path, data in one.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    print(f"Its files are in {folder}.")
    found = failures([one], papers=True, serving=True)
    print("\n".join(failure.said for failure in found) or "All holds.")
    return 1 if found else 0


if __name__ == "__main__":
    main()
