"""A refusal says in plain sentences what is wrong and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.paper import SheetError, sheet_pdf
from sevenmin.paper.refusals import refusal
from tests.paper.pdfs import words
from tests.paper.sheets import box, sheet, write_pictures


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_picture_that_cannot_be_read_is_named(kind: str, tmp_path: Path) -> None:
    paths = write_pictures(tmp_path)
    broken = f"briefs/images/picture.{kind}"
    (tmp_path / broken).write_bytes(b"<svg width=")
    full = "\n\n".join(f"![Shows it]({path})" for path in paths)
    with pytest.raises(SheetError) as refused:
        sheet_pdf(sheet(boxes=[box("One", full)]), tmp_path)
    assert str(refused.value) == (
        f"“Pressing pause” has a picture that cannot be read: {broken}. Save it anew, for example "
        "as a PNG."
    )


def test_signs_without_a_font_are_named(tmp_path: Path) -> None:
    with pytest.raises(SheetError) as refused:
        sheet_pdf(sheet(summary="In no font: \u0378 and \U0010fffd."), tmp_path)
    assert str(refused.value) == (
        "“Pressing pause” has signs that no font here can show: \u0378 (U+0378) and \U0010fffd "
        "(U+10FFFD). Write them in another way, or install a font that has them."
    )


def test_a_picture_sign_without_a_font_is_told_in_words(tmp_path: Path) -> None:
    """U+1FBCA is a symbol that hardly any font has; U+FE0F only asks for colours."""
    summary = "Wrong: \U0001fbca\ufe0f. Right: \U0001fbc0 and “words”."
    said = words(sheet_pdf(sheet(summary=summary), tmp_path))
    assert "Wrong: [white up-pointing chevron]." in said
    assert "[white heavy saltire with rounded corners] and “words”" in said


def test_what_nobody_foresaw_is_told_in_the_words_of_typst() -> None:
    said = str(refusal("A brief", "maximum layout depth exceeded", "error: and where"))
    assert said == "“A brief” cannot become a PDF. Typst says: maximum layout depth exceeded."
