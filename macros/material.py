"""Material's folder, of which the site has one file.

MkDocs would look at all 14,000 in it, icons above all, for each build: a tenth of a second.
"""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils import get_theme_dir

from sevenmin.look.material import style_sheet


def set_aside(config: MkDocsConfig) -> None:
    """Takes it from the folders in which MkDocs looks for templates and for files to publish."""
    folder = str(_folder(config))
    config.theme.dirs[:] = [one for one in config.theme.dirs if one != folder]


def style_sheet_of(config: MkDocsConfig) -> File:
    """Its style sheet, to be published."""
    folder = _folder(config)
    return File(style_sheet(folder), str(folder), config.site_dir, config.use_directory_urls)


def _folder(config: MkDocsConfig) -> Path:
    return Path(get_theme_dir(config.theme.name or ""))
