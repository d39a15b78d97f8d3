"""Pictures on their way to the site: without what a camera wrote into them, wherever they lie."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from sevenmin.model.library import Library
from sevenmin.pictures import PictureError
from sevenmin.pictures.kinds import is_picture_file
from sevenmin.reading.names import composed


def make_ready(files: Files, config: MkDocsConfig, library: Library) -> None:
    """What MkDocs found in `docs/`: pictures as they are published, names as they are typed.

    A check has told of a picture that cannot be read; `serve` goes on without it.
    """
    for file in [file for file in files if file.src_dir == config.docs_dir]:
        if composed(file.src_uri) != file.src_uri:
            _rename(files, file)
        path = Path(str(file.abs_src_path))
        if is_picture_file(path):
            content = published(library, path)
            if content is None:
                files.remove(file)
            else:
                file.content_bytes = content


def _rename(files: Files, file: File) -> None:
    """An accent apart from its letter, as macOS writes it, is no part of an address."""
    path = file.abs_src_path
    files.remove(file)
    file.src_uri = composed(file.src_uri)
    file.dest_uri = composed(file.dest_uri)
    file.abs_src_path = path
    files.append(file)


def published(library: Library, file: Path) -> bytes | None:
    """The picture as readers get it; None where it cannot be read."""
    try:
        return library.pictures.published(file)
    except (PictureError, OSError):
        return None
