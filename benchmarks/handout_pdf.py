"""What it costs to make the handout a PDF: Typst, a warm Chromium, and WeasyPrint if it is there.

    python benchmarks/handout_pdf.py [--runs 3]

Typst draws the sheet's data; the others print the handout page of the built site, which says the
same. Chromium opens the page and prints it, tagged, from a browser that is already there. All take
turns, brief by brief, so that whatever else the machine does meets each. Typst remembers every text
that it set, as no build can that sets each once: its letters e are others in each run.
"""

from __future__ import annotations

import platform
import shutil
import time
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from gzip_server import served
from playwright.sync_api import Page
from pypdf import PdfReader
from side_by_side import ROOT, build, ratio, write_ours
from telephone import browser

from sevenmin.faces.handout.sheet import sheet
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library, load
from sevenmin.paper import sheet_pdf
from sevenmin.rendering.brief import rendered
from sevenmin.views.shown import shown

SITE_URL = "https://intranet.example/"
LETTERS = "eéèêëēėę"
UNSEEN = {"tag", "attributes", "language", "address", "qr"}
EXTENSIONS = ["abbr", "admonition", "attr_list", "def_list", "tables", "toc"]
Make = Callable[[Brief, int], bytes]
"""The PDF of a brief in a run of that number."""


@dataclass
class Made:
    """Of one way, for all briefs and runs: milliseconds, and the last PDF of each brief."""

    milliseconds: list[float] = field(default_factory=list)
    pdfs: dict[str, bytes] = field(default_factory=dict)
    is_repeated: bool = True


def main() -> None:
    parser = ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, choices=range(1, len(LETTERS)), default=3)
    runs = parser.parse_args().runs
    with TemporaryDirectory() as name, browser() as chromium:
        project = Path(name, "ours")
        _write(project)
        with served(project / "site") as (address, _):
            ways = _ways(load(project), project, chromium.new_page(), address)
            print(f"Python {platform.python_version()}, Chromium {chromium.version}")
            print(f"Medians of {runs} runs by turns; times of Typst is 1")
            _print_table(_made(load(project).briefs, ways, runs))


def _write(project: Path) -> None:
    write_ours(project)
    for folder in ("briefs", "quizzes"):
        shutil.copytree(ROOT / folder, project / folder)
    build(project)


def _ways(library: Library, project: Path, page: Page, address: str) -> dict[str, Make]:
    """How a brief becomes a PDF. A sheet's data are ready, as they are for the handout page."""
    sheets: dict[str, dict[str, Any]] = {
        brief.slug: sheet(shown(brief, library, rendered(brief, library), site_url=SITE_URL))
        for brief in library.briefs
    }

    def by_chromium(brief: Brief, _: int) -> bytes:
        page.goto(f"{address}briefs/{brief.slug}/handout/")
        return page.pdf(tagged=True, prefer_css_page_size=True, print_background=True)

    ways: dict[str, Make] = {
        f"Typst {version('typst')}": lambda brief, run: sheet_pdf(
            _varied(sheets[brief.slug], LETTERS[run]), project
        ),
        "Chromium": by_chromium,
    }
    return ways | _weasyprint(project / "site" / "briefs", library.briefs[0])


def _weasyprint(pages: Path, first: Brief) -> dict[str, Make]:
    """It, where it is installed and can print the first page."""
    try:
        import weasyprint
    except (ImportError, OSError):
        return {}

    def make(brief: Brief, _: int) -> bytes:
        page = weasyprint.HTML(pages / brief.slug / "handout" / "index.html")
        return bytes(page.write_pdf(pdf_variant="pdf/ua-1"))

    name = f"WeasyPrint {weasyprint.__version__}"
    try:
        make(first, 0)
    except Exception as error:
        print(f"{name} cannot print the page: {error}")
        return {}
    return {name: make}


def _varied(data: Any, letter: str) -> Any:
    """The same sheet with another letter for each e."""
    if isinstance(data, str):
        return data.replace("e", letter)
    if isinstance(data, list):
        return [_varied(part, letter) for part in data]
    if isinstance(data, dict):
        return {k: v if k in UNSEEN else _varied(v, letter) for k, v in data.items()}
    return data


def _made(briefs: tuple[Brief, ...], ways: dict[str, Make], runs: int) -> dict[str, Made]:
    """A first run that is not counted warms each way up."""
    made: dict[str, Made] = defaultdict(Made)
    for run in range(runs + 1):
        for brief in briefs:
            for way, make in ways.items():
                start = time.perf_counter()
                pdf = make(brief, run)
                if run:
                    made[way].milliseconds.append((time.perf_counter() - start) * 1000)
                made[way].is_repeated &= make(brief, run) == pdf
                made[way].pdfs[brief.slug] = pdf
    return made


def _print_table(made: dict[str, Made]) -> None:
    typst = next(iter(made.values()))
    print(f"{'':<18}  {'ms':>5}  {'kB':>5}  pages  elements  H1  same bytes  times (from to)")
    for way, found in made.items():
        pdfs = found.pdfs.values()
        readers = [PdfReader(BytesIO(pdf)) for pdf in pdfs]
        kinds = [_kinds(reader.trailer["/Root"].get("/StructTreeRoot", {})) for reader in readers]
        pages = sorted({len(reader.pages) for reader in readers})
        print(
            f"{way:<18}  {median(found.milliseconds):>5.0f}"
            f"  {median(len(pdf) for pdf in pdfs) / 1000:>5.0f}"
            f"  {pages[0]}–{pages[-1]:<3}  {median(len(each) for each in kinds):>8.0f}"
            f"  {median(each.count('/H1') for each in kinds):>2.0f}"
            f"  {'yes' if found.is_repeated else 'no':<10}"
            f"  {ratio(found.milliseconds, typst.milliseconds)}"
        )


def _kinds(node: Any) -> list[str]:
    """The kinds of all elements that a screen reader is told of."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        return [kind for part in node for kind in _kinds(part)]
    if not isinstance(node, dict):
        return []
    return [*([str(node["/S"])] if "/S" in node else []), *_kinds(node.get("/K", []))]


if __name__ == "__main__":
    main()
