"""A refusal says in plain sentences what is wrong and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.paper import SheetError, TooLongError, sheet_pdf
from sevenmin.paper.refusals import refusal
from tests.paper.pdfs import words
from tests.paper.sheets import SENTENCE, box, boxes, sheet, write_pictures


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


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("1\ufe0f\u20e3 First, in 2 of 11.", "1 First, in 2 of 11."),
        ("\U0001fbca\u20e3 and 3\u20e3.", "[white up-pointing chevron] and 3."),
        ("\U0001fbca\U0001f3fd\u200d\U0001fbc0!", "[white up-pointing chevron][white heavy"),
        ("\U0001fbca\U000e0067\U000e007f.", "[white up-pointing chevron]."),
    ],
    ids=["keycap", "two kinds", "skin and joiner", "flag"],
)
def test_what_only_alters_a_sign_is_left_out(written: str, drawn: str, tmp_path: Path) -> None:
    assert drawn in words(sheet_pdf(sheet(summary=written), tmp_path))


def test_what_shows_nothing_is_left_out(tmp_path: Path) -> None:
    """A PDF for screen readers may have no U+FEFF, and no font a control character."""
    hidden = "A\ufeff door\x0b."
    drawn = words(sheet_pdf(sheet(title=hidden, summary=hidden, organisation=hidden), tmp_path))
    assert drawn.count("A door.") == 3


def test_only_the_sign_that_has_no_font_is_named(tmp_path: Path) -> None:
    """U+1DFA is an accent that no font has: the letter below it is not to blame."""
    with pytest.raises(SheetError) as refused:
        sheet_pdf(sheet(summary="Letter: a\u1dfa"), tmp_path)
    assert "can show: \u1dfa (U+1DFA). Write" in str(refused.value)


def test_only_a_sheet_that_is_too_long_can_be_drawn_with_fewer_words(tmp_path: Path) -> None:
    with pytest.raises(TooLongError):
        sheet_pdf(sheet(boxes=boxes(short=SENTENCE * 40), is_short=True), tmp_path)
    with pytest.raises(SheetError) as refused:
        sheet_pdf(sheet(summary="\u0378"), tmp_path)
    assert not isinstance(refused.value, TooLongError)


def test_what_nobody_foresaw_is_told_in_the_words_of_typst() -> None:
    said = str(refusal("A brief", "maximum layout depth exceeded", ""))
    assert said == "“A brief” cannot become a PDF. Typst says: maximum layout depth exceeded."
