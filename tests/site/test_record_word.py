"""The blank record for Word, read back."""

from __future__ import annotations

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from lxml import etree

from tests.browser.asking import HOSTILE
from tests.conftest import brief_text, make_small_project
from tests.site.projects import built, set_up

URL = "https://briefs.example/learning/"
QUESTIONS = ["What do you think?", "What <b>& “now”</b>?"]
LONG = "A title so long that it takes several lines " * 4


def write(project: Path) -> None:
    set_up(project, site={"site_url": URL}, organisation="A & B", team_questions=QUESTIONS)
    hostile = HOSTILE.replace("'", "''")
    titles = {"plain": "A plain title", "hostile": f"'{hostile}'", "long": LONG}
    for slug, title in titles.items():
        text = brief_text(title=title, published_on="2026-10-05")
        (project / f"briefs/{slug}.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    project = make_small_project(tmp_path_factory.mktemp("word") / "project")
    write(project)
    return project


@pytest.fixture(scope="module")
def files(project: Path) -> dict[str, bytes]:
    """Each brief's file, by its slug."""
    found = sorted(built(project).glob("briefs/*/record/*.docx"))
    files = {path.parent.parent.name: path.read_bytes() for path in found}
    assert [path.name for path in found] == [f"{slug}-record.docx" for slug in files]
    assert set(files) == {"plain", "hostile", "long"}
    return files


def read(data: bytes) -> Word:
    return Document(io.BytesIO(data))


def parts(data: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_it_has_real_headings_in_their_order(files: dict[str, bytes]) -> None:
    found = [(one.style and one.style.name, one.text) for one in read(files["plain"]).paragraphs]
    assert [one for one in found if one[0] in ("Title", "Heading 1", "Heading 2")] == [
        ("Title", "A plain title"),
        ("Heading 1", "The session"),
        ("Heading 1", "What we thought"),
        *(("Heading 2", question) for question in QUESTIONS),
        ("Heading 1", "What we will do"),
        ("Heading 1", "Coming back to it"),
    ]
    assert [style for style, _ in found].count("Rule to write on") == 3 * len(QUESTIONS)


def test_it_says_whose_it_is_and_where(files: dict[str, bytes]) -> None:
    word = read(files["plain"])
    assert word.sections[0].footer.paragraphs[0].text == f"A & B · {URL}briefs/plain/"
    text = "\n".join(one.text for one in word.paragraphs)
    assert "No names or details of real families." in text


def test_its_tables_have_a_name_and_a_head_that_every_page_repeats(
    files: dict[str, bytes],
) -> None:
    tables = read(files["plain"]).tables
    heads = [[cell.text for cell in table.rows[0].cells] for table in tables]
    assert heads == [
        ["Date", "Team", "How many were there?"],
        ["What", "Who owns it", "By when"],
        ["Who follows this up?", "When do you look again?"],
    ]
    assert [len(table.rows) for table in tables] == [2, 6, 2]
    for table in tables:
        first, *others = (row._tr.trPr for row in table.rows)
        assert first is not None
        assert first.find(qn("w:tblHeader")) is not None
        for other in others:
            assert other is not None
            assert other.find(qn("w:tblHeader")) is None
    captions = [table._tbl.tblPr.find(qn("w:tblCaption")) for table in tables]
    names = [caption.get(qn("w:val")) for caption in captions if caption is not None]
    assert names == ["The session", "Actions", "The follow-up"]


def test_it_is_a4_and_in_british_english_in_fonts_that_word_has(files: dict[str, bytes]) -> None:
    word = read(files["plain"])
    section = word.sections[0]
    assert (section.page_width, section.page_height) == (7560310, 10692130)
    languages = {one.get(qn("w:val")) for one in word.styles.element.iter(qn("w:lang"))}
    assert languages == {"en-GB"}
    styles = [one.style for one in word.paragraphs if one.style]
    assert {style.font.name for style in styles} == {"Calibri", "Georgia"}  # type: ignore[attr-defined]


def test_its_properties_have_title_and_language_and_no_author(files: dict[str, bytes]) -> None:
    about = read(files["plain"]).core_properties
    assert (about.title, about.language) == ("Team record: A plain title", "en-GB")
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert {f"{day:%Y-%m-%d %H:%M}" for day in (about.created, about.modified) if day} == {
        "2026-10-05 00:00"
    }


@pytest.mark.parametrize(("slug", "title"), [("hostile", HOSTILE), ("long", LONG.strip())])
def test_any_title_comes_through(files: dict[str, bytes], slug: str, title: str) -> None:
    word = read(files[slug])
    titles = [one.text for one in word.paragraphs if one.style and one.style.name == "Title"]
    assert titles == [title]
    assert word.core_properties.title == f"Team record: {title}"


def test_it_runs_nothing_and_fetches_nothing(files: dict[str, bytes]) -> None:
    for data in files.values():
        found = parts(data)
        assert [name for name in found if not re.search(r"\.(xml|rels)$", name)] == []
        everything = b"".join(found.values())
        for word in (b'TargetMode="External"', b"vbaProject", b"<w:hyperlink", b"w:instrText"):
            assert word not in everything
        for part in found.values():
            assert b"sevenmin-" not in part
            etree.fromstring(part)


def test_every_part_that_is_named_is_there(files: dict[str, bytes]) -> None:
    found = parts(files["plain"])
    types = etree.fromstring(found["[Content_Types].xml"])
    named = {one.get("PartName", "").lstrip("/") for one in types if "PartName" in one.attrib}
    assert named <= set(found)
    used = set(
        re.findall(rb'w:(?:pStyle|tblStyle|basedOn|next) w:val="(\w+)"', b"".join(found.values()))
    )
    there = set(re.findall(rb'w:styleId="(\w+)"', found["word/styles.xml"]))
    assert used
    assert used <= there
    assert b"w:numId" not in found["word/styles.xml"]


def test_the_same_brief_gives_the_same_bytes(project: Path, files: dict[str, bytes]) -> None:
    again = built(project)
    for slug, data in files.items():
        assert (again / f"briefs/{slug}/record/{slug}-record.docx").read_bytes() == data
    with ZipFile(io.BytesIO(files["plain"])) as archive:
        assert {(one.date_time[0], one.create_system) for one in archive.infolist()} == {(1980, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_it_is_small(files: dict[str, bytes]) -> None:
    assert max(map(len, files.values())) < 20_000
