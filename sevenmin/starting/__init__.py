"""A new brief and its quiz, as drafts that pass the check and teach by their comments."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sevenmin.fields import slug_of
from sevenmin.model.library import BRIEFS, QUIZZES, Library

PLACEHOLDERS = (
    "One sentence that says what a reader will take away.",
    "Write this step here.",
    "A choice that is tempting and not right.",
    "Say what would happen then, and why that is not the best.",
    "The right choice.",
    "Say why this is the best thing to do.",
    "Another choice that is tempting.",
    "Say what it overlooks.",
)
"""Sentences of a new brief and its quiz that an author writes anew."""


class AlreadyThereError(Exception):
    """A file of that name exists; nothing was written."""


@dataclass(frozen=True)
class Start:
    """What a new brief starts from."""

    title: str
    slug: str
    series: str | None
    part: int | None


def start(library: Library, title: str, series: str | None) -> tuple[str, str]:
    """Write a brief and its quiz; returns both paths, from the project's root.

    Raises AlreadyThereError, with nothing written, if either exists, also in capitals.
    """
    slug = slug_of(title)
    new = Start(title, slug, series, _next_part(library, series))
    files = {
        f"{BRIEFS}/{slug}.md": _rendered("brief.md", new, library),
        f"{QUIZZES}/{slug}.yml": _rendered("quiz.yml", new, library),
    }
    _refuse_to_overwrite(library, slug, list(files))
    for path, text in files.items():
        _write(library.root / path, text)
    brief, quiz = files
    return brief, quiz


def _next_part(library: Library, series: str | None) -> int | None:
    if series is None:
        return None
    parts = library.parts_of_series.get(series, ())
    return max((brief.front.part or 0 for brief in parts), default=0) + 1


def _rendered(name: str, new: Start, library: Library) -> str:
    return templates().get_template(name).render(new=new, settings=library.settings)


@cache
def templates() -> Environment:
    """A brief has braces of its own, for macros; what is filled in here stands in `[[ … ]]`."""
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        undefined=StrictUndefined,
        keep_trailing_newline=True,
        trim_blocks=True,
        variable_start_string="[[",
        variable_end_string="]]",
    )
    # A title such as `Risk: who decides?` needs its quotation marks in YAML.
    environment.filters["quoted"] = lambda text: json.dumps(text, ensure_ascii=False)
    return environment


def _refuse_to_overwrite(library: Library, slug: str, paths: list[str]) -> None:
    brief, quiz = paths
    if library.has_brief(slug) or library.has_quiz(slug):
        raise AlreadyThereError(brief if library.has_brief(slug) else quiz)
    for path in paths:
        folder = (library.root / path).parent
        names = {entry.name.lower() for entry in folder.iterdir()} if folder.is_dir() else set()
        if Path(path).name.lower() in names:
            raise AlreadyThereError(path)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as file:
        file.write(text)
