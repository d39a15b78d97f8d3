"""`handout/`: the brief on one page of A4, with its seven boxes, and the same page as a PDF.

The type is as large as the page allows, from 11 points down to 9. Where even that has no room for
the whole text, the sheet has the words of the slides, and advice says by how much it is too long.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

from markupsafe import Markup

from sevenmin import paper
from sevenmin.faces import File, Link
from sevenmin.faces.frame import Frame
from sevenmin.faces.handout.fitting import FORMS, fitted
from sevenmin.faces.handout.sheet import facts, series_line, sheet
from sevenmin.faces.templates import templates
from sevenmin.model.space import title_size
from sevenmin.views.qr import qr_svg
from sevenmin.views.rebased import moved
from sevenmin.views.shown import Shown

LINK = Link(2, "handout/", "One-page handout")

_drawers: dict[Path, paper.Drawer] = {}
"""The one of this build, under the root of its project."""


def files(shown: Shown, frame: Frame, papers: Collection[str] = ()) -> Iterator[File]:
    """Its page, which leads to the PDF if there is one."""
    page = frame.around(
        f"{shown.brief.front.title}: handout",
        content_html(shown, _pdf(shown) in papers),
        styles=("faces/handout.css",),
        scripts=("faces/handout/handout.js",),
    )
    yield File("handout/index.html", page)


def papers(shown: Shown) -> Iterator[File]:
    """The same as a PDF. Raises SheetError, in a plain sentence, where it cannot be drawn."""
    if paper.is_installed():
        yield File(_pdf(shown), _drawn(shown))


def _pdf(shown: Shown) -> str:
    return f"handout/{shown.brief.slug}.pdf"


def _drawn(shown: Shown) -> bytes:
    """In shorter words where what draws it has a little less room than a browser."""
    root = shown.library.root
    drawer = _drawers.setdefault(root, paper.Drawer(root))
    for fewer in range(FORMS - 1):
        with suppress(paper.TooLongError):
            return drawer.pdf(sheet(shown, fewer))
    return drawer.pdf(sheet(shown, FORMS - 1))


def done() -> None:
    """Forget what no brief uses any more."""
    for drawer in _drawers.values():
        drawer.tidy()
    _drawers.clear()


def content_html(shown: Shown, has_pdf: bool = False) -> str:
    """The page's content: the sheet, and what can be done with it."""
    fitting = fitted(shown)
    return (
        templates()
        .get_template("faces/handout/handout.html")
        .render(
            shown=shown,
            front=shown.brief.front,
            settings=shown.library.settings,
            series=series_line(shown),
            steps=[moved(step.inner_html()) for step in fitting.steps],
            questions=fitting.questions,
            facts=facts(shown),
            notices=fitting.notices,
            layout=fitting.layout,
            size=f"{fitting.size:g}".replace(".", "-"),
            title_size=title_size(len(shown.brief.front.title)),
            has_notes=fitting.has_notes,
            is_short=fitting.is_short,
            pdf=f"{shown.brief.slug}.pdf" if has_pdf else "",
            qr=Markup(qr_svg(shown.address)) if shown.address else "",
        )
    )
