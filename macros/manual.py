"""`{{ manual("fields") }}`: a chapter of the author's manual, made from the code."""

from collections.abc import Callable
from inspect import cleandoc
from typing import Any

from macros import kept, listing, settings
from sevenmin.manual import chapters


def define_env(env: Any) -> None:
    env.macro(manual)


def manual(chapter: str) -> str:
    """A chapter, as Markdown."""
    return every_chapter()[chapter]()


def every_chapter() -> dict[str, Callable[[], str]]:
    """The engine's chapters, and the one on what only a page in `docs/` can show."""
    return {**chapters(), "page-macros": page_macros_chapter}


def page_macros_chapter() -> str:
    """Each macro for a page in `docs/`: its docstring, or that of its file."""
    described = (*listing.MACROS, kept, settings)
    return "\n\n".join(cleandoc(found.__doc__ or "") for found in described)
