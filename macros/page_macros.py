"""Macros of pages in `docs/`: what goes wrong is told in its place, and only words are shown.

mkdocs-macros would end a build with a traceback, or show it to an author who watches; and Jinja
prints what a program calls a function.
"""

from __future__ import annotations

import re
from datetime import date
from functools import singledispatch
from traceback import extract_tb
from typing import Any

from jinja2 import TemplateSyntaxError, Undefined, UndefinedError
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import BuildError
from mkdocs.structure.pages import Page
from mkdocs_macros.errors import format_error

from macros.stopping import stopped

_RAW = "Correct it, or put “{% raw %}” before it and “{% endraw %}” behind it."


class NoWordsError(TypeError):
    """A macro without its brackets, or a list, which readers would see as a program does."""


def show_words_alone(config: MkDocsConfig) -> None:
    """For pages that are rendered from now on."""
    vars(config.plugins["macros"])["_env"].finalize = _words


def _words(value: Any) -> Any:
    """What a page shows of a value, in Jinja's terms. Raises NoWordsError for what is no words."""
    if isinstance(value, Undefined):
        return str(value)  # Raises UndefinedError.
    if hasattr(value, "__html__") or isinstance(value, (str, int, float, date)):
        return value
    raise NoWordsError


@singledispatch
def said(error: Exception) -> str:
    """What is wrong with a macro, and what to do."""
    return f"This macro cannot do its work ({error}). Correct it."


@said.register
def _(error: TemplateSyntaxError) -> str:
    return f"This is read as a macro, and cannot be ({error.message}). {_RAW}"


@said.register
def _(error: UndefinedError) -> str:
    name = re.search(r"'([^']+)'(?: is undefined)?$", error.message or "")
    what = f"macro or value “{name[1]}”" if name else "such value"
    return f"There is no {what}. {_RAW}"


@said.register
def _(error: LookupError) -> str:
    name = getattr(error, "name", None) or next(iter(error.args), "such part")
    return f"There is no “{name}” for this macro. Correct the name."


@said.register
def _(_: TypeError) -> str:
    return (
        "This macro does not take what stands in its brackets. “For authors” says what each takes."
    )


@said.register
def _(_: NoWordsError) -> str:
    return "This shows no words. A macro needs its brackets, as in “{{ briefs() }}”. " + _RAW


def _told(error: Exception, markdown: str, page: Page) -> str:
    """In a build, raises what stops it; for an author who watches, it is the page."""
    if isinstance(error, BuildError):
        raise error
    source = page.file.content_string
    before = source.rstrip().count("\n") - markdown.rstrip().count("\n")
    return stopped(f"docs/{page.file.src_uri}:{before + _line(error)}:1: {said(error)}")


def _line(error: Exception) -> int:
    """The line of the Markdown in which it happened, from 1."""
    if isinstance(error, TemplateSyntaxError):
        return error.lineno
    lines = [frame.lineno for frame in extract_tb(error.__traceback__) if "<template>" in frame]
    return lines[0] or 1 if lines else 1


def line_of_questions(page: Page) -> int:
    """Where the first macro that places questions stands, from 1."""
    found = re.search(r"\{\{\W*(?:quiz|reflection)\b", page.file.content_string)
    return page.file.content_string.count("\n", 0, found.start()) + 1 if found else 1


for _kind in list(format_error.registry):
    format_error.register(_kind, _told)
