"""An address may have spaces in it, as in `![A plan](my plan.png)`.

CommonMark wants `<my plan.png>` for it. In the parser's copy another sign is in the place of each.
"""

from __future__ import annotations

import re

_SPACED = re.compile(
    r"\]\((?P<address>[^\s()<>\"'][^()<>\"'\n]*?[ ][^()<>\"'\n]*?[^\s()<>\"'])"
    r"(?=(?:[ ]+(?:\"[^\"\n]*\"|'[^'\n]*'))?[ ]*\))"
)
_SPACE = "\ufdd0"
"""A code that Unicode keeps free for what never leaves a program."""


def without_spaces(text: str) -> str:
    """The text at the same length with our sign in place of the spaces in addresses."""
    if "](" not in text:
        return text
    return _SPACED.sub(lambda found: found[0].replace(" ", _SPACE), text.replace(_SPACE, " "))


def with_spaces(text: str) -> str:
    """What the parser found, with the spaces again."""
    return text.replace(_SPACE, " ")
