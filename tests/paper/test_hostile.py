"""Whatever an author writes comes out as it was typed: nothing of it is read as Typst."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sevenmin.paper import SheetError, sheet_pdf
from tests.conftest import ROOT
from tests.paper.pdfs import letters, reader, words
from tests.paper.sheets import box, sheet

HOSTILE = [
    '#eval("1 + 1") #panic() #let x = 1',
    "$x^2$ \\ \\u{41} @ref <label> /* no */ // comment",
    "= Heading - item + item / term: *bold* _em_ `code` ~ -- --- ...",
    "\"quotes\" 'and' #{sys.inputs} [content] {code} ;",
    "&amp; &lt;b&gt; <b> %s {{ x }} ${y}",
]


def plain(words: str) -> dict[str, object]:
    return {"heading": [words], "full": [{"tag": "p", "attributes": {}, "children": [words]}]}


@pytest.mark.parametrize("hostile", HOSTILE)
def test_it_comes_out_as_typed_wherever_it_stands(hostile: str, tmp_path: Path) -> None:
    pdf = sheet_pdf(
        sheet(
            title=hostile,
            organisation=hostile,
            series=hostile,
            summary=hostile,
            boxes=[{**plain(hostile), "short": [hostile]}],
            questions=[hostile],
            team_questions=[hostile],
            facts=[[hostile, hostile]],
            notices=[{"title": hostile, "text": [hostile]}],
        ),
        tmp_path,
    )
    assert letters(words(pdf)).count(letters(hostile)) == 12
    found = reader(pdf).metadata
    assert found is not None
    assert (found.title, found.author) == (hostile, hostile)


def test_code_comes_out_as_typed(tmp_path: Path) -> None:
    code = 'def f(x):\n    return "#x" + `$y`  # <z> \\ @'
    said = words(sheet_pdf(sheet(boxes=[box("One", f"```\n{code}\n```")]), tmp_path))
    assert letters(code) in letters(said)


def test_a_word_longer_than_its_line_is_whole_and_on_the_page(tmp_path: Path) -> None:
    long = "Donaudampfschifffahrtsgesellschaftskapitän" * 8
    pdf = sheet_pdf(sheet(title=long, boxes=[box("One", f"{long} `{long}`")]), tmp_path)
    assert letters(words(pdf)).count(long) == 3
    found = reader(pdf).metadata
    assert found is not None
    assert found.title == long
    assert _right_edge(pdf) < 595


def _right_edge(pdf: bytes) -> float:
    """How far to the right a line of text begins at most, with its own width."""
    edges = []

    def visit(text: str, outer: list[float], inner: list[float], *_: object) -> None:
        edges.append(inner[4] * outer[0] + outer[4])

    reader(pdf).pages[0].extract_text(visitor_text=visit)
    return max(edges)


def test_nothing_at_all_is_a_page_too(tmp_path: Path) -> None:
    pdf = sheet_pdf(
        sheet(
            organisation="",
            series="",
            summary="",
            boxes=[{"heading": [], "full": [], "short": []}] * 5,
            questions=[],
            team_questions=[],
            facts=[],
            notices=[],
            address="",
            qr=None,
        ),
        tmp_path,
    )
    assert len(reader(pdf).pages) == 1


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_words_are_drawn_or_refused_for_their_signs(text: str) -> None:
    assert _said(text) in ("drawn", "has signs that no font here can show")


def _said(text: str) -> str:
    """What became of a sheet with this text."""
    try:
        pdf = sheet_pdf(sheet(boxes=[{**plain(text), "short": []}]), ROOT)
    except SheetError as refused:
        return str(refused).partition("” ")[2].partition(":")[0]
    return "drawn" if len(reader(pdf).pages) == 1 else "on several pages"


LATIN = st.text(st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"]), min_size=1)


@given(st.lists(LATIN, min_size=1, max_size=5))
def test_any_words_in_latin_letters_come_out_as_typed(texts: list[str]) -> None:
    pdf = sheet_pdf(sheet(boxes=[{**plain(text), "short": []} for text in texts]), ROOT)
    said = letters(words(pdf))
    assert [text for text in texts if letters(text) not in said] == []
