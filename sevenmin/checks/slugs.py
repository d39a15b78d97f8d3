"""A brief's file name is its address, so it has small letters, digits and single hyphens only.

It has 100 characters at most: longer ones cannot be stored everywhere. No two briefs have the same
name, not even in two folders or in capitals: Windows and macOS take `A.md` and `a.md` for one file.
The same holds for quizzes. No brief is called `index`: at that address all briefs are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from sevenmin.fields import LONGEST_SLUG, SLUG_PATTERN, slug_of
from sevenmin.model.library import Library
from sevenmin.problems import Place, Problem, Rule
from sevenmin.wording import quoted

RULE = Rule("file-name", __doc__)


def check(library: Library) -> Iterator[Problem]:
    yield from _reserved(library)
    for items in (library.briefs, library.quizzes):
        seen: dict[str, str] = {}
        for item in items:
            yield from _address(item.path, item.slug)
            first = seen.setdefault(item.slug.lower(), item.path)
            if first != item.path:
                message = f"This file and {first} have the same name."
                yield RULE(Place(item.path), message, "Rename one of them.")


def _reserved(library: Library) -> Iterator[Problem]:
    for brief in library.briefs:
        if brief.slug.lower() == "index":
            message = "No brief can be called “index”: all briefs are listed there."
            yield RULE(Place(brief.path), message, "Rename it after its title.")


def _address(path: str, slug: str) -> Iterator[Problem]:
    if not re.match(SLUG_PATTERN, slug):
        name, ending = PurePosixPath(path).name, PurePosixPath(path).suffix.lower()
        better = slug_of(slug)[:LONGEST_SLUG].strip("-") or "a-good-name"
        message = f"The file name {quoted(name)} is no good address."
        yield RULE(Place(path), message, f"Rename it {quoted(better + ending)}.")
    elif len(slug) > LONGEST_SLUG:
        message = f"The file name has {len(slug)} characters, and {LONGEST_SLUG} are the most."
        yield RULE(Place(path), message, "Give it a shorter one: it becomes the address.")
