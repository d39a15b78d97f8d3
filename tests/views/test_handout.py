"""The handout: its words, its sheet as data, and the room that both are estimated to take."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sevenmin import paper
from sevenmin.checks import long_handout
from sevenmin.faces import handout
from sevenmin.faces.frame import MARK, Frame
from sevenmin.faces.handout.fitting import FORMS, Fitting
from sevenmin.faces.handout.sheet import sheet
from sevenmin.model.library import load
from sevenmin.model.space import HEIGHT, SIZES
from sevenmin.rendering.brief import rendered
from sevenmin.views.shown import Shown, shown
from tests.conftest import TEAM, brief_text
from tests.site.extreme import SENTENCES

EXTENSIONS = [
    *("admonition", "attr_list", "def_list", "tables", "toc"),
    *("pymdownx.details", "pymdownx.superfences", "pymdownx.tabbed"),
]
ALTERNATE = {"pymdownx.tabbed": {"alternate_style": True}}
FRAME = Frame("".join(MARK.format(name) for name in ("title", "head", "content")), "A site")
SITE_URL = "https://intranet.example/learning/"

LONG = " ".join(SENTENCES) + "\n\n" + " ".join(SENTENCES)

BODY = """\
## One

??? note "Hidden at first"
    Inside.

## Two

=== "First tab"

    In the first tab.

=== "Second tab"

    In the second tab.

## Three

![A picture](images/a%20b.png) and [a link](two.md).

## Four

| A | B |
|---|---|
| 1 | 2 |

## Five

