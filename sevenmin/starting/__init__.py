"""A new brief and its quiz, as drafts that pass the check and teach by their comments."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from sevenmin.fields import slug_of
from sevenmin.model.library import BRIEFS, QUIZZES, Library
from sevenmin.reading.front_matter import split
from sevenmin.reading.tree import Tree
from sevenmin.reading.yaml_reader import read_yaml
from sevenmin.writing.files import write_new

TELLTALES = {
    "One sentence that says what a reader will take away.": "will take away",
    "Write this step here.": "this step here",
    "Put the one sentence that matters most in bold.": "matters most in bold",
    "Short sentences read well aloud.": "read well aloud",
    "Pause here. What do people tend to say, and what may hurt?": "people tend to say",
    "The title of the source": "title of the source",
    "Who published it": "who published it",
    "A choice that is tempting and not right.": "is tempting",
    "Say what would happen then, and why that is not the best.": "what would happen",
    "The right choice.": "the right choice",
    "Say why this is the best thing to do.": "the best thing to do",
    "Another choice that is tempting.": "is tempting",
    "Say what it overlooks.": "what it overlooks",
}
"""Sentences of a new brief and its quiz that an author writes anew, and a few words of each by
which it is found fast, also where something in it was changed."""

PLACEHOLDERS = tuple(TELLTALES)


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

    Raises AlreadyThereError if either exists, also in capitals, and OSError if they cannot be
    written; nothing is written then.
    """
    slug = slug_of(title)
    new = Start(title, slug, series, _next_part(library, series))
    brief, quiz = f"{BRIEFS}/{slug}.md", f"{QUIZZES}/{slug}.yml"
    _refuse_to_overwrite(library, slug, [brief, quiz])
    # The quiz comes first: it can be alone, and the brief asks for it.
    texts = {
        quiz: _rendered("quiz.yml", new, library),
        brief: _rendered("brief.md", new, library),
    }
    try:
        write_new({library.root / path: text.encode() for path, text in texts.items()})
    except FileExistsError:
        raise AlreadyThereError(brief) from None
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


def template(library: Library) -> tuple[Tree, Tree]:
    """The front matter of a new brief and its quiz, as their author finds them."""
    new = Start("Title", "title", None, None)
    parts, _ = split("", _rendered("brief.md", new, library))
    front = read_yaml("", parts.front)[0] if parts else Tree("", None)
    return front, read_yaml("", _rendered("quiz.yml", new, library))[0]


def _refuse_to_overwrite(library: Library, slug: str, paths: list[str]) -> None:
    brief, quiz = paths
    if library.has_brief(slug) or library.has_quiz(slug):
        raise AlreadyThereError(brief if library.has_brief(slug) else quiz)
    for path in paths:
        folder = (library.root / path).parent
        names = {entry.name.lower() for entry in folder.iterdir()} if folder.is_dir() else set()
        if Path(path).name.lower() in names:
            raise AlreadyThereError(path)
