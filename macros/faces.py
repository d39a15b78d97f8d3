"""The faces of each brief beside its page, written when all pages are."""

from __future__ import annotations

import sys
from pathlib import Path

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


def frame(env: Environment, config: MkDocsConfig, nav: Navigation, files: Files) -> Frame:
    """The theme's page for a face, made once: one for each would take longer than all the rest."""
    context = get_context(nav, files, config, base_url=HOME.rstrip("/"))
    html = env.get_template("face.html").render({**context, "mark": MARK})
    return Frame(html, config.site_name)


def write_faces(site: Site, frame: Frame, folder: Path) -> None:
    """Every file of every face of the briefs that are shown."""
    for shown in site.shown:
        for face in faces().values():
            written(face.files(shown, frame), folder / shown.place)
    if not site.serving:
        _write_papers(site.shown, folder)


def _write_papers(briefs: list[Shown], folder: Path) -> None:
    """What takes longer, under a bar that shows how far it is; all that is refused, at its end."""
    makers = [face for face in faces().values() if hasattr(face, "papers")]
    refused: list[str] = []
    with click.progressbar(
        briefs, label="PDF and Word", file=sys.stderr, show_pos=True, hidden=_is_quick(briefs)
    ) as bar:
        for shown in bar:
            for face in makers:
                try:
                    written(face.papers(shown), folder / shown.place)
                except SheetError as error:
                    refused.append(f"{shown.brief.tree.place('title')}: {error}")
    for face in makers:
        if hasattr(face, "done"):
            face.done()
    if refused:
        lines = "\n".join(refused)
        raise PluginError(f"The site is not built, because of these handouts:\n{lines}")


def _is_quick(briefs: list[Shown]) -> bool:
    """Over before anybody wonders; and where nobody watches, a bar is only noise."""
    return len(briefs) < 5 or not sys.stderr.isatty()
