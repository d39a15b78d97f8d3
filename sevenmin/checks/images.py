"""An image lies beside its brief in `briefs/`, and says in words what it shows.

Write `![What the picture shows](images/picture.png)`. An image on another site is not allowed:
that site would learn who reads the brief. A file is a picture by what is in it: a document does not
become one by a new name.

The site gets a copy, as large as it is shown at most, without what a camera or a program wrote into
the file: the place, the time, names, comments. Your own file stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from posixpath import basename, dirname, normpath
from urllib.parse import unquote

from sevenmin.document.inlines import Picture
from sevenmin.document.words import words_of
from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library
from sevenmin.pictures import PictureError, Pictures
from sevenmin.problems import Problem, Rule
from sevenmin.signs import is_wordless
from sevenmin.wording import listed, nearest, quoted

RULE = Rule("image", __doc__)

ENDINGS = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif")
_OF_CAMERAS = (".heic", ".heif", ".tif", ".tiff", ".jxl", ".psd", ".raw", ".dng")

Fault = tuple[str, str]
"""What is wrong and what to do."""


def check(library: Library) -> Iterator[Problem]:
    # A picture may stand in many briefs, and is opened once.
    faults = cache(partial(file_fault, library.pictures))
    for brief in library.briefs:
        for image in brief.document.every(Picture):
            for message, fix in _faults(brief, image, library, faults):
                yield RULE(brief.at(brief.document.spot(image)), message, fix)


def file_fault(pictures: Pictures, path: str, file: Path) -> Fault | None:
    """What keeps the picture in a file from being published, if anything does."""
    try:
        pictures.published(file)
    except PictureError as error:
        return f"{quoted(path)} {error.what}", error.fix
    except OSError as error:
        return f"{quoted(path)} cannot be read ({error.strerror}).", "Make sure you may open it."
    return None


def image_path(brief: Brief, source: str) -> str:
    """Where an image's file lies, from the project's root."""
    return normpath(f"{dirname(brief.path)}/{unquote(source)}")


def _faults(
    brief: Brief, image: Picture, library: Library, faults: Callable[[str, Path], Fault | None]
) -> Iterator[Fault]:
    source = brief.document.typed(image.address)
    if not source:
        yield "This image has no address.", "Write the path of its file between the round brackets."
        return
    if is_wordless(words_of(image.children)):
        message = f"The image {quoted(source)} has no alternative text."
        yield message, "Say between the square brackets what it shows."
    if re.match(r"/|\w+:", source):
        message = f"The image {quoted(source)} does not lie beside the brief."
        yield message, "Save it in briefs/ and give its path from there."
        return
    path = image_path(brief, source)
    if path.lower().endswith(_OF_CAMERAS):
        message = f"{quoted(source)} is of a kind that most browsers cannot show."
        yield message, "Save the picture as .jpg or .png in briefs/, and name that file."
    elif not path.startswith(f"{BRIEFS}/") or not path.lower().endswith(ENDINGS):
        message = f"{quoted(source)} is no image in briefs/."
        yield message, f"Use a file in briefs/ that ends with {listed(ENDINGS)}."
    elif (file := library.names.file(path)) is None:
        near = nearest(basename(path), library.names.files_in(dirname(path)))
        fix = f"Did you mean {quoted(near)}?" if near else "Put it there, or correct the name."
        yield f"There is no image {quoted(path)}.", fix
    elif fault := faults(path, file):
        yield fault
