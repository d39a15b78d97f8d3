"""The faces of each brief beside its page, written when all pages are."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.utils import normalize_url

from macros.site import Site
from sevenmin.faces import faces, written
from sevenmin.faces.frame import HOME, MARK, Frame
from sevenmin.paper import SheetError
from sevenmin.views.shown import Shown

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


log = logging.getLogger("mkdocs.sevenmin")


def frame(env: Environment, config: MkDocsConfig, nav: Navigation, files: Files) -> Frame:
    """The theme's page for a face, made once: one for each would take longer than all the rest."""
    root = HOME.rstrip("/")
    context = get_context(nav, files, config, base_url=root)
    html = env.get_template("face.html").render({**context, "mark": MARK})
    styles = (normalize_url(path, base=root) for path in config.extra_css)
    return Frame(html, config.site_name, tuple(styles))


def write_faces(site: Site, frame: Frame, folder: Path) -> None:
    """Every file of every face of the briefs that are shown.

    A brief is forgotten when it is written: Python's search for what is no longer needed would look
    through all of them again and again.
    """
    refused: list[str] = []
    with _bar(site) as bar:
        while site.shown:
            shown = site.shown.pop(0)
            refused += _write(shown, frame, folder / shown.place, with_papers=not site.serving)
            bar.update(1)
    for face in faces().values():
        if hasattr(face, "done"):
            face.done()
    for line in refused:
        # For MkDocs' own warnings a strict build stops, and one paper is not worth a whole site.
        log.info(line)


def _write(shown: Shown, frame: Frame, folder: Path, with_papers: bool) -> Iterator[str]:
    """All faces of a brief, with PDF and Word where they are asked for; says what is refused.

    Papers come first, so that no page leads to one that could not be made.
    """
    for face in faces().values():
        if not hasattr(face, "papers"):
            written(face.files(shown, frame), folder)
            continue
        made: list[str] = []
        try:
            made += written(face.papers(shown), folder) if with_papers else ()
        except SheetError as error:
            place = shown.brief.tree.place("title")
            yield f"{place}: Warning: {error} The site has no PDF of this handout."
        written(face.files(shown, frame, made), folder)


def _bar(site: Site) -> ProgressBar[int]:
    """A bar for those who wait. In a pipeline and in a file it is only noise."""
    many = len(site.shown)
    hidden = many < 5 or site.serving or not sys.stderr.isatty()
    return click.progressbar(
        length=many, label="Faces", file=sys.stderr, show_pos=True, hidden=hidden
    )
