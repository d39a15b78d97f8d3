"""`{{ reflection() }}`; what it shows is said in `sevenmin/blocks/`."""

from typing import Any

from sevenmin.blocks import placeholder


def define_env(env: Any) -> None:
    env.macro(reflection)


def reflection(prompt: str = "") -> str:
    """This brief's open questions, or the one given."""
    return placeholder("reflection", prompt)
