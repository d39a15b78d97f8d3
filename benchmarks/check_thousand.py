"""How long `sevenmin check` takes for 1,000 generated briefs, each with a quiz.

    python benchmarks/check_thousand.py [briefs]

Beside it stands a pass that only reads the same YAML, for no check can be faster than that.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generated import write_project

RUNS = 5
YAML_ONLY = """
import pathlib, yaml
for file in sorted(pathlib.Path("quizzes").iterdir()):
    yaml.compose(file.read_text("utf-8"), Loader=yaml.CSafeLoader)
for file in sorted(pathlib.Path("briefs").iterdir()):
    front_matter = file.read_text("utf-8").split("---\\n", 2)[1]
    yaml.compose(front_matter, Loader=yaml.CSafeLoader)
"""


def main() -> None:
    briefs = int(sys.argv[1]) if sys.argv[1:] else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_project(folder, briefs)
        check = [seconds(folder, "-m", "sevenmin", "check") for _ in range(RUNS)]
        only_yaml = [seconds(folder, "-c", YAML_ONLY) for _ in range(RUNS)]
    median, base = statistics.median(check), statistics.median(only_yaml)
    print(f"{briefs:,} briefs with quizzes, median of {RUNS} runs on {os.cpu_count()} cores")
    print(f"sevenmin check  {median:6.2f} s  (from {min(check):.2f} to {max(check):.2f})")
    print(f"YAML alone      {base:6.2f} s  (from {min(only_yaml):.2f} to {max(only_yaml):.2f})")
    print(f"ratio           {median / base:6.2f}")


def seconds(folder: Path, *arguments: str) -> float:
    """The time on the wall of one run of Python."""
    start = time.perf_counter()
    # The generated dates are not in the future of 23 November 2026.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1795392000"}
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
