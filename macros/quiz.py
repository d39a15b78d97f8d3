"""`{{ quiz() }}` and `{{ question() }}`; what they show is said in `sevenmin/blocks/`."""

from sevenmin.blocks import placeholder

__all__ = ["question", "quiz"]


def quiz(slug: str = "") -> str:
    """This brief's quiz, or the one named."""
    return placeholder("quiz", slug)


def question(quiz: str, id: str) -> str:
    """One question of a quiz."""
    return placeholder("question", quiz, id)
