"""`{{ manual("fields") }}`: a chapter of the author's manual, made from the code."""

from sevenmin.manual import chapters

__all__ = ["manual"]


def manual(chapter: str) -> str:
    """A chapter, as Markdown."""
    return chapters()[chapter]()
