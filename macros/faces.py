"""The faces of each brief beside its page, written when all pages are."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from macros.site import Site
from sevenmin.faces import faces, written
from sevenmin.faces.frame import HOME, MARK, Frame
from sevenmin.paper import SheetError
from sevenmin.views.shown import Shown

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar


def frame(env: Environment, config: MkDocsConfig, nav: Navigation, files: Files) -> Frame:
    """The theme's page for a face, made once: one for each would take longer than all the rest."""
    context = get_context(nav, files, config, base_url=HOME.rstrip("/"))
    html = env.get_template("face.html").render({**context, "mark": MARK})
    return Frame(html, config.site_name)


def write_faces(site: Site, frame: Frame, folder: Path) -> None:
    """Every file of every face of the briefs that are shown; what is refused is told at the end.

    A brief is forgotten when it is written: Python's search for what is no longer needed would look
    through all of them again and again.
    """
    refused: list[str] = []
    with _bar(site) as bar:
        while site.shown:
            shown = site.shown.pop(0)
            refused += _write(shown, frame, folder / shown.place, papers=not site.serving)
            bar.update(1)
    for face in faces().values():
        if hasattr(face, "done"):
            face.done()
    if refused:
        lines = "\n".join(refused)
        raise PluginError(f"The site is not built, because of these handouts:\n{lines}")


def _write(shown: Shown, frame: Frame, folder: Path, papers: bool) -> Iterator[str]:
    """All faces of a brief, with PDF and Word where they are asked for; says what is refused."""
    for face in faces().values():
        written(face.files(shown, frame), folder)
        if papers and hasattr(face, "papers"):
            try:
                written(face.papers(shown), folder)
            except SheetError as error:
                yield f"{shown.brief.tree.place('title')}: {error}"


def _bar(site: Site) -> ProgressBar[int]:
    """How far it is, for whoever waits. Where nobody watches, a bar is only noise."""
    many = len(site.shown)
    hidden = many < 5 or site.serving or not sys.stderr.isatty()
    return click.progressbar(
        length=many, label="Faces", file=sys.stderr, show_pos=True, hidden=hidden
    )
