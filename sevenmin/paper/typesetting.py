"""A sheet as a PDF: its data and the template go to Typst, one tagged page comes back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

from sevenmin.paper.content import pictures, tidied
from sevenmin.paper.fonts import compiler
from sevenmin.paper.picture_files import UnreadableError, bytes_for_typst
from sevenmin.paper.refusals import broken_picture, refusal, signs_without_font
from sevenmin.signs import name_of, only_alters

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
    return typeset(tidied(sheet, root), root).pdf


@dataclass(frozen=True)
class Typeset:
    """A page, and whether it needed fonts of the machine, which are others elsewhere."""

    pdf: bytes
    by_machine: bool


def typeset(data: dict[str, Any], root: Path) -> Typeset:
    """The page of tidied data. A picture sign such as ✅, for which no font is here, is named."""
    import typst

    paths = sorted(set(pictures(data)))
    try:
        text, drawn = json.dumps(data, ensure_ascii=False), bytes_for_typst(paths, root)
        return _with_any_fonts(text, drawn, root)
    except UnreadableError as error:
        raise broken_picture(data["title"], str(error)) from None
    except typst.TypstError as error:
        for path in paths:
            if not _is_readable(path, root):
                raise broken_picture(data["title"], path) from None
        signs = signs_without_font(error.diagnostic)
        named = _lacking(signs, root) or signs
        raise refusal(data["title"], error.message, named) from None


def _with_any_fonts(text: str, pictures: str, root: Path) -> Typeset:
    """By Typst's own fonts, for the same bytes everywhere; where they lack a sign, by all."""
    import typst

    try:
        return Typeset(_compiled(source(), root, sheet=text, pictures=pictures), by_machine=False)
    except typst.TypstError as error:
        if not signs_without_font(error.diagnostic):
            raise
        return Typeset(_with_signs_named(text, pictures, root), by_machine=True)


def _with_signs_named(text: str, pictures: str, root: Path) -> bytes:
    """What one machine shows by a font of its own must not stop the build of another."""
    import typst

    while True:
        try:
            return _compiled(source(), root, by_machine=True, sheet=text, pictures=pictures)
        except typst.TypstError as error:
            instead = _instead(signs_without_font(error.diagnostic), root)
            if not instead:
                raise
            text = text.translate({ord(sign): words for sign, words in instead.items()})


def _instead(signs: str, root: Path) -> dict[str, str]:
    """What to write for signs that were not shown; nothing where one of them is a letter.

    First goes what only alters others, for these may then be shown.
    """
    if altering := [sign for sign in signs if only_alters(sign)]:
        return dict.fromkeys(altering, "")
    names = {sign: name_of(sign) for sign in _lacking(signs, root)}
    return {s: name for s, name in names.items() if name} if all(names.values()) else {}


_SIGN = b"""\
#set document(title: "A sign")
#set text(font: "Libertinus Serif")
#sys.inputs.sign
"""


def _lacking(signs: str, root: Path) -> str:
    """Those of the signs that no font here can show. An accent is tried on a letter."""
    return "".join(
        sign for sign in signs if not _can(_SIGN, root, by_machine=True, sign=f"x{sign}")
    )


_PICTURE = b"""\
#set document(title: "A picture")
#image(bytes(json(bytes(sys.inputs.pictures)).values().first()), alt: "It")
"""


def _is_readable(path: str, root: Path) -> bool:
    """Whether Typst can draw this picture; of several it does not say which one it cannot."""
    return _can(_PICTURE, root, pictures=bytes_for_typst([path], root))


def _can(template: bytes, root: Path, by_machine: bool = False, **inputs: str) -> bool:
    import typst

    try:
        _compiled(template, root, by_machine, **inputs)
    except typst.TypstError:
        return False
    return True


def _compiled(template: bytes, root: Path, by_machine: bool = False, **inputs: str) -> bytes:
    pdf = compiler(root, by_machine).compile(
        input=template, format="pdf", sys_inputs=inputs, pdf_standards=[STANDARD]
    )
    assert isinstance(pdf, bytes)
    return pdf
