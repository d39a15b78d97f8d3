"""A sheet's data as the template takes them, whatever an author wrote."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sevenmin.directions import direction
from sevenmin.paper.long_words import breakable
from sevenmin.paper.nodes import Tidying

_AS_IT_IS = ("title", "organisation", "address", "is_short", "is_overdue", "qr")
_PRINTED = ("series", "summary", "questions", "team_questions", "facts")


def tidied(sheet: dict[str, Any], root: Path) -> dict[str, Any]:
    """The sheet with sound nodes and long words that can break; what it does not print stays."""
    tidying = Tidying(sheet["address"], root)
    language, *others = sheet["language"].split("-")
    region = next((part.upper() for part in others if len(part) == 2), None)
    printed = {
        **{key: sheet[key] for key in _PRINTED},
        "printed_title": sheet["title"],
        "printed_organisation": sheet["organisation"],
        "boxes": [_box(box, tidying) for box in sheet["boxes"]],
        "notices": [{**note, "text": tidying.nodes(note["text"])} for note in sheet["notices"]],
    }
    return {
        **{key: sheet[key] for key in _AS_IT_IS},
        **breakable(printed),
        "language": language.lower(),
        "region": region,
        "direction": direction(sheet["language"]),
    }


def _box(box: dict[str, Any], tidying: Tidying) -> dict[str, Any]:
    return {
        "heading": tidying.words(box["heading"]),
        "full": tidying.nodes(box["full"]),
        "short": tidying.nodes(box["short"]),
    }


def pictures(data: Any) -> Iterator[str]:
    """The path of each picture in tidied data, from the project's root."""
    if isinstance(data, dict):
        if data.get("tag") == "img":
            yield data["path"]
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from pictures(part)
