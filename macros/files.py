"""The files of the site that MkDocs does not find by itself: briefs, lists, scripts, styles."""

from __future__ import annotations

from collections.abc import Callable, Container
from pathlib import PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros import material
from macros.brief_page import BriefPage
from macros.pictures import make_ready, published
from macros.site import current
from macros.stopping import stopped
from sevenmin.assets import assets
from sevenmin.checks.images import image_path
from sevenmin.document.inlines import Picture
from sevenmin.model.files import is_left_behind
from sevenmin.reading.names import composed


def with_ours(files: Files, config: MkDocsConfig) -> Files:
    """What MkDocs found in `docs/` and in the theme, and all that is ours."""
    site = current()
    _remove(files, lambda file: is_left_behind(PurePosixPath(file.src_uri).name))
    _refuse_taken_addresses(files)
    _add_briefs(files, config)
    for path, typed in site.unreadable.items():
        files.append(_page(config, path, PurePosixPath(typed).stem))
    for page in site.list_pages.values():
        files.append(File.generated(config, page.path, content=""))
    ours = assets()
    _remove(files, lambda file: _is_written_smaller(file, config, ours))
    files.append(material.style_sheet_of(config))
    make_ready(files, config, site.library)
    for address, text in ours.items():
        files.append(File.generated(config, address, content=text))
    return files


def _remove(files: Files, condition: Callable[[File], bool]) -> None:
    for file in [file for file in files if condition(file)]:
        files.remove(file)


def _add_briefs(files: Files, config: MkDocsConfig) -> None:
    """The page of each brief that can be read, with its images."""
    site = current()
    for brief in site.briefs():
        if (path := composed(brief.path)) not in site.unreadable:
            file = _page(config, path, brief.slug)
            BriefPage(file, config, brief, site.library)  # It tells the file that it is its page.
            files.append(file)
            for picture in brief.document.every(Picture):
                _add_image(files, config, image_path(brief, picture.address))


def _refuse_taken_addresses(files: Files) -> None:
    """A page in `docs/` that would stand where the site's own lists and briefs do."""
    made = {f"{page.address}index.html" for page in current().list_pages.values()}
    made |= {f"briefs/{brief.slug}/index.html" for brief in current().briefs()}
    for file in [file for file in files if file.dest_uri in made]:
        files.remove(file)
        stopped(
            f"docs/{file.src_uri}:1:1: The site makes a page of its own at this address. "
            "Rename this file."
        )


def _is_written_smaller(file: File, config: MkDocsConfig, ours: Container[str]) -> bool:
    """Whether it is a file of the theme that is among ours, too, without its comments."""
    return file.src_dir in config.theme.dirs and file.src_uri in ours


class _BriefFile(File):
    """A brief is Markdown whatever its ending; MkDocs would publish a `.MD` as it is typed."""

    def is_documentation_page(self) -> bool:
        return True


def _page(config: MkDocsConfig, path: str, slug: str) -> File:
    """The page of a brief at its address. Its HTML is ours, so there is no Markdown for MkDocs."""
    file = _BriefFile.generated(config, path, content="")
    file.dest_uri = f"briefs/{slug}/index.html"
    return file


def _add_image(files: Files, config: MkDocsConfig, path: str) -> None:
    """An image once, however often it is used and however its accents were typed."""
    library = current().library
    found = library.names.file(path)
    content = published(library, found) if found else None
    if content is None:
        return
    for name in {path, composed(path)}:
        if files.get_file_from_path(name) is None:
            file = File.generated(config, name, content=content)
            file.dest_uri = composed(path)
            files.append(file)
