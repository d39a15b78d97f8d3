"""The handout as a PDF: one page that a screen reader can read and everybody's eyes, too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sevenmin.faces.handout.sheet import sheet as handout
from sevenmin.model.brief import Brief
from sevenmin.model.library import load
from sevenmin.paper import SheetError, sheet_pdf
from tests.conftest import TEAM
from tests.making import shown_as_it_is
from tests.paper.pdfs import kinds, letters, reader, root, sizes, tags, targets, words
from tests.paper.sheets import ADDRESS, SENTENCE, box, boxes, sheet, write_pictures

LIBRARY = load(TEAM)
LIST = "\n".join(f"- {SENTENCE}" for _ in range(12))


@pytest.mark.parametrize("brief", LIBRARY.briefs, ids=lambda brief: brief.slug)
def test_every_brief_is_one_page_of_a4_and_nothing_on_it_is_small(brief: Brief) -> None:
    pdf = sheet_pdf(handout(shown_as_it_is(brief, LIBRARY, site_url=ADDRESS)), TEAM)
    pages = reader(pdf).pages
    assert len(pages) == 1
    assert [round(side) for side in pages[0].mediabox[2:]] == [595, 842]
    assert min(sizes(pdf)) >= 9


def test_it_says_what_it_is(tmp_path: Path) -> None:
    pdf = sheet_pdf(sheet(language="en-GB"), tmp_path)
    found = reader(pdf).metadata
    assert found is not None
    assert (found.title, found.author) == ("Pressing pause", "Example Safeguarding Partnership")
    assert "/Keywords" not in found
    assert root(pdf)["/Lang"] == "en-GB"
    assert root(pdf)["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root(pdf)["/MarkInfo"]["/Marked"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root(pdf)["/Metadata"].get_object().get_data()


def test_it_is_read_in_the_order_of_its_steps(tmp_path: Path) -> None:
    said = words(sheet_pdf(sheet(boxes=boxes(SENTENCE * 3)), tmp_path))
    texts = [f"{n} Step {n} Minute {n}: {SENTENCE}" for n in range(1, 8)]
    parts = [
        *("7 minute brief · Learning from a case review, part 6 of 7", "Pressing pause"),
        "A short stop that anyone can call.",
        *(text.strip() for text in texts),
        *("Think about your own work", "1. When did you last learn something by accident?"),
        *("As a team", "1. What are your thoughts?", "2. What will this team do?"),
        *("Worried?", "Call 999 at once."),
        "Owner Learning team · Published 2 November 2026 · Example Safeguarding Partnership",
        ADDRESS,
    ]
    places = [said.find(part) for part in parts]
    assert -1 not in places, parts[places.index(-1)]
    assert places == sorted(places)


RICH = """\
- one
- two

    1. deep

| Who | When |
| --- | --- |
| All | Now |

> Said.

### Below

A `word`, and a **strong** *one*.

