"""`{{ manual("fields") }}`: a chapter of the author's manual, made from the code."""

from typing import Any

from sevenmin.manual import chapters


def define_env(env: Any) -> None:
    env.macro(manual)


def manual(chapter: str) -> str:
    """A chapter, as Markdown."""
    return chapters()[chapter]()
