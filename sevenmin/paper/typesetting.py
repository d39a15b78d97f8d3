"""A sheet as a PDF: its data and the template go to Typst, one tagged page comes back."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sevenmin.paper.content import pictures, tidied
from sevenmin.paper.refusals import broken_picture, refusal, signs_without_font
from sevenmin.paper.signs import name_of

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


def typeset(data: dict[str, Any], root: Path) -> bytes:
    """The page of tidied data. A picture sign such as ✅, for which no font is here, is named."""
    import typst

    text = json.dumps(data, ensure_ascii=False)
    try:
        return _with_signs_named(text, root)
    except typst.TypstError as error:
        for path in pictures(data):
            if not _is_readable(path, root):
                raise broken_picture(data["title"], path) from None
        raise refusal(data["title"], error.message, error.diagnostic) from None


def _with_signs_named(text: str, root: Path) -> bytes:
    """What one machine shows by a font of its own must not stop the build of another."""
    import typst

    while True:
        try:
            return _compiled(source(), root, sheet=text)
        except typst.TypstError as error:
            signs = signs_without_font(error.diagnostic)
            names = [name for sign in signs if (name := name_of(sign)) is not None]
            if not signs or len(names) < len(signs):
                raise
            text = text.translate(
                {ord(sign): name for sign, name in zip(signs, names, strict=True)}
            )


_PICTURE = b"""\
#set document(title: "A picture")
#image(read("/" + sys.inputs.path, encoding: none), alt: "It")
"""


def _is_readable(path: str, root: Path) -> bool:
    """Whether Typst can draw this picture; of several it does not say which one it cannot."""
    import typst

    try:
        _compiled(_PICTURE, root, path=path)
    except typst.TypstError:
        return False
    return True


def _compiled(template: bytes, root: Path, **inputs: str) -> bytes:
    pdf = _compiler(root).compile(
        input=template, format="pdf", sys_inputs=inputs, pdf_standards=[STANDARD]
    )
    assert isinstance(pdf, bytes)
    return pdf


@cache
def _compiler(root: Path) -> typst.Compiler:
    """One for all sheets of a project, because to look for fonts takes longer than to draw."""
    import typst

    return typst.Compiler(root=root)
