"""The words for an image say what it shows. The name of its file does not.

This is advice: for `IMG 2034`, `image1` or `plan.png`, which a camera or a program gave.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._faults import Fault, problems
from sevenmin.checks.images import ENDINGS
from sevenmin.document.document import Document
from sevenmin.document.inlines import Picture
from sevenmin.document.words import words_of
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.signs import is_wordless
from sevenmin.wording import quoted

RULE = Rule("alternative-text", __doc__)

_NAME = re.compile(
    r"(?:dsc[a-z]?|img|pxl|image|photo|picture|scan|screenshot|untitled)?[\W\d_]*"
    rf"|.*(?:{'|'.join(map(re.escape, ENDINGS))})",
    re.IGNORECASE,
)


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    for picture in document.every(Picture):
        said = words_of(picture.children)
        if not is_wordless(said) and _NAME.fullmatch(said):
            message = f"{quoted(said)} does not say what the image shows."
            yield Fault(document.spot(picture), message, "Say it in words.")
