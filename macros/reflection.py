"""`{{ reflection() }}`; what it shows is said in `sevenmin/blocks/`."""

from sevenmin.blocks import placeholder

__all__ = ["reflection"]


def reflection(prompt: str = "") -> str:
    """This brief's open questions, or the one given."""
    return placeholder("reflection", prompt)
