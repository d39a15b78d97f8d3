"""What we take of Material: its style sheet."""

from __future__ import annotations

from pathlib import Path

_SHEET = "assets/stylesheets/main.*.min.css"


def style_sheet(folder: Path) -> str:
    """The path of the style sheet in Material's folder; its name changes with its content."""
    return next(iter(sorted(folder.glob(_SHEET)))).relative_to(folder).as_posix()
