"""A drawing can look otherwise on the handout's PDF than in a browser, and there nothing moves.

The PDF knows the parts of SVG that a drawing needs, and has its own fonts. Where words would be
lost, it has the alternative text in place of the drawing. A photograph is the same everywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from sevenmin.checks.images import image_path
from sevenmin.document.inlines import Picture
from sevenmin.model.library import Library
from sevenmin.pictures import PictureError
from sevenmin.pictures.otherwise import Otherwise
from sevenmin.pictures.published import otherwise_printed
from sevenmin.problems import Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("paper-picture", __doc__)

_INSTEAD = " The PDF has the alternative text instead."


def check(library: Library) -> Iterator[Problem]:
    # A picture may stand in many briefs, and is opened once.
    found = cache(partial(_otherwise, library))
    for brief in library.briefs:
        for image in brief.document.every(Picture):
            path = image_path(brief, image.address)
            for one in found(path):
                said = f"{quoted(path)} {one.what}{_INSTEAD if one.is_lost else ''}"
                yield RULE.advise(brief.at(brief.document.spot(image)), said, one.fix)


def _otherwise(library: Library, path: str) -> list[Otherwise]:
    """What cannot be read at all is told by another rule."""
    file = library.names.file(path)
    try:
        return otherwise_printed(file.read_bytes()) if file else []
    except (OSError, PictureError):
        return []
