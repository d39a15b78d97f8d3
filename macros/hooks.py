"""MkDocs' events, each handed to the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from jinja2 import Environment
from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros import serving
from macros.keeping import OlderSite
from macros.site import current, read_site
from sevenmin.blocks import PLACEHOLDER
from sevenmin.checks.images import image_path
from sevenmin.look.material import is_unused, style_sheet
from sevenmin.look.tables import aligned
from sevenmin.outputs import outputs
from sevenmin.problems import stopping
from sevenmin.views.assets import scripts, style_sheets
from sevenmin.views.lists import ListPage
from sevenmin.views.manuscript import manuscript
from sevenmin.views.page import StepsLostError, page_html
from sevenmin.views.unreadable import TITLE, unreadable_html

log = logging.getLogger("mkdocs.sevenmin")

# It says at every build which macros it found; an author looks for their own mistakes there.
logging.getLogger("mkdocs.plugins.mkdocs_macros").setLevel(logging.WARNING)


def on_startup(command: str, dirty: bool) -> None:
    serving.begin(command)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    site = read_site(Path(config.config_file_path).parent, serving.is_on())
    wrong = list(stopping(site.problems))
    if wrong and not site.serving:
        lines = "\n".join(str(problem) for problem in site.problems)
        raise PluginError(f"The site is not built, because of these problems:\n{lines}")
    for problem in site.problems:
        log.log(logging.WARNING if problem in wrong else logging.INFO, str(problem))
    if site.serving:
        config.plugins["macros"].config["on_error_fail"] = False
    return config


_older: list[OlderSite] = []


def on_pre_build(config: MkDocsConfig) -> None:
    if not serving.is_on():
        _older[:] = [OlderSite(Path(config.site_dir))]
        _older[0].set_aside()
    for output in outputs():
        if hasattr(output, "begin"):
            output.begin()


def on_files(files: Files, config: MkDocsConfig) -> Files:
    site = current()
    for brief in site.briefs():
        text = manuscript(brief, site.library)
        files.append(_page(config, brief.path, brief.slug, text))
        for image in brief.outline.images:
            _add_image(files, config, image_path(brief, image.source))
    for unreadable, slug in site.unreadable().items():
        files.append(_page(config, unreadable, slug, ""))
    for page in site.list_pages.values():
        files.append(File.generated(config, page.path, content=""))
    for file in [file for file in files if is_unused(file.src_uri)]:
        files.remove(file)
    for address, script in scripts().items():
        files.append(File.generated(config, address, abs_src_path=str(script)))
    for address, text in style_sheets().items():
        files.append(File.generated(config, address, content=text))
    return files


def _page(config: MkDocsConfig, path: str, slug: str, text: str) -> File:
    """A brief's Markdown as a page at its address."""
    file = File.generated(config, path, content=text)
    file.dest_uri = f"briefs/{slug}/index.html"
    return file


def _add_image(files: Files, config: MkDocsConfig, path: str) -> None:
    """An image once, however often it is used."""
    library = current().library
    if library.has_file(path) and files.get_file_from_path(path) is None:
        files.append(File.generated(config, path, abs_src_path=str(library.root / path)))


# Before the macros plugin, which makes a template of every page: most briefs have no macro in them.
@event_priority(100)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    if current().brief_at(page.file.src_uri) and "{" not in markdown:
        page.meta = {"render_macros": False}


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    site = current()
    path = page.file.src_uri
    if path in site.unreadable():
        page.meta = {"title": TITLE, "search": False}
        return unreadable_html(path)
    if path in site.list_pages:
        return _list(page, site.list_pages[path])
    brief = site.brief_at(path)
    if brief is None:
        return _without_placeholders(html, path)
    front = brief.front
    page.meta = {"title": front.title, "description": front.summary, "template": "brief.html"}
    try:
        return page_html(brief, site.library, aligned(html), drafts=site.serving)
    except StepsLostError as error:
        return _stopped(str(error))


def _list(page: Page, listed: ListPage) -> str:
    said = {"title": listed.title, "description": listed.summary}
    page.meta = {**said, "template": "list.html", "search": False}
    return listed.make()


def _without_placeholders(html: str, path: str) -> str:
    """Macros that place questions mean something in a brief only."""
    if PLACEHOLDER.search(html):
        return _stopped(f"docs/{path}:1:1: A macro for questions stands outside a brief.")
    return aligned(html)


def _stopped(message: str) -> str:
    """A problem that shows only when a page is made: it stops a build, and is the page in serve."""
    if not current().serving:
        raise PluginError(message)
    log.error(message)
    return f'<h1>This page cannot be shown yet</h1><p class="sm-problems">{escape(message)}</p>'


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    env.globals["site"] = current()
    env.globals["material_css"] = style_sheet(config.theme.dirs)
    return env


def on_post_build(config: MkDocsConfig) -> None:
    for output in outputs():
        output.write(current().library, Path(config.site_dir))
    for older in _older:
        older.is_needed = False


def on_build_error(error: Exception) -> None:
    """Also for a warning of MkDocs in a strict build, which it adds up when all is written."""
    for older in _older:
        older.is_needed = True


def on_shutdown() -> None:
    for older in _older:
        older.decide()


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    return serving.patient(server, builder, Path(config.config_file_path).parent)
