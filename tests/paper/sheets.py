"""Sheets to draw, as the handout gives them: of a brief's Markdown, or of a few words."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import segno

from sevenmin.views.tree import tree
from tests.making import html_of

Sheet = dict[str, Any]

ADDRESS = "https://intranet.example/briefs/pausing/"
SENTENCE = "Somebody who knows the family well says in a few words what they have seen. "

PICTURES = {
    "png": "iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAFElEQVR4nGNkiMpjgAEmBiSAwgEAHRYA"
    "zis/ED0AAAAASUVORK5CYII=",
    "jpg": "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////"
    "////////////////////////////////////////wAALCAADAAQBAREA/8QAHwAAAQUBAQEBAQEAAAAA"
    "AAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEI"
    "I0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1"
    "dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi"
    "4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/ACv/2Q==",
    "gif": "R0lGODdhBAADAIEAAABabgAAAAAAAAAAACwAAAAABAADAAAICAABCBxIUGBAADs=",
    "webp": "UklGRjYAAABXRUJQVlA4ICoAAACQAQCdASoEAAMAAUAmJaACdLoAA5gA/vY/3+rsT4UIJ/87B/Zv70esAAA=",
}
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><rect width="4" height="3"/></svg>'


def nodes(text: str) -> list[object]:
    """What Markdown makes of a text, as plain data."""
    return tree(html_of(text)).data()


def box(heading: str, full: str, short: str = "**In short.**") -> dict[str, object]:
    words = nodes(heading)[0]
    assert isinstance(words, dict)
    return {"heading": words["children"], "full": nodes(full), "short": nodes(short)}


def boxes(full: str = SENTENCE, count: int = 7, short: str = "**In short.**") -> list[object]:
    """So many boxes with the same words, each with its number before them."""
    return [box(f"Step {n}", f"Minute {n}: {full}", short) for n in range(1, count + 1)]


def sheet(**keys: Any) -> Sheet:
    """A sheet with sound words in each place; keys replace some."""
    return {
        "language": "en",
        "organisation": "Example Safeguarding Partnership",
        "title": "Pressing pause",
        "series": "Learning from a case review, part 6 of 7",
        "summary": "A short stop that anyone can call.",
        "boxes": boxes(),
        "is_short": False,
        "is_overdue": False,
        "questions": ["When did you last learn something by accident?"],
        "team_questions": ["What are your thoughts?", "What will this team do?"],
        "facts": [["Owner", "Learning team"], ["Published", "2 November 2026"]],
        "notices": [{"title": "Worried?", "text": nodes("Call **999** at once.")}],
        "address": ADDRESS,
        "qr": code(ADDRESS),
        **keys,
    }


def code(address: str) -> dict[str, object]:
    rows = ["".join("1" if on else "0" for on in row) for row in segno.make_qr(address).matrix]
    return {"size": len(rows), "rows": rows}


def write_pictures(project: Path) -> list[str]:
    """A picture of each kind that paper can show; their paths from the project's root."""
    folder = project / "briefs" / "images"
    folder.mkdir(parents=True)
    for kind, content in PICTURES.items():
        (folder / f"picture.{kind}").write_bytes(base64.b64decode(content))
    (folder / "picture.svg").write_text(SVG, encoding="utf-8")
    return [f"briefs/images/picture.{kind}" for kind in (*PICTURES, "svg")]
