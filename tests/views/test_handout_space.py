"""How much room words, lists, tables and images take on the handout, as it is estimated."""

from __future__ import annotations

import re

from sevenmin.checks import long_handout
from sevenmin.model.pieces import Piece, Table, Text
from sevenmin.model.space import SIZES, Box, Boxes, Space, words_over


def space(*pieces: Piece) -> Space:
    return sheet(*[Box(12, pieces)] * 7)


def sheet(*boxes: Box) -> Space:
    return Space(20, 100, Boxes(boxes), (20, 60, 20))


def test_columns_are_as_wide_as_they_are_full() -> None:
    full, empty = Box(12, (Text(1200),)), Box(12, (Text(60),))
    assert sheet(full, empty, empty, empty).layout(9).first == 58
    assert sheet(full, full, full, full).layout(9)[:2] == (2, 50)
    assert sheet(full, full, full).layout(9).first < 50


def test_a_larger_type_takes_more_room() -> None:
    heights = [space(Text(500)).layout(size).height for size in SIZES]
    assert heights == sorted(heights, reverse=True)


def test_short_lines_take_more_room_than_a_paragraph() -> None:
    lines = space(*[Text(20, 4)] * 25).layout(9).height
    assert lines > 2 * space(Text(500)).layout(9).height - 60


def test_a_table_takes_a_line_for_each_row_at_least() -> None:
    low = space(Table(((5, 5),) * 5)).layout(9).height
    high = space(Table(((5, 5),) * 10)).layout(9).height
    wide = space(Table(((60, 60),) * 10)).layout(9).height
    assert low < high < wide


def test_without_the_words_that_are_too_many_it_fits() -> None:
    """Whole paragraphs go, not a word here and there."""
    full, words = space(*[Text(120)] * 8), 7 * 8 * 20
    assert not full.fits()
    left = int(8 * (1 - words_over(full, words) / words))
    assert 3 < left < 8
    assert space(*[Text(120)] * left).fits()


def test_nothing_has_room_where_nothing_has() -> None:
    assert space(*[Text(300)] * 9).size() is None
    assert space().size() == 11
    assert Space(0, 0, Boxes(()), ()).size() == 11


def test_authors_are_told_how_many_words_have_room() -> None:
    """As many as the manual says have room, and half as many again have not."""
    told = re.search(r"About (\d+) words", long_handout.RULE.manual)
    assert told
    paragraph = int(told[1]) * 6 // 14  # Letters: two paragraphs to a step; six to a word.
    assert space(*[Text(paragraph)] * 2).fits()
    assert not space(*[Text(paragraph)] * 3).fits()
