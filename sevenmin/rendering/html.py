"""A document's parts as HTML: a function for each kind of part, found by its class."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any

from sevenmin.document.document import Document
from sevenmin.document.parts import (
    Abbreviation,
    Aside,
    Block,
    Break,
    Call,
    Cell,
    Code,
    CodeWords,
    Emphasis,
    Footnote,
    FootnoteMark,
    Heading,
    Html,
    Item,
    Link,
    List,
    Meaning,
    Note,
    Paragraph,
    Part,
    Picture,
    Quotation,
    Row,
    Rule,
    Strong,
    Struck,
    Table,
    Tabs,
    Term,
    Terms,
    Words,
)
from sevenmin.document.words import words_of

Resolve = Callable[[str], str]
"""Where an address leads, from the page on which the HTML stands."""


@dataclass
class Writer:
    """Writes the parts of one document.

    `ids` are those of its headings. `placed` says what stands for a macro call, by its number.
    """

    document: Document
    ids: dict[Part, str]
    placed: Callable[[int], str]
    resolve: Resolve
    aside: Aside | None = None
    """What is being written stands in it."""
    notes: dict[str, int] | None = field(default_factory=dict)
    """The number of each footnote that was referred to; None where none are wanted."""
    sets_of_tabs: int = 0

    def html(self, parts: Iterable[Part]) -> str:
        """Blocks below each other, or the parts of a line one after the other."""
        return "".join(_WAYS[type(part)](self, part) for part in parts)

    def section(self, parts: Iterable[Part]) -> str:
        """Blocks, and below them the footnotes to which they are the first to refer."""
        known = len(self.notes or ())
        said = self.html(parts)
        return (said + self._footnotes(known)).strip()

    def aside_html(self, aside: Aside) -> str:
        """What stands in an aside. Its footnotes are its own."""
        self.aside, notes, self.notes = aside, self.notes, {}
        said = self.section(aside.children)
        self.aside, self.notes = None, notes
        return said

    def _footnotes(self, known: int) -> str:
        if self.notes is None:
            return ""
        defined = {one.label: one for one in self.document.every(Footnote)}
        items = []
        while len(self.notes) > known:
            label, number = list(self.notes.items())[known]
            items.append(self._footnote(defined[label], number))
            known += 1
        first = known - len(items) + 1
        start = f' start="{first}"' if first > 1 else ""
        return f'<ol class="sm-footnotes"{start}>\n{"".join(items)}</ol>\n' if items else ""

    def _footnote(self, note: Footnote, number: int) -> str:
        back = (
            f' <a class="sm-back" href="#mark--{number}"'
            f' aria-label="Back to the text of note {number}">↩</a>'
        )
        said = self.html(note.children).strip()
        end = "</p>"
        said = said.removesuffix(end) + back + end if said.endswith(end) else said + back
        return f'<li id="footnote--{number}">{said}</li>\n'

    def is_known(self, label: str) -> bool:
        """Whether what is defined under a name may be used here: not from an aside elsewhere."""
        if not label:
            return True
        place = self.document.defined.get(" ".join(label.casefold().split()))
        return place is None or self.document.aside_around(place) in (None, self.aside)


def _marks(part: Part) -> str:
    """The classes and the id that an author gave."""
    classes = f' class="{escape(" ".join(part.classes))}"' if part.classes else ""
    return f'{classes} id="{escape(part.id)}"' if part.id else classes


def _block(tag: str, line: str = "\n") -> Callable[[Writer, Any], str]:
    def made(writer: Writer, part: Part) -> str:
        return f"<{tag}{_marks(part)}>{line}{writer.html(part.children)}</{tag}>\n"

    return made


def _inline(tag: str) -> Callable[[Writer, Any], str]:
    def made(writer: Writer, part: Part) -> str:
        return f"<{tag}{_marks(part)}>{writer.html(part.children)}</{tag}>"

    return made


def _heading(writer: Writer, part: Heading) -> str:
    said = writer.html(part.children).strip()
    classes = f' class="{escape(" ".join(part.classes))}"' if part.classes else ""
    identity = writer.ids.get(part, "")
    return f'<h{part.level}{classes} id="{escape(identity)}">{said}</h{part.level}>\n'


def _list(writer: Writer, part: List) -> str:
    tag = "ul" if part.first is None else "ol"
    start = f' start="{part.first}"' if part.first not in (None, 1) else ""
    return f"<{tag}{_marks(part)}{start}>\n{writer.html(part.children)}</{tag}>\n"


def _item(writer: Writer, part: Item) -> str:
    inside = "".join(_in_item(writer, part))
    return f"<li{_marks(part)}>{inside}</li>\n"


def _in_item(writer: Writer, part: Item) -> Iterator[str]:
    """Blocks start on lines of their own, so that words before them do not touch them."""
    for child in part.children:
        line = "\n" if isinstance(child, Block) else ""
        yield line + writer.html([child])


def _table(writer: Writer, part: Table) -> str:
    head, *rows = (_row(writer, row, part, n == 0) for n, row in enumerate(part.children))
    body = f"<tbody>\n{''.join(rows)}</tbody>\n" if rows else ""
    return f"<table{_marks(part)}>\n<thead>\n{head}</thead>\n{body}</table>\n"


def _row(writer: Writer, row: Part, table: Table, is_head: bool) -> str:
    tag = "th" if is_head else "td"
    cells = []
    for cell, side in zip(row.children, table.alignments, strict=False):
        names = (*cell.classes, *([f"sm-align-{side}"] if side else []))
        classes = f' class="{escape(" ".join(names))}"' if names else ""
        cells.append(f"<{tag}{classes}>{writer.html(cell.children)}</{tag}>\n")
    return f"<tr>\n{''.join(cells)}</tr>\n"


def _code(writer: Writer, part: Code) -> str:
    code = f"<pre><code>{escape(writer.document.typed(part.text), quote=False)}</code></pre>"
    return f"{code}\n" if part.is_indented else f'<div class="highlight">{code}</div>\n'


def _note(writer: Writer, part: Note) -> str:
    inside = writer.html(part.children)
    title = writer.html(part.title) if part.title is not None else ""
    if part.title is None and part.kinds:
        title = escape(part.kinds[0].capitalize())
    names = escape(" ".join(part.kinds))
    if part.folded:
        shown = " open" if part.folded == "open" else ""
        classes = f' class="{names}"' if names else ""
        return f"<details{classes}{shown}>\n<summary>{title}</summary>\n{inside}</details>\n"
    head = f'<p class="admonition-title">{title}</p>\n' if title else ""
    return f'<div class="admonition {names}">\n{head}{inside}</div>\n'


def _tabs(writer: Writer, part: Tabs) -> str:
    """As Material's style sheet has them: a radio button for each, which needs no script."""
    writer.sets_of_tabs += 1
    number = writer.sets_of_tabs
    ids = [f"__tabbed_{number}_{n}" for n in range(1, len(part.children) + 1)]
    buttons = "".join(
        f'<input{" checked" if n == 0 else ""} id="{name}" name="__tabbed_{number}" type="radio">'
        for n, name in enumerate(ids)
    )
    labels = "".join(
        f'<label for="{name}">{writer.html(getattr(tab, "label", []))}</label>'
        for name, tab in zip(ids, part.children, strict=True)
    )
    blocks = "".join(
        f'<div class="tabbed-block">\n{writer.html(tab.children)}</div>\n' for tab in part.children
    )
    return (
        f'<div class="tabbed-set tabbed-alternate" data-tabs="{number}:{len(ids)}">{buttons}'
        f'<div class="tabbed-labels">{labels}</div>\n'
        f'<div class="tabbed-content">\n{blocks}</div>\n</div>\n'
    )


