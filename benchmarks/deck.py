"""What the slides of a brief cost, beside a plain reveal.js deck of the same slides.

    python benchmarks/deck.py [--brief learning-from-a-case-review] [--views 7]

An empty cache, a window of 1280 × 720, a processor four times slower, everything on this machine;
the two decks by turns. The plain deck is what reveal.js' own pages tell to write: its script, its
style, its theme “white”, with the same headings, words and notes. It is spared that theme's fonts,
570 kB, and the code for phones is in both. Neither has a plugin.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from gzip_server import LEVEL, Answer, served
from playwright.sync_api import Browser
from side_by_side import ENVIRONMENT, ROOT, conditions, ratio
from telephone import OBSERVE, SLOWER, browser

ROWS = {
    "kilobytes": "kB gzipped in all",
    "requests": "requests",
    "painted": "first slide painted, ms",
    "ready": "slides can be turned, ms",
}
LIMITS = {"kilobytes": 150, "painted": 1000}

# When reveal.js says that it has begun, and when the slide has been painted for the last time.
WATCH = (
    OBSERVE
    + """
new MutationObserver((_, observer) => {
  if (!document.querySelector(".reveal.ready")) return;
  measured.ready = performance.now();
  observer.disconnect();
}).observe(document, {subtree: true, childList: true, attributeFilter: ["class"]});
"""
)
PLAIN = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Plain</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="reveal.css"><link rel="stylesheet" href="white.css"></head>
<body><div class="reveal"><div class="slides">%s</div></div>
<script type="module">import Reveal from "./reveal.js"; new Reveal().initialize();</script>
</body></html>
"""


@dataclass(frozen=True)
class View:
    """The figures of one view."""

    kilobytes: float
    requests: float
    painted: float
    ready: float


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--brief", default="learning-from-a-case-review")
    parser.add_argument("--views", type=int, default=7)
    given = parser.parse_args()
    with browser() as chromium:
        print(f"Slides of “{given.brief}”: no cache, a processor {SLOWER} times slower")
        print(
            f"{conditions()}; Chromium {chromium.version}; gzip {LEVEL}; medians of {given.views}"
        )
        _print_table(*viewed(chromium, given.brief, given.views))


def viewed(chromium: Browser, brief: str, views: int) -> tuple[list[View], list[View]]:
    """All views of our deck, and of the plain one."""
    with TemporaryDirectory() as name:
        site = Path(name, "site")
        _build(site)
        page = site / "briefs" / brief / "present" / "index.html"
        write_plain(site / "plain", page.read_text(encoding="utf-8"))
        with served(site) as (address, sent):
            paths = (f"briefs/{brief}/present/", "plain/")
            both = [
                [_seen(chromium, f"{address}{path}", sent) for path in paths] for _ in range(views)
            ]
    return [ours for ours, _ in both], [plain for _, plain in both]


def _build(site: Path) -> None:
    command = [sys.executable, "-P", "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    subprocess.run(command, cwd=ROOT, env=ENVIRONMENT, capture_output=True, check=True)


def write_plain(folder: Path, html: str) -> None:
    """The same slides, without what only our scripts and styles need."""
    spec = find_spec("pyreveal")
    assert spec is not None
    assert spec.origin is not None
    reveal = Path(spec.origin).parent / "revealjs" / "dist"
    folder.mkdir()
    shutil.copy(reveal / "reveal.mjs", folder / "reveal.js")
    shutil.copy(reveal / "reveal.css", folder)
    theme = (reveal / "theme" / "white.css").read_text(encoding="utf-8")
    (folder / "white.css").write_text(re.sub(r"@font-face\s*{[^}]*}", "", theme), encoding="utf-8")
    slides = re.search(r'<div class="slides">(.*)</div>\s*</main>', html, re.DOTALL)
    assert slides is not None
    (folder / "index.html").write_text(PLAIN.replace("%s", slides[1]), encoding="utf-8")


def _seen(chromium: Browser, address: str, sent: list[Answer]) -> View:
    context = chromium.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.add_init_script(WATCH)
    tools = context.new_cdp_session(page)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    sent.clear()
    page.goto(address, wait_until="networkidle")
    page.wait_for_function("measured.ready && performance.now() - measured.busyUntil > 500")
    measured = page.evaluate("measured")
    context.close()
    size = sum(answer.size for answer in sent) / 1000
    return View(size, len(sent), measured["painted"], measured["ready"])


def _print_table(ours: list[View], plain: list[View]) -> None:
    print(f"{'':<26}  {'ours':>6}  {'plain':>6}  {'ratio (from to)':<22}  limit")
    for row, label in ROWS.items():
        figures = [[getattr(view, row) for view in views] for views in (ours, plain)]
        medians = "  ".join(f"{median(each):>6.0f}" for each in figures)
        print(f"{label:<26}  {medians}  {ratio(*figures):<22}  {LIMITS.get(row, '')}")


if __name__ == "__main__":
    main()
