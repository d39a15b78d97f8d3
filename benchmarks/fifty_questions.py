"""What 50 questions on a page cost its reader, beside the same 50 in mkdocs-quiz.

    python benchmarks/fifty_questions.py [--views 5]

The aim is at most 100 ms of script until they are ready to use. Ours are ready when the reader has
come near and each has what its script adds to it; theirs, when each has its button to try again.
All script of a page counts, that of the site around the questions too: a line has what stock
Material runs without the plugin.
"""

from __future__ import annotations

import subprocess
from argparse import ArgumentParser
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from gzip_server import LEVEL, Answer, served
from playwright.sync_api import Browser
from question_code import Code, code_for_questions
from quiz_sites import PEER, QUESTIONS, sites
from script_time import Ready, script_time
from side_by_side import conditions, ratio
from telephone import SLOWER, browser

OURS: Ready = {".sm-status[role=status]": QUESTIONS, ".sm-end": 1}
THEIRS: Ready = {".quiz-reset-button": QUESTIONS}
PAGES: dict[str, Ready] = {
    "ours/briefs/fifty/": OURS,
    "theirs/fifty/": THEIRS,
    "ours/briefs/none/": {},
    "theirs/none/": {},
    "ours/briefs/mixed/": OURS,
    "theirs/plain/": {},
}
PAIRS = {
    f"{QUESTIONS} questions": ("ours/briefs/fifty/", "theirs/fifty/"),
    "No question": ("ours/briefs/none/", "theirs/none/"),
}
ALONE = {
    f"Ours, {QUESTIONS} of all types": "ours/briefs/mixed/",
    "Stock Material, no plugin": "theirs/plain/",
}
VERSION = "from importlib.metadata import version; print(version('mkdocs-quiz'))"


@dataclass
class Views:
    """Of one page: script in ms on this processor, and on a slower one; what was sent."""

    here: list[float] = field(default_factory=list)
    slower: list[float] = field(default_factory=list)
    sent: list[Answer] = field(default_factory=list)


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--views", type=int, default=5)
    given = parser.parse_args()
    with browser() as chromium, sites() as folder:
        print(f"{QUESTIONS} questions beside the same in mkdocs-quiz {_version()}")
        print(f"{conditions()}; Chromium {chromium.version}; gzip {LEVEL}")
        print(f"Medians of {given.views} views by turns; script in ms of the processor's time")
        _print_table(viewed(chromium, folder, given.views))


def _version() -> str:
    done = subprocess.run([PEER, "-c", VERSION], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def viewed(chromium: Browser, folder: Path, views: int) -> dict[str, Views]:
    """The views of each page; all pages take turns."""
    seen: dict[str, Views] = defaultdict(Views)
    with served(folder) as (address, sent):
        for _ in range(views):
            for path, ready in PAGES.items():
                sent.clear()
                seen[path].here.append(script_time(chromium, address + path, 1, ready))
                seen[path].sent = list(sent)
                seen[path].slower.append(script_time(chromium, address + path, SLOWER, ready))
    return seen


def _print_table(seen: dict[str, Views]) -> None:
    print(f"{'':<28}  {'ours':>6}  {'theirs':>6}  ratio (from to)")
    for title, (ours, theirs) in PAIRS.items():
        print(title)
        _print_row("script", seen[ours].here, seen[theirs].here)
        _print_row(f"script, {SLOWER}x slower", seen[ours].slower, seen[theirs].slower)
        codes = _code(seen, ours, "ours/briefs/none/"), _code(seen, theirs, "theirs/plain/")
        _print_row("kB for questions, gzipped", *([code.gzipped] for code in codes))
        _print_row("kB for questions, unpacked", *([code.unpacked] for code in codes))
    for title, path in ALONE.items():
        views = seen[path]
        print(
            f"{title}: script {median(views.here):.1f}, {median(views.slower):.1f} {SLOWER}x slower"
        )


def _code(seen: dict[str, Views], path: str, plain: str) -> Code:
    return code_for_questions(seen[path].sent, seen[plain].sent)


def _print_row(label: str, ours: list[float], theirs: list[float]) -> None:
    medians = "  ".join(f"{median(each):>6.1f}" for each in (ours, theirs))
    print(f"  {label:<26}  {medians}  {ratio(ours, theirs)}")


if __name__ == "__main__":
    main()