def _link(writer: Writer, part: Link) -> str:
    said = writer.html(part.children)
    if not writer.is_known(part.label):
        return said
    address = _address(writer, part.address)
    title = f' title="{escape(part.title)}"' if part.title else ""
    return f'<a{_marks(part)} href="{address}"{title}>{said}</a>'


def _picture(writer: Writer, part: Picture) -> str:
    said = escape(" ".join(words_of(part.children).split()))
    if not writer.is_known(part.label):
        return said
    title = f' title="{escape(part.title)}"' if part.title else ""
    return f'<img{_marks(part)} alt="{said}" src="{_address(writer, part.address)}"{title}>'


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
    identity = f' id="mark--{number}"' if is_first else ""
    return f'<sup class="sm-mark"{identity}><a href="#footnote--{number}">{number}</a></sup>'


def _nothing(writer: Writer, part: Part) -> str:
    return ""


_WAYS: dict[type[Part], Callable[[Writer, Any], str]] = {
    Paragraph: _block("p", ""),
    Heading: _heading,
    List: _list,
    Item: _item,
    Quotation: _block("blockquote"),
    Table: _table,
    Code: _code,
    Note: _note,
    Tabs: _tabs,
    Terms: _block("dl"),
    Term: _block("dt", ""),
    Meaning: _block("dd", ""),
    Rule: lambda writer, part: "<hr>\n",
    Html: lambda writer, part: writer.document.typed(part.text),
    Words: lambda writer, part: escape(part.text, quote=False),
    Emphasis: _inline("em"),
    Strong: _inline("strong"),
    Struck: _inline("del"),
    CodeWords: lambda writer, part: (
        f"<code{_marks(part)}>{escape(writer.document.typed(part.text), quote=False)}</code>"
    ),
    Link: _link,
    Picture: _picture,
    Abbreviation: _abbreviation,
    FootnoteMark: _footnote_mark,
    Call: lambda writer, part: writer.placed(part.number),
    Break: lambda writer, part: "<br>\n" if part.is_shown else "\n",
    Aside: _nothing,
    Footnote: _nothing,
    Row: _nothing,
    Cell: _nothing,
}
"""What stands in an aside is written only where it is asked for."""
