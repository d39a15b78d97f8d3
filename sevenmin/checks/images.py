"""An image lies beside its brief in `briefs/`, and says in words what it shows.

Write `![What the picture shows](images/picture.png)`. An image on another site is not allowed:
that site would learn who reads the brief.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from posixpath import dirname, normpath
from urllib.parse import unquote, urlsplit

from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("image", __doc__)

ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")


def check(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        for image in brief.outline.images:
            for message, fix in _faults(brief, image.source, image.alternative, library.root):
                yield RULE(brief.at(image.spot), message, fix)


def image_path(brief: Brief, source: str) -> str:
    """Where an image's file lies, from the project's root."""
    return normpath(f"{dirname(brief.path)}/{unquote(source)}")


def _faults(brief: Brief, source: str, alternative: str, root: Path) -> Iterator[tuple[str, str]]:
    if not alternative:
        message = f"The image {quoted(source)} has no alternative text."
        yield message, "Say between the square brackets what it shows."
    if urlsplit(source).scheme or source.startswith("/"):
        message = f"The image {quoted(source)} does not lie beside the brief."
        yield message, "Save it in briefs/ and give its path from there."
        return
    path = image_path(brief, source)
    if not path.startswith(f"{BRIEFS}/") or not path.lower().endswith(ENDINGS):
        message = f"{quoted(source)} is no image in briefs/."
        yield message, f"Use a file in briefs/ that ends with {', '.join(ENDINGS)}."
    elif not _is_there(root, path):
        yield f"There is no image {quoted(path)}.", "Put it there, or correct the name."


def _is_there(root: Path, path: str) -> bool:
    """Also by capitals, which Windows and macOS overlook and a web server does not."""
    file = root / path
    return file.is_file() and file.name in {entry.name for entry in file.parent.iterdir()}
