"""A sheet as a PDF: its data and the template go to Typst, one tagged page comes back."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sevenmin.paper.long_words import HERE, breakable
from sevenmin.paper.nodes import Tidying
from sevenmin.paper.refusals import refusal

if TYPE_CHECKING:
    import typst

STANDARD: Final = "ua-1"
"""Typst refuses what PDF/UA-1 forbids, so that every sheet can be read by a screen reader."""


def is_installed() -> bool:
    """Whether there is a Typst to draw with."""
    return find_spec("typst") is not None


@cache
def source() -> bytes:
    """The template: its parts in the order of their names."""
    parts = sorted((Path(__file__).parent / "template").glob("*.typ"))
    return b"\n".join(part.read_bytes() for part in parts)


def sheet_pdf(sheet: dict[str, Any], root: Path) -> bytes:
    """One A4 page. Pictures are named by their paths from `root`.

    Raises SheetError where Typst refuses.
    """
    return typeset(tidied(sheet, root), root)


def tidied(sheet: dict[str, Any], root: Path) -> dict[str, Any]:
    """The sheet's data as the template takes them, whatever an author wrote."""
    tidying = Tidying(sheet["address"], root)
    language, _, region = sheet["language"].partition("-")
    notices = [{**each, "text": tidying.nodes(each["text"])} for each in sheet["notices"]]
    printed = {
        **{
            key: sheet[key] for key in ("series", "summary", "questions", "team_questions", "facts")
        },
        "printed_title": sheet["title"],
        "printed_organisation": sheet["organisation"],
        "printed_address": sheet["address"].replace("/", f"/{HERE}"),
        "boxes": [_box(box, tidying) for box in sheet["boxes"]],
        "notices": notices,
    }
    return {
        **{key: sheet[key] for key in ("title", "organisation", "address", "is_short", "qr")},
        **breakable(printed),
        "language": language.lower(),
        "region": region.upper() if len(region) == 2 else None,
    }


def _box(box: dict[str, Any], tidying: Tidying) -> dict[str, Any]:
    return {
        "heading": tidying.words(box["heading"]),
        "full": tidying.nodes(box["full"]),
        "short": tidying.nodes(box["short"]),
    }


def typeset(data: dict[str, Any], root: Path) -> bytes:
    """The page of tidied data."""
    import typst

    try:
        pdf = _compiler(root).compile(
            input=source(),
            format="pdf",
            sys_inputs={"sheet": json.dumps(data, ensure_ascii=False)},
            pdf_standards=[STANDARD],
        )
    except typst.TypstError as error:
        raise refusal(data["title"], error.message, error.diagnostic) from None
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _compiler(root: Path) -> typst.Compiler:
    """One for all sheets of a project, because to look for fonts takes longer than to draw."""
    import typst

    return typst.Compiler(root=root)
