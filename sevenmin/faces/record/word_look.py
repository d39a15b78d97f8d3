"""How the blank record for Word looks: A4, fonts that every Word has, only styles that it uses.

What python-docx starts from has 430 KB of styles twice, a picture of itself, and is American.
"""

from __future__ import annotations

from typing import Any

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

LANGUAGE = "en-GB"
RULE = "Rule to write on"
ACCENT = RGBColor(0x00, 0x59, 0x6B)

_USED = {"Normal", "Title", "Subtitle", "Heading 1", "Heading 2", "Table Grid", "Footer", RULE}
_DEFAULTS = {"Default Paragraph Font", "Normal Table", "No List"}
_PARTS = ("/styles", "/settings", "/webSettings", "/fontTable", "/theme", "/officeDocument")
_NEEDED = (*_PARTS, "/footer", "/core-properties", "/extended-properties")

# The size in points of each style, the space before and after it, and whether it is a serif.
_LOOKS: dict[str, tuple[float, float, float, bool]] = {
    "Subtitle": (10.5, 0, 0, False),
    "Title": (22, 0, 4, True),
    "Heading 1": (14, 10, 4, True),
    "Heading 2": (11, 6, 0, False),
    "Normal": (11, 0, 4, False),
    RULE: (11, 0, 0, False),
    "Footer": (9, 0, 0, False),
}

_LINES = """
<w:pBdr {}><w:bottom w:val="single" w:sz="4" w:space="1" w:color="697B85"/>
<w:between w:val="single" w:sz="4" w:space="1" w:color="697B85"/></w:pBdr>
"""


def dress(word: Word) -> None:
    """Page, styles and language of an empty document, and nothing that it does not need."""
    _page(word)
    rule = word.styles.add_style(RULE, WD_STYLE_TYPE.PARAGRAPH)
    rule.base_style = word.styles["Normal"]
    for name, look in _LOOKS.items():
        _style(word.styles[name], *look)
    # Between the paragraphs' rules there is room for a line by hand.
    word.styles[RULE].paragraph_format.line_spacing = Pt(20)
    word.styles[RULE].element.get_or_add_pPr().insert_element_before(
        parse_xml(_LINES.format(nsdecls("w"))), "w:spacing"
    )
    _speak_british(word)
    _leave_out(word)


def _page(word: Word) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(16)
    section.footer_distance = Mm(9)


def _style(style: Any, size: float, before: float, after: float, serif: bool) -> None:
    properties = style.element.get_or_add_rPr()
    properties.clear()
    font = "Georgia" if serif else "Calibri"
    style.font.name, style.font.size = font, Pt(size)
    fonts = properties.find(qn("w:rFonts"))
    for kind in ("w:eastAsia", "w:cs"):
        fonts.set(qn(kind), font)
    if style.name not in ("Normal", RULE, "Footer"):
        style.font.bold, style.font.color.rgb = style.name != "Title", ACCENT
    for kind in ("w:pBdr", "w:numPr"):
        for old in list(style.element.iter(qn(kind))):
            old.getparent().remove(old)
    room = style.paragraph_format
    room.space_before, room.space_after, room.line_spacing = Pt(before), Pt(after), 1.1


def _speak_british(word: Word) -> None:
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), LANGUAGE)
    for mode in word.settings.element.iter(qn("w:compatSetting")):
        # As Word has made its files since 2013; else it speaks of “compatibility mode”.
        if mode.get(qn("w:name")) == "compatibilityMode":
            mode.set(qn("w:val"), "15")


def _leave_out(word: Word) -> None:
    for style in list(word.styles):
        if style.name not in _USED | _DEFAULTS:
            style.delete()
    for link in list(word.styles.element.iter(qn("w:link"))):
        link.getparent().remove(link)
    for preview in list(word.settings.element.iter(qn("w:savePreviewPicture"))):
        preview.getparent().remove(preview)
    for relations in (word.part.rels, word.part.package.rels):
        for name, relation in list(relations.items()):
            if not relation.reltype.endswith(_NEEDED):
                del relations[name]
