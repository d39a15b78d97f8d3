"""What another program says of the PDF's syntax: qpdf, as pikepdf brings it.

That the PDF is what PDF/UA-1 wants, Typst answers for, and `test_sheet.py` reads its structure.
veraPDF, which would be a second voice, is in no registry of packages.
"""

from __future__ import annotations

from pathlib import Path

from pikepdf import Pdf

from sevenmin.paper import sheet_pdf
from tests.paper.sheets import boxes, sheet, write_pictures

RICH = "![A door](briefs/images/picture.png)\n\n- one [two](../two/)\n\n| a |\n| - |\n| b |"


def test_another_program_finds_nothing(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    assert problems(sheet_pdf(sheet(boxes=boxes(RICH)), tmp_path), tmp_path) == []


def test_a_problem_is_seen(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    pdf = sheet_pdf(sheet(boxes=boxes(RICH)), tmp_path)
    assert problems(pdf.replace(b"/FlateDecode", b"/FlateDecade"), tmp_path)


def problems(pdf: bytes, folder: Path) -> list[str]:
    (folder / "sheet.pdf").write_bytes(pdf)
    with Pdf.open(folder / "sheet.pdf") as opened:
        return list(opened.check_pdf_syntax())