Term
:   What it means
"""


def test_headings_lists_tables_and_quotations_are_told_as_such(tmp_path: Path) -> None:
    steps = [box(f"Step {n}", RICH) for n in range(5)]
    found = kinds(sheet_pdf(sheet(boxes=steps, notices=[]), tmp_path))
    expected = {"H1": 1, "H2": 5 + 2, "H3": 5, "L": 5 * 3 + 2, "Table": 5, "TH": 10, "TD": 10}
    expected |= dict.fromkeys(["BlockQuote", "Code", "Em"], 5)
    assert {kind: found.count(kind) for kind in expected} == expected


def test_pictures_of_every_kind_stand_with_their_words(tmp_path: Path) -> None:
    paths = write_pictures(tmp_path)
    full = "\n\n".join(f"![Shows {path}]({path})" for path in paths)
    found = tags(sheet_pdf(sheet(boxes=[box("One", full)]), tmp_path))
    said = [tag.alt for tag in found if tag.kind == "Figure"]
    assert said == [*(f"Shows {path}" for path in paths), f"QR code that leads to {ADDRESS}"]


def test_what_decorates_is_not_told(tmp_path: Path) -> None:
    write_pictures(tmp_path)
    full = "![](briefs/images/picture.png)"
    found = kinds(sheet_pdf(sheet(boxes=[box("One", full)], qr=None), tmp_path))
    assert "Figure" not in found


def test_a_picture_of_another_kind_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "new.avif").write_bytes(b"of a kind that paper cannot show")
    full = "![A door](new.avif) ![A gate](lost.png) ![A wall](../outside.png) ![](new.avif)"
    said = words(sheet_pdf(sheet(boxes=[box("One", full)]), tmp_path))
    assert "Picture: A door Picture: A gate Picture: A wall 2" not in said
    assert "Picture: A door Picture: A gate Picture: A wall Think" in said


def test_another_language_is_told_and_the_words_of_the_site_stay_english(tmp_path: Path) -> None:
    pdf = sheet_pdf(sheet(language="gd", boxes=boxes("Thachair àèìòù an seo. ÀÈÌÒÙ")), tmp_path)
    assert root(pdf)["/Lang"] == "gd"
    assert "Thachair àèìòù an seo. ÀÈÌÒÙ" in words(pdf)
    assert {tag.language for tag in tags(pdf) if tag.kind == "H2"} >= {"en"}


def test_links_lead_where_the_page_would(tmp_path: Path) -> None:
    full = (
        "[a](../other/) [b](#top) [c](https://x.example/) [d](javascript:x) [e](mailto:a@b.example)"
    )
    pdf = sheet_pdf(sheet(boxes=[box("One", full)]), tmp_path)
    assert targets(pdf) == [
        "https://intranet.example/briefs/other/",
        f"{ADDRESS}#top",
        "https://x.example/",
        "mailto:a@b.example",
        ADDRESS,
    ]


def test_without_an_address_only_whole_links_lead_anywhere(tmp_path: Path) -> None:
    full = "[a](../other/) [c](https://x.example/)"
    pdf = sheet_pdf(sheet(boxes=[box("One", full)], address="", qr=None), tmp_path)
    assert targets(pdf) == ["https://x.example/"]


def test_the_whole_text_goes_before_a_larger_size(tmp_path: Path) -> None:
    few = sizes(sheet_pdf(sheet(), tmp_path))
    many = sheet_pdf(sheet(boxes=boxes(SENTENCE * 8)), tmp_path)
    assert 11 in few
    assert 11 not in sizes(many)
    assert letters(SENTENCE * 8) in letters(words(many))
    assert "In short." not in words(many)


@pytest.mark.parametrize(
    "keys", [{"is_short": True}, {"boxes": boxes(SENTENCE * 17)}], ids=["asked for", "no room"]
)
def test_short_words_stand_where_the_whole_text_does_not(keys: Any, tmp_path: Path) -> None:
    said = words(sheet_pdf(sheet(**keys), tmp_path))
    assert said.count("In short.") == 7
    assert SENTENCE.strip() not in said


@pytest.mark.parametrize("steps", [5, 6, 7])
@pytest.mark.parametrize("sentences", range(1, 20, 3))
def test_whatever_its_length_it_is_one_page(sentences: int, steps: int, tmp_path: Path) -> None:
    pdf = sheet_pdf(sheet(boxes=boxes(SENTENCE * sentences, count=steps)), tmp_path)
    assert len(reader(pdf).pages) == 1
    assert min(sizes(pdf)) >= 9
    assert words(pdf).endswith(ADDRESS)


def test_notices_go_before_words_do(tmp_path: Path) -> None:
    long = [{"title": "Worried?", "text": [SENTENCE * 20]}]
    pdf = sheet_pdf(sheet(boxes=boxes(SENTENCE * 8), notices=long), tmp_path)
    assert "Worried?" not in words(pdf)
    assert letters(SENTENCE * 8) in letters(words(pdf))


def test_a_short_brief_leaves_lines_to_write_on(tmp_path: Path) -> None:
    assert "Notes" in words(sheet_pdf(sheet(), tmp_path))
    assert "Notes" not in words(sheet_pdf(sheet(boxes=boxes(SENTENCE * 7)), tmp_path))


def test_what_cannot_fit_is_refused_with_how_much_it_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(SheetError) as refused:
        sheet_pdf(sheet(boxes=boxes(LIST, short=LIST)), tmp_path)
    assert str(refused.value) == (
        "“Pressing pause” does not fit on one page, not even in short words at 9 points: it is "
        "about 98 lines too long. Shorten its lists, tables and bold sentences."
    )


def test_an_overdue_review_is_said_beside_what_it_is(tmp_path: Path) -> None:
    assert "part 6 of 7 · Review overdue" in words(sheet_pdf(sheet(is_overdue=True), tmp_path))
    late = sheet(is_overdue=True, series="")
    assert "7 minute brief · Review overdue" in words(sheet_pdf(late, tmp_path))
    assert "overdue" not in words(sheet_pdf(sheet(), tmp_path))
