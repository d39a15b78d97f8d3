"""What stands in the lines of a document as HTML: a function for each kind."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from sevenmin.document.inlines import (
    Abbreviation,
    Break,
    Call,
    CodeWords,
    Emphasis,
    FootnoteMark,
    Html,
    Link,
    Picture,
    Strong,
    Struck,
    Words,
)
from sevenmin.document.part import Part
from sevenmin.document.words import in_one_line
from sevenmin.rendering.block_html import Way, marks

if TYPE_CHECKING:
    from sevenmin.rendering.html import Writer


def _inline(tag: str) -> Way:
    def made(writer: Writer, part: Part) -> str:
        return f"<{tag}{marks(part)}>{writer.html(part.children)}</{tag}>"

    return made


def _struck(writer: Writer, part: Struck) -> str:
    said = writer.html(part.children)
    return f"<del{marks(part)}>{said}</del>" if part.is_meant else f"~{said}~"


def _code_words(writer: Writer, part: CodeWords) -> str:
    return f"<code{marks(part)}>{escape(writer.document.typed(part.text), quote=False)}</code>"


def _link(writer: Writer, part: Link) -> str:
    said = writer.html(part.children)
    if not writer.is_known(part.label):
        return said
    address = _address(writer, part.address)
    title = f' title="{escape(part.title)}"' if part.title else ""
    return f'<a{marks(part)} href="{address}"{title}>{said}</a>'


def _picture(writer: Writer, part: Picture) -> str:
    said = escape(in_one_line(part.children))
    if not writer.is_known(part.label):
        return said
    title = f' title="{escape(part.title)}"' if part.title else ""
    return f'<img{marks(part)} alt="{said}" src="{_address(writer, part.address)}"{title}>'


def _address(writer: Writer, address: str) -> str:
    typed = writer.document.typed(address)
    return escape(writer.resolve(typed).replace(" ", "%20"))


def _abbreviation(writer: Writer, part: Abbreviation) -> str:
    meaning, text = escape(part.meaning), escape(part.text, quote=False)
    return f'<abbr title="{meaning}">{text}</abbr>'


def _footnote_mark(writer: Writer, part: FootnoteMark) -> str:
    if writer.notes is None or not writer.document.is_noted(part.label, writer.aside):
        return ""
    is_first = part.label not in writer.notes
    number = writer.notes.setdefault(part.label, len(writer.notes) + 1)
    if writer.aside:
        return f'<sup class="sm-mark">{number}</sup>'
    identity = f' id="mark--{number}"' if is_first else ""
    return f'<sup class="sm-mark"{identity}><a href="#footnote--{number}">{number}</a></sup>'


INLINES: dict[type[Part], Way] = {
    Html: lambda writer, part: writer.document.typed(part.text),
    Words: lambda writer, part: escape(part.text, quote=False),
    Emphasis: _inline("em"),
    Strong: _inline("strong"),
    Struck: _struck,
    CodeWords: _code_words,
    Link: _link,
    Picture: _picture,
    Abbreviation: _abbreviation,
    FootnoteMark: _footnote_mark,
    Call: lambda writer, part: writer.placed(part.number),
    Break: lambda writer, part: "<br>\n" if part.is_shown else "\n",
}
