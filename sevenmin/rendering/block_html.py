"""The blocks of a document as HTML: a function for each kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from html import escape
from typing import TYPE_CHECKING, Any

from sevenmin.document.blocks import (
    Aside,
    Cell,
    Code,
    Footnote,
    Heading,
    Item,
    List,
    Meaning,
    Note,
    Paragraph,
    Quotation,
    Row,
    Rule,
    Table,
    Tabs,
    Term,
    Terms,
)
from sevenmin.document.part import Block, Part

if TYPE_CHECKING:
    from sevenmin.rendering.html import Writer

Way = Callable[["Writer", Any], str]


def marks(part: Part) -> str:
    """The classes and the id that an author gave."""
    classes = f' class="{escape(" ".join(part.classes))}"' if part.classes else ""
    return f'{classes} id="{escape(part.id)}"' if part.id else classes


def _block(tag: str, line: str = "\n") -> Callable[[Writer, Any], str]:
    def made(writer: Writer, part: Part) -> str:
        return f"<{tag}{marks(part)}>{line}{writer.html(part.children)}</{tag}>\n"

    return made


def _heading(writer: Writer, part: Heading) -> str:
    said = writer.html(part.children).strip()
    classes = f' class="{escape(" ".join(part.classes))}"' if part.classes else ""
    identity = writer.ids.get(part, "")
    return f'<h{part.level}{classes} id="{escape(identity)}">{said}</h{part.level}>\n'


def _list(writer: Writer, part: List) -> str:
    tag = "ul" if part.first is None else "ol"
    start = f' start="{part.first}"' if part.first not in (None, 1) else ""
    return f"<{tag}{marks(part)}{start}>\n{writer.html(part.children)}</{tag}>\n"


def _item(writer: Writer, part: Item) -> str:
    inside = "".join(_in_item(writer, part))
    return f"<li{marks(part)}>{inside}</li>\n"


def _in_item(writer: Writer, part: Item) -> Iterator[str]:
    """Blocks start on lines of their own, so that words before them do not touch them."""
    for child in part.children:
        line = "\n" if isinstance(child, Block) else ""
        yield line + writer.html([child])


def _table(writer: Writer, part: Table) -> str:
    head, *rows = (_row(writer, row, part, n == 0) for n, row in enumerate(part.children))
    body = f"<tbody>\n{''.join(rows)}</tbody>\n" if rows else ""
    return f"<table{marks(part)}>\n<thead>\n{head}</thead>\n{body}</table>\n"


def _row(writer: Writer, row: Part, table: Table, is_head: bool) -> str:
    tag = "th" if is_head else "td"
    cells = []
    for cell, side in zip(row.children, table.alignments, strict=False):
        names = (*cell.classes, *([f"sm-align-{side}"] if side else []))
        classes = f' class="{escape(" ".join(names))}"' if names else ""
        cells.append(f"<{tag}{classes}>{writer.html(cell.children)}</{tag}>\n")
    return f"<tr>\n{''.join(cells)}</tr>\n"


def _code(writer: Writer, part: Code) -> str:
    name = f' class="language-{escape(part.language)}"' if part.language else ""
    code = f"<pre><code{name}>{escape(writer.document.typed(part.text), quote=False)}</code></pre>"
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


def _nothing(writer: Writer, part: Part) -> str:
    """What stands in an aside, or in a footnote, is written only where it is asked for."""
    return ""


BLOCKS: dict[type[Part], Way] = {
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
    Aside: _nothing,
    Footnote: _nothing,
    Row: _nothing,
    Cell: _nothing,
}