Five **bold words.** And others.
"""


def made(project: Path, body: str = BODY, slug: str = "one", **keys: str) -> Shown:
    """A brief as it is shown; what MkDocs makes of addresses, it does not."""
    (project / f"briefs/{slug}.md").write_text(brief_text(body, **keys), encoding="utf-8")
    library = load(project)
    brief = library.brief_by_slug[slug]
    html = rendered(brief, library, lambda address: re.sub("^images", "../images", address))
    return shown(brief, library, html, site_url=SITE_URL)


def steps(texts: list[str]) -> str:
    return "\n\n".join(f"## Step {n}\n\n{text}" for n, text in enumerate(texts, 1))


def test_the_sheet_is_plain_data(new_project: Path) -> None:
    told = sheet(made(new_project, reflection='["Why?"]'))
    assert json.loads(json.dumps(told)) == told
    assert told["title"] == "A brief"
    assert told["questions"] == ["Why?"]
    assert told["facts"] == [
        ["Owner", "Learning team"],
        ["Published", "2 November 2026"],
        ["Review by", "2 November 2127"],
    ]
    assert told["address"] == f"{SITE_URL}briefs/one/"
    assert len(told["qr"]["rows"]) == told["qr"]["size"]
    assert [notice["title"] for notice in told["notices"]] == [
        "Worried about a child or an adult?",
        "Support for you",
    ]


def test_a_sheet_without_an_address_has_no_code(new_project: Path) -> None:
    one = made(new_project)
    told = sheet(Shown(one.brief, one.library, one.steps, "", (), ()))
    assert (told["address"], told["qr"]) == ("", None)
    assert "ho-code" not in handout.content_html(
        Shown(one.brief, one.library, one.steps, "", (), ())
    )


def test_images_on_the_sheet_have_their_paths_in_the_project(new_project: Path) -> None:
    said = json.dumps(sheet(made(new_project))["boxes"])
    assert '"src": "briefs/images/a b.png"' in said


def test_nothing_on_paper_must_be_opened_or_chosen(new_project: Path) -> None:
    html = handout.content_html(made(new_project))
    for tag in ("<details", "<summary", "<input", "<label"):
        assert tag not in html
    words = ("Hidden at first", "Inside.", "First tab", "In the first tab.", "Second tab")
    places = [html.index(word) for word in (*words, "In the second tab.")]
    assert places == sorted(places)


def test_tabs_in_tabs_stand_below_their_own_names(new_project: Path) -> None:
    inner = '=== "A"\n\n    One.\n\n    === "In"\n\n        Two.\n\n=== "B"\n\n    Three.'
    boxes = sheet(made(new_project, steps([inner, *["Said."] * 4])))["boxes"]
    words = json.dumps(boxes[0]["full"])
    found = [words.count(f'"{word}"') for word in ("A", "One.", "In", "Two.", "B", "Three.")]
    places = [words.index(f'"{word}"') for word in ("A", "One.", "In", "Two.", "B", "Three.")]
    assert (found, places) == ([1] * 6, sorted(places))


def test_a_link_in_a_heading_leads_where_it_does_on_the_page(new_project: Path) -> None:
    body = steps(["Said."] * 5).replace("Step 2", "Step 2, see [two](../two/)")
    assert 'see <a href="../../two/">two</a></h2>' in handout.content_html(made(new_project, body))


def test_the_page_s_addresses_lead_from_one_folder_below_the_brief_s(new_project: Path) -> None:
    html = handout.content_html(made(new_project))
    assert 'src="../../images/a%20b.png"' in html
    assert 'href="../two.md"' in html


def test_questions_and_notes_stand_in_no_box(new_project: Path) -> None:
    body = BODY.replace("Inside.", "Inside.\n\n!!! facilitator\n    Zqnotezq.")
    html = handout.content_html(made(new_project, body))
    assert "Zqnotezq" not in html
    assert "data-question" not in html


def test_it_is_as_large_as_its_words_allow(new_project: Path) -> None:
    sizes = []
    for count in (1, 6, 7, 8):
        texts = [" ".join(SENTENCES[:count])] * 7
        sizes.append(Fitting(made(new_project, steps(texts))).size)
    assert sizes[0] == SIZES[0] == 11
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < 11


def test_where_to_turn_is_told_where_there_is_room(new_project: Path) -> None:
    short = Fitting(made(new_project))
    assert [one.title for one in short.notices] == [
        "Worried about a child or an adult?",
        "Support for you",
    ]
    assert "call <strong>999</strong>" in handout.content_html(short.shown)
    fuller = [
        Fitting(made(new_project, steps([" ".join(SENTENCES[:count])] * 7)))
        for count in range(4, len(SENTENCES))
    ]
    assert min(len(fitting.notices) for fitting in fuller if not fitting.is_short) == 0
    assert max(fitting.layout.height for fitting in fuller) <= HEIGHT


def test_what_has_no_room_has_the_slide_s_words(new_project: Path) -> None:
    one = made(new_project, steps([f"{LONG}\n\n**This matters.**"] * 7))
    assert Fitting(one).is_short
    html = handout.content_html(one)
    assert html.count("<p>This matters.</p>") == 7
    assert "grandmother" not in html
    assert "main points" in html


def test_a_list_that_has_no_room_even_there_is_left_out(new_project: Path) -> None:
    items = "\n".join(f"- {sentence}" for sentence in SENTENCES * 2)
    one = made(new_project, steps([f"First sentence {n}. {LONG}\n\n{items}" for n in range(7)]))
    html = handout.content_html(one)
    assert "<li>A worker" not in html
    assert all(f"First sentence {n}." in html for n in range(7))


def test_no_sentence_is_too_long_for_its_box(new_project: Path) -> None:
    fitting = Fitting(made(new_project, steps([LONG.replace(".", ",").replace("?", ",")] * 7)))
    assert fitting.is_short
    assert all(step.text().endswith(" …") for step in fitting.steps)


def test_sheets_are_drawn_where_something_can_draw_them(
    new_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = made(new_project)
    monkeypatch.setattr(paper, "is_installed", lambda: False)
    assert list(handout.papers(one)) == []
    handout.done()


def test_its_page_leads_to_the_pdf_only_if_there_is_one(new_project: Path) -> None:
    one = made(new_project)
    (without,), (with_it,) = (
        handout.files(one, FRAME, papers) for papers in ((), ["handout/one.pdf"])
    )
    assert ".pdf" not in str(without.content)
    assert 'href="one.pdf"' in str(with_it.content)


def test_the_file_is_kept_from_one_build_to_the_next(new_project: Path) -> None:
    one = made(new_project, BODY.replace("![A picture](images/a%20b.png)", ""))
    [file] = handout.papers(one)
    assert file.path == "handout/one.pdf"
    assert isinstance(file.content, bytes)
    assert file.content.startswith(b"%PDF")
    handout.done()
    assert len(list((new_project / ".cache/handouts").iterdir())) == 1
    assert [file] == list(handout.papers(one))
    handout.done()


def test_only_what_is_too_long_is_drawn_in_fewer_words(
    new_project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What fewer words cannot mend is told at once, and as it is."""
    asked: list[dict[str, object]] = []

    def refuses(error: paper.SheetError) -> None:
        def pdf(_: paper.Drawer, given: dict[str, object]) -> bytes:
            asked.append(given)
            raise error

        monkeypatch.setattr(paper.Drawer, "pdf", pdf)
        with pytest.raises(type(error)):
            list(handout.papers(one))
        handout.done()

    one = made(new_project)
    monkeypatch.setattr(paper, "is_installed", lambda: True)
    refuses(paper.SheetError("A picture cannot be read."))
    assert len(asked) == 1
    refuses(paper.TooLongError("Too long."))
    assert len(asked) == 1 + FORMS


def test_a_brief_without_steps_has_a_page(new_project: Path) -> None:
    one = made(new_project, "Only text.", status="draft")
    assert "<h1" in handout.content_html(one)
    assert sheet(one)["boxes"] == []
    assert next(handout.files(one, FRAME)).path == "handout/index.html"


def test_our_briefs_have_their_whole_text() -> None:
    library = load(TEAM)
    assert list(long_handout.check(library)) == []
