"""The fonts that Typst brings itself, and those of the machine, which are others on each.

Typst's own come first, so that a sheet has the same bytes everywhere. Only one that has signs which
they lack is drawn with those of the machine.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import typst

OWN = "own"
"""The name of Typst's own fonts."""


@cache
def machine_fonts() -> str:
    """A name for the fonts of this machine: another one when a font comes or goes."""
    import typst

    found = sorted(map(repr, typst.Fonts().fonts()))
    return hashlib.sha256("\n".join(found).encode()).hexdigest()[:16]


@cache
def compiler(root: Path, of_machine: bool) -> typst.Compiler:
    """One for all sheets of a project, because to look for fonts takes longer than to draw."""
    import typst

    return typst.Compiler(root=root, ignore_system_fonts=not of_machine)
