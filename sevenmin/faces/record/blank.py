"""What stands in the blank record for Word: headings, tables with a head, rules to write on.

Only a build imports it, for it needs python-docx.
"""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.enum.table import WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm
from docx.table import Table

from sevenmin.faces.record.word_look import LANGUAGE, RULE, dress

MARK = "sevenmin-{}-here"
"""Stands where a brief's own words come: its `title`, and as `source` whose it is and where."""

DAY = "2000-01-01T00:00:00Z"
"""Stands where the day of publication comes."""

WARNING = "No names or details of real families."
WHY = " Others who do not know the family may read this record."

_RULES = 3
_HEIGHT = Mm(9)


def blank(questions: tuple[str, ...], rows: int) -> bytes:
    """A file with marks in it."""
    word = Document()
    dress(word)
    _head(word)
    word.add_heading("The session", 1)
    _table(word, "The session", {"Date": 40, "Team": 90, "How many were there?": 40}, 1)
    if questions:
        _thoughts(word, questions)
    word.add_heading("What we will do", 1)
    _table(word, "Actions", {"What": 90, "Who owns it": 42, "By when": 38}, rows)
    word.add_heading("Coming back to it", 1)
    columns = {"Who follows this up?": 100, "When do you look again?": 70}
    _table(word, "The follow-up", columns, 1)
    word.sections[0].footer.paragraphs[0].text = MARK.format("source")
    _name(word)
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _head(word: Word) -> None:
    word.add_paragraph("Team record", style="Subtitle")
    word.add_paragraph(MARK.format("title"), style="Title")
    warning = word.add_paragraph()
    warning.add_run(WARNING).bold = True
    warning.add_run(WHY)


def _thoughts(word: Word, questions: tuple[str, ...]) -> None:
    word.add_heading("What we thought", 1)
    for question in questions:
        word.add_heading(question, 2)
        for _ in range(_RULES):
            word.add_paragraph(style=RULE)


def _table(word: Word, name: str, columns: dict[str, int], rows: int) -> None:
    """A table with a head and empty rows; columns have their widths in millimetres."""
    table = word.add_table(rows + 1, len(columns), style="Table Grid")
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    table.autofit = False
    for column, (words, width) in zip(table.columns, columns.items(), strict=True):
        for cell in column.cells:
            cell.width = Mm(width)
        column.width = Mm(width)
        column.cells[0].paragraphs[0].add_run(words).bold = True
    for row in table.rows[1:]:
        row.height, row.height_rule = _HEIGHT, WD_ROW_HEIGHT_RULE.AT_LEAST
    _describe(table, name)


def _describe(table: Table, name: str) -> None:
    """Its name for who does not see it; a head that every page repeats; rows that stay whole."""
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), name)
    table._tbl.tblPr.append(caption)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def _name(word: Word) -> None:
    """Title and language; nobody is its author."""
    about = word.core_properties
    about.title = f"Team record: {MARK.format('title')}"
    about.language = LANGUAGE
    about.author = about.comments = about.last_modified_by = ""
    about.created = about.modified = datetime.fromisoformat(DAY).astimezone(UTC)
