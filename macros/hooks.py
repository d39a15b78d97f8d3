"""MkDocs' events, each handed to the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable
from html import unescape
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from macros import addresses, build_dir, faces, material, page_macros, serving
from macros.brief_page import BriefPage
from macros.files import with_ours
from macros.site import current, read_site
from macros.stopping import stopped
from sevenmin.blocks import PLACEHOLDER
from sevenmin.faces import links
from sevenmin.faces.frame import Frame
from sevenmin.look.tables import aligned
from sevenmin.outputs import OutputError, outputs
from sevenmin.problems import stopping
from sevenmin.reading.links import with_composed_addresses
from sevenmin.views.lists import ListPage
from sevenmin.views.page import page_html
from sevenmin.views.shown import shown
from sevenmin.views.unreadable import TITLE, unreadable_html

log = logging.getLogger("mkdocs.sevenmin")

# It says at every build which macros it found; an author looks for their own mistakes there.
logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.WARNING)


# Of the build that is under way.
_nav: list[Navigation] = []
_frames: list[Frame] = []


def on_startup(command: str, dirty: bool) -> None:
    serving.begin(command)
    build_dir.end_tidily()


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    root = Path(config.config_file_path).parent
    build_dir.repair_site(root)
    site = read_site(root, serving.is_on(), config.site_url or "")
    wrong = list(stopping(site.problems))
    if wrong and not site.serving:
        lines = "\n".join(str(problem) for problem in site.problems)
        raise PluginError(f"The site is not built, because of these problems:\n{lines}")
    for problem in site.problems:
        log.log(logging.WARNING if problem in wrong else logging.INFO, str(problem))
    addresses.keep_folders(config, site.problems)
    material.set_aside(config)
    config.markdown_extensions.append("macros.links:ReadableLinks")
    if site.serving:
        config.plugins["macros"].config["on_error_fail"] = False
    if not serving.is_starting():
        build_dir.enter(config)
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    return with_ours(files, config)


# Before the macros plugin, which makes a template of every page: what an author wrote is none.
@event_priority(100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    if isinstance(page, BriefPage):
        page.meta = {"render_macros": False}
    return with_composed_addresses(markdown)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    site = current()
    path = page.file.src_uri
    if path in site.unreadable:
        page.meta = {"title": TITLE, "search": False}
        return unreadable_html(site.unreadable[path])
    if path in site.list_pages:
        return _list(page, site.list_pages[path])
    if isinstance(page, BriefPage):
        return _brief(page)
    _unescape_title(page)
    return _without_placeholders(html, page)


def _brief(page: BriefPage) -> str:
    site, front = current(), page.brief.front
    it = shown(page.brief, site.library, page.rendered, site.serving, site.url)
    site.shown.append(it)
    made = page_html(it, links())
    page.meta = {
        **{"title": front.title, "description": front.summary, "search": False},
        **{"template": "brief.html", "has_questions": "data-question" in made},
    }
    return made


def _unescape_title(page: Page) -> None:
    """A title that MkDocs took from the first heading is HTML; all others are plain text."""
    headings = list(page.toc)
    if headings and page.title == headings[0].title:
        page.title = unescape(headings[0].title)


def _list(page: Page, listed: ListPage) -> str:
    said = {"title": listed.title, "description": listed.summary, "script": listed.script}
    page.meta = {**said, "template": "list.html", "search": False}
    return listed.make()


def _without_placeholders(html: str, page: Page) -> str:
    """Macros that place questions mean something in a brief only."""
    if PLACEHOLDER.search(html):
        line = page_macros.line_of_questions(page)
        return stopped(
            f"docs/{page.file.src_uri}:{line}:1: A macro for questions stands outside a brief. "
            "Take it out, or move it into a brief."
        )
    return aligned(html)


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    _nav[:] = [nav]
    page_macros.show_words_alone(config)
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    site = current()
    env.undefined = StrictUndefined  # A name that nothing gives is a mistake of ours.
    env.globals["site"] = site
    env.globals["material_css"] = material.style_sheet_of(config).dest_uri
    _frames[:] = [faces.frame(env, config, _nav[0], files)]
    return env


def on_post_build(config: MkDocsConfig) -> None:
    folder = Path(config.site_dir)
    for output in outputs():
        try:
            output.write(current().library, folder)
        except OutputError as error:
            stopped(str(error))
    # After the search: faces are not to be found, and Pagefind needs 2 ms to leave one out.
    faces.write_faces(current(), _frames[0], folder)
    if not current().serving:
        current().library.pictures.tidy()
    build_dir.is_whole()


def on_build_error(error: Exception) -> None:
    """Also for a warning of MkDocs in a strict build, which it adds up when all is written."""
    build_dir.failed(error)


def on_shutdown() -> None:
    build_dir.leave()


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    return serving.patient(server, builder, Path(config.config_file_path).parent)
