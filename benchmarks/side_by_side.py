"""Two sites of the same words to measure beside each other: ours, and one of stock Material.

Stock Material is what somebody gets who writes `theme: material` and nothing else. Two choices are
in its favour: its pages are not in the navigation, where every page would list every other one,
and its home page lists nothing, where ours has a card for each brief.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, mkdtemp
from typing import NamedTuple

from generated import plain_page, write_content

ROOT = Path(__file__).parent.parent
DRIVER = ROOT / "benchmarks" / "driver.py"
ENVIRONMENT = {
    **os.environ,
    "NO_MKDOCS_2_WARNING": "1",
    # The generated dates are not in the future of 23 November 2026.
    "SOURCE_DATE_EPOCH": "1795392000",
}
STOCK_SETTINGS = """\
site_name: Generated briefs
theme:
  name: material
plugins:
  - search
nav:
  - index.md
validation:
  nav:
    omitted_files: ignore
"""


@dataclass(frozen=True)
class Pair:
    """The two projects, each in its own folder."""

    ours: Path
    stock: Path


@contextmanager
def projects(briefs: int) -> Iterator[Pair]:
    """Both projects in a temporary folder, not built yet."""
    with TemporaryDirectory() as name:
        pair = Pair(Path(name, "ours"), Path(name, "stock"))
        write_ours(pair.ours)
        write_content(pair.ours, briefs)
        _write_stock(pair.stock, briefs)
        yield pair


def write_ours(folder: Path) -> None:
    """This project's settings, pages and theme, with no brief yet.

    The names that generated briefs use are among those of our own `mkdocs.yml`.
    """
    folder.mkdir()
    shutil.copy(ROOT / "mkdocs.yml", folder)
    shutil.copytree(ROOT / "docs", folder / "docs")
    for name in ("macros", "sevenmin"):
        (folder / name).symlink_to(ROOT / name)


def _write_stock(folder: Path, briefs: int) -> None:
    (folder / "docs" / "briefs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(STOCK_SETTINGS, encoding="utf-8")
    (folder / "docs" / "index.md").write_text("# Generated briefs\n", encoding="utf-8")
    for number in range(1, briefs + 1):
        page = folder / "docs" / "briefs" / f"brief-{number}.md"
        page.write_text(plain_page(number), encoding="utf-8")


class Built(NamedTuple):
    """How many seconds a build took on the wall, and what it said."""

    seconds: float
    said: str


def build(project: Path, python: str = sys.executable, faces: str = "") -> Built:
    """Build a project's site into its `site/`, anew.

    `python` is that of an environment in which its packages are; `faces`, for ours alone, says
    which ones, as in `driver.py`.
    """
    set_aside(project / "site")
    # -P: the engine is imported from where it is installed, as by the command `mkdocs`.
    way = [str(DRIVER), faces] if faces else ["-m", "mkdocs", "build", "--strict"]
    start = time.perf_counter()
    done = subprocess.run(
        [python, "-P", *way],
        cwd=project,
        env=ENVIRONMENT,
        capture_output=True,
        check=False,
        text=True,
    )
    seconds = time.perf_counter() - start
    if done.returncode:
        raise SystemExit(f"{project.name} cannot be built:\n{done.stderr}")
    return Built(seconds, done.stdout)


def set_aside(site: Path) -> None:
    """Put what was built before out of the way, until all of it is deleted at the end.

    To delete it now would make what comes after up to ten times slower to write: ext4 takes no
    place again from which a file was deleted in the last half minute, and looks past each of them
    (`recently_deleted` in Linux, fs/ext4/ialloc.c).
    """
    if site.exists():
        site.rename(mkdtemp(prefix="before-", dir=site.parent))


def conditions() -> str:
    """On what was measured, for whoever compares two runs."""
    packages = ("mkdocs", "mkdocs-material", "mkdocs-macros-plugin")
    named = ", ".join(f"{name} {version(name)}" for name in packages)
    return f"Python {platform.python_version()}, {named}; {os.cpu_count()} cores"


def ratio(ours: list[float], stock: list[float]) -> str:
    """Median against median; in brackets the smallest and largest of the runs one by one."""
    whole = _divided(median(ours), median(stock))
    each = [_divided(a, b) for a, b in zip(ours, stock, strict=True)]
    return f"{whole:.2f} ({min(each):.2f} to {max(each):.2f})"


def _divided(ours: float, stock: float) -> float:
    """Two times of nothing are alike."""
    if not stock:
        return 1.0 if not ours else float("inf")
    return ours / stock
