"""From the parser's events to parts of a document."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from pyromark import Markdown, Options

from sevenmin.document.attributes import own_id
from sevenmin.document.blocks import (
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
    Term,
    Terms,
)
from sevenmin.document.inlines import (
    Break,
    CodeWords,
    Emphasis,
    FootnoteMark,
    Html,
    Link,
    Picture,
    Strong,
    Struck,
    Words,
    name_of,
)
from sevenmin.document.part import Part
from sevenmin.document.plain_signs import give_back, has_ours

_PARSER = Markdown(
    options=Options.ENABLE_TABLES
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_HEADING_ATTRIBUTES
    | Options.ENABLE_GFM
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_DEFINITION_LIST
)

_ALIGNMENTS = {"None": "", "Left": "left", "Center": "center", "Right": "right"}

Event = Any
"""A name, or a dictionary of one: the name, and what belongs to it."""


def parsed(text: str) -> list[Part]:
    """The blocks of a text, as CommonMark has them."""
    root = Part()
    opened = [root]
    for event, place in _PARSER.events_with_range(text, merge_text=True):
        start, end = place["start"], place["end"]
        if isinstance(event, str):
            opened[-1].children.append(_ALONE[event](start, end))
            continue
        ((name, said),) = event.items()
        if name == "Start":
            part = _started(said, start, end)
            opened[-1].children.append(part)
            opened.append(part)
        elif name == "End":
            _ended(opened.pop())
        else:
            opened[-1].children.append(_SAYING[name](start, end, said))
    if has_ours(text):
        give_back(root.children)
    return root.children


def definitions(text: str) -> dict[str, int]:
    """Where each address that is named in a text is defined: its name, and the offset."""
    found = _PARSER.reference_definitions(text)
    return {name_of(label): said["span"]["start"] for label, said in found.items()}


def _started(said: Event, start: int, end: int) -> Part:
    if isinstance(said, str):
        return _PLAIN[said](start, end)
    ((name, more),) = said.items()
    return _MAKING[name](start, end, more)


def _ended(part: Part) -> None:
    """A block of code or HTML has its text in one piece."""
    if isinstance(part, (Code, Html)):
        said = [child.text for child in part.children if isinstance(child, (Words, Html))]
        part.text = "".join(said)
        part.children = []


def _html(start: int, end: int) -> Html:
    return Html(start, end, is_block=True)


_PLAIN: dict[str, Callable[[int, int], Part]] = {
    "Paragraph": Paragraph,
    "Item": Item,
    "TableHead": Row,
    "TableRow": Row,
    "TableCell": Cell,
    "Emphasis": Emphasis,
    "Strong": Strong,
    "Strikethrough": Struck,
    "DefinitionList": Terms,
    "DefinitionListTitle": Term,
    "DefinitionListDefinition": Meaning,
    "HtmlBlock": _html,
}


def _heading(start: int, end: int, said: Event) -> Heading:
    heading = Heading(start, end, level=int(said["level"][1:]))
    heading.id, heading.classes = own_id(said["id"] or ""), tuple(said["classes"])
    return heading


def _quotation(start: int, end: int, kind: str | None) -> Part:
    return Note(start, end, kinds=(kind.lower(),)) if kind else Quotation(start, end)


def _code(start: int, end: int, said: Event) -> Code:
    if said == "Indented":
        return Code(start, end, is_indented=True)
    return Code(start, end, language=said["Fenced"].partition(" ")[0])


def _table(start: int, end: int, said: Iterable[str]) -> Table:
    return Table(start, end, alignments=tuple(_ALIGNMENTS[name] for name in said))


def _link(kind: type[Link] | type[Picture]) -> Callable[[int, int, Event], Part]:
    def made(start: int, end: int, said: Event) -> Part:
        address = said["dest_url"]
        if said["link_type"] == "Email":
            address = f"mailto:{address}"
        return kind(start, end, address=address, title=said["title"], label=said["id"])

    return made


_MAKING: dict[str, Callable[[int, int, Event], Part]] = {
    "Heading": _heading,
    "BlockQuote": _quotation,
    "CodeBlock": _code,
    "List": lambda start, end, said: List(start, end, first=said),
    "Table": _table,
    "Link": _link(Link),
    "Image": _link(Picture),
    "FootnoteDefinition": lambda start, end, said: Footnote(start, end, label=said),
}

_SAYING: dict[str, Callable[[int, int, Event], Part]] = {
    "Text": lambda start, end, said: Words(start, end, text=said),
    "Code": lambda start, end, said: CodeWords(start, end, text=said),
    "Html": lambda start, end, said: Html(start, end, text=said),
    "InlineHtml": lambda start, end, said: Html(start, end, text=said),
    "TaskListMarker": lambda start, end, said: Words(start, end, text="☑ " if said else "☐ "),
    "FootnoteReference": lambda start, end, said: FootnoteMark(start, end, label=said),
}

_ALONE: dict[str, Callable[[int, int], Part]] = {
    "Rule": Rule,
    "SoftBreak": Break,
    "HardBreak": lambda start, end: Break(start, end, is_shown=True),
}
