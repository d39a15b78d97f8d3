"""MkDocs' events, each handed to the engine. Nothing is decided here."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from macros import serving
from macros.site import current, read_site
from sevenmin.checks.images import image_path
from sevenmin.outputs import outputs
from sevenmin.problems import stopping
from sevenmin.views.assets import FOLDER, scripts, style_sheets
from sevenmin.views.manuscript import manuscript
from sevenmin.views.page import page_html
from sevenmin.views.questions import shown_types

log = logging.getLogger("mkdocs.sevenmin")


def on_startup(command, dirty):
    serving.begin(command)


def on_config(config):
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


def on_files(files, config):
    site = current()
    for brief in site.briefs():
        file = File.generated(config, brief.path, content=manuscript(brief, site.library))
        file.dest_uri = f"briefs/{brief.slug}/index.html"
        files.append(file)
        for image in brief.outline.images:
            _add(files, config, image_path(brief, image.source), site.library.root)
    for address, path in scripts().items():
        files.append(File.generated(config, address, abs_src_path=str(path)))
    for address, text in style_sheets().items():
        files.append(File.generated(config, address, content=text))
    return files


def _add(files, config, path, root):
    """An image once, however often it is used."""
    if (root / path).is_file() and files.get_file_from_path(path) is None:
        files.append(File.generated(config, path, abs_src_path=str(root / path)))


def on_page_content(html, page, config, files):
    site = current()
    brief = site.brief_at(page.file.src_uri)
    if brief is None:
        return html
    page.meta = {
        "title": brief.front.title,
        "description": brief.front.summary,
        "template": "brief.html",
    }
    return page_html(brief, site.library, html, drafts=site.serving)


def on_env(env, config, files):
    site = current()
    env.globals |= {"site": site, "settings": site.library.settings}
    return env


def on_page_context(context, page, config, nav):
    site = current()
    brief = site.brief_at(page.file.src_uri)
    types = shown_types(brief, site.library) if brief else []
    return {**context, "brief": brief, "question_folder": FOLDER, "question_types": types}


def on_post_build(config):
    for output in outputs():
        output.write(current().library, Path(config.site_dir))


def on_serve(server, config, builder):
    return serving.patient(server, builder)
