"""The one Jinja environment of the engine; everything that an author wrote is escaped."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, PrefixLoader, StrictUndefined
from markdown import markdown
from markupsafe import Markup

import sevenmin.questions
from sevenmin.directions import said_in, said_in_ours
from sevenmin.questions import question_types
from sevenmin.rendering.clean import cleaned
from sevenmin.views.days import day, overdue_words
from sevenmin.views.rebased import moved
from sevenmin.views.tree import Node, tree


@cache
def templates() -> Environment:
    """Templates by `views/…`, `questions/…` for what types share, and `type/<name>/…`."""
    shared = [Path(folder) for folder in sevenmin.questions.__path__]
    types = {name: FileSystemLoader(found.folder) for name, found in question_types().items()}
    loader = PrefixLoader(
        {
            "views": FileSystemLoader(Path(__file__).parent),
            "questions": FileSystemLoader(shared),
            "type": PrefixLoader(types),
        }
    )
    environment = Environment(
        loader=loader,
        autoescape=True,
        auto_reload=False,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "day": day,
        "markdown": _markdown,
        "moved": moved,
        "overdue_words": overdue_words,
        "said_in": said_in,
        "said_in_ours": said_in_ours,
    }
    return environment


@cache
def _markdown(text: str) -> Markup:
    """A settings text as HTML; settings are the team's own words, the same on every page."""
    return Markup(cleaned(markdown(text)))


@cache
def settings_tree(text: str) -> Node:
    """The same as a tree, for faces that are not HTML. Do not change it."""
    return tree(_markdown(text))
