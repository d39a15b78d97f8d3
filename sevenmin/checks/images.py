"""An image lies beside its brief in `briefs/`, and says in words what it shows.

Write `![What the picture shows](images/picture.png)`. An image on another site is not allowed:
that site would learn who reads the brief. A file is a picture by what is in it: a document does not
become one by a new name.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from posixpath import basename, dirname, normpath
from urllib.parse import unquote

from sevenmin.checks._pictures import is_picture
from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.links import Image
from sevenmin.wording import listed, nearest, quoted

RULE = Rule("image", __doc__)

ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")


def check(library: Library) -> Iterator[Problem]:
    # A picture may stand in many briefs, and is opened once.
    shows = cache(lambda path: is_picture(library.root / path))
    for brief in library.briefs:
        for image in brief.outline.images:
            for message, fix in _faults(brief, image, library, shows):
                yield RULE(brief.at(image.spot), message, fix)


def image_path(brief: Brief, source: str) -> str:
    """Where an image's file lies, from the project's root."""
    return normpath(f"{dirname(brief.path)}/{unquote(source)}")


def _faults(
    brief: Brief, image: Image, library: Library, shows: Callable[[str], bool]
) -> Iterator[tuple[str, str]]:
    source = image.source
    if not source:
        yield "This image has no address.", "Write the path of its file between the round brackets."
        return
    if not image.alternative:
        message = f"The image {quoted(source)} has no alternative text."
        yield message, "Say between the square brackets what it shows."
    if re.match(r"/|\w+:", source):
        message = f"The image {quoted(source)} does not lie beside the brief."
        yield message, "Save it in briefs/ and give its path from there."
        return
    path = image_path(brief, source)
    if not path.startswith(f"{BRIEFS}/") or not path.lower().endswith(ENDINGS):
        message = f"{quoted(source)} is no image in briefs/."
        yield message, f"Use a file in briefs/ that ends with {listed(ENDINGS)}."
    elif not library.has_file(path):
        near = nearest(basename(path), library.names_in(dirname(path)))
        fix = f"Did you mean {quoted(near)}?" if near else "Put it there, or correct the name."
        yield f"There is no image {quoted(path)}.", fix
    elif not shows(path):
        yield (
            f"{quoted(path)} is no picture, whatever its name says.",
            "Look at the file, and save the picture again as .png, .jpg or .svg.",
        )
