"""The table of signs says what the Typst that is installed shows, wherever there is none."""

from __future__ import annotations

from importlib.metadata import version

import pytest

from sevenmin.paper.coverage import refused_of
from sevenmin.signs.paper import TABLE, shown_by_own_fonts, without_font


def test_the_table_is_of_the_typst_that_is_locked() -> None:
    first = TABLE.read_text(encoding="ascii").splitlines()[0]
    assert f" typst {version('typst')} " in first, "Run `make signs`."


def test_every_range_ends_where_typst_says() -> None:
    """The first and the last sign of each are shown, and the signs around it are not."""
    ranges = shown_by_own_fonts()
    inside = {code for codes in ranges for code in (codes[0], codes[-1])}
    outside = {code for codes in ranges for code in (codes[0] - 1, codes[-1] + 1)}
    signs = "".join(chr(code) for code in sorted(inside | outside) if not 0xD800 <= code < 0xE000)
    expected = {sign for sign in signs if ord(sign) not in inside}
    assert set(refused_of(signs)) == expected


@pytest.mark.parametrize(
    ("text", "lacking"),
    [
        ("Plain, é, Ω, ж, א, “q” – …", []),
        ("✅ 🎉 1️⃣ 👩🏽‍⚕️ \U0001fbca", []),
        ("a\ufeff\u200d\u200c\u00ad\u200fb\x07", []),
        ("中 and অ", [(0, "中"), (6, "অ")]),
        ("\uf0b7 \u0378 a\u1dfa", [(0, "\uf0b7"), (2, "\u0378"), (5, "\u1dfa")]),
    ],
)
def test_what_can_be_left_out_or_told_in_words_lacks_no_font(
    text: str, lacking: list[tuple[int, str]]
) -> None:
    assert list(without_font(text)) == lacking
