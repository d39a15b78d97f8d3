"""`{{ quiz() }}` and `{{ question() }}`; what they show is said in `sevenmin/blocks/`."""

from typing import Any

from sevenmin.blocks import placeholder


def define_env(env: Any) -> None:
    env.macro(quiz)
    env.macro(question)


def quiz(slug: str = "") -> str:
    """This brief's quiz, or the one named."""
    return placeholder("quiz", slug)


def question(quiz: str, id: str) -> str:
    """One question of a quiz."""
    return placeholder("question", quiz, id)
