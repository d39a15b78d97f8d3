"""What we take of Material's files, and what no page of ours asks for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

_SHEET = "assets/stylesheets/main.*.min.css"

_UNUSED = re.compile(r"assets/(javascripts/|stylesheets/palette\.|images/favicon|.*\.map$)")


def style_sheet(folders: Iterable[str]) -> str:
    """The address of Material's style sheet, whose name changes with its content.

    `folders` are those of the theme, in the order in which a file is looked for.
    """
    return next(
        found.relative_to(folder).as_posix()
        for folder in folders
        for found in sorted(Path(folder).glob(_SHEET))
    )


def is_unused(path: str) -> bool:
    """Whether a file of the theme is left out of the site: scripts, palettes, maps."""
    return bool(_UNUSED.match(path))
