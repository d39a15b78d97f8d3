"""Reads a text as a document.

Containers are looked for before it is known what is code or HTML. Where the parser sees it
otherwise, the text is read again with what it said; hardly any text needs that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from sevenmin.document.abbreviations import Defined, without_definitions
from sevenmin.document.addresses import may_have_some
from sevenmin.document.blocks import Code, Heading
from sevenmin.document.calls import without_calls
from sevenmin.document.containers import Contained, Container, contained
from sevenmin.document.copy import Copy, Line
from sevenmin.document.document import Document
from sevenmin.document.dressing import Dressing
from sevenmin.document.inlines import Html, Struck
from sevenmin.document.lines import lines_of, without_our_signs
from sevenmin.document.parser import definitions, parsed
from sevenmin.document.part import Part
from sevenmin.document.plain_signs import without_signs
from sevenmin.reading.macros import Found, found_calls

_TIMES = 4
"""How often a text is read at most. If it is still unclear what stands where, no aside is shown."""


@dataclass(frozen=True)
class _Known:
    """Lines of which more is known than they look like."""

    as_text: frozenset[int] = frozenset()
    as_marks: frozenset[int] = frozenset()
    hidden: frozenset[int] = frozenset()
    lost: tuple[Container, ...] = ()


@dataclass
class _Reading:
    """One try."""

    document: Document
    found: Contained
    seen: set[int] = field(default_factory=set)


def read_document(text: str) -> Document:
    """The document of a text without comments. Nothing is raised, whatever stands in it."""
    calls = tuple(call for call in found_calls(text) if call.closed)
    lines = lines_of(without_signs(without_calls(without_our_signs(text), calls)))
    known = _Known()
    for _ in range(_TIMES):
        reading = _read(text, calls, lines, known)
        more = _more(reading, known)
        if more == known:
            return reading.document
        known = more
    asides = (one for one in reading.found.containers if one.aside)
    hidden = {line for one in asides for line in range(one.line, one.end)}
    return _read(text, calls, lines, replace(known, hidden=known.hidden | hidden)).document


def _read(text: str, calls: tuple[Found, ...], lines: list[Line], known: _Known) -> _Reading:
    shown = [line._replace(text="") if line.number in known.hidden else line for line in lines]
    found = contained(shown, known.as_text, known.as_marks)
    made, defined = found.lines, list[Defined]()
    if "*[" in text:
        made, defined = without_definitions(made, frozenset(found.code))
    copy = Copy(tuple(made))
    parts = parsed(copy.text)
    dressing = Dressing(
        found.containers,
        _meanings(defined, found.containers),
        has_calls=bool(calls),
        has_attributes="{" in text,
        has_addresses=may_have_some(text),
        seen=set(),
    )
    blocks = dressing.dress(parts, Part())
    document = Document(
        text,
        copy,
        blocks,
        tuple(found.containers),
        known.lost,
        definitions(copy.text) if "]:" in text else {},
        calls,
        tuple(defined),
    )
    _look_at_signs(document, copy)
    return _Reading(document, found, dressing.seen)


def _look_at_signs(document: Document, copy: Copy) -> None:
    """What the parser does not tell of a part: by which signs its author made it."""
    for struck in document.every(Struck):
        struck.is_meant = copy.bytes[struck.start : struck.start + 2] == b"~~"
    for heading in document.every(Heading):
        has_signs = copy.bytes[heading.start : heading.start + 1] == b"#"
        heading.is_underlined = heading.level < 3 and not has_signs


def _meanings(defined: list[Defined], containers: list[Container]) -> dict[int, dict[str, str]]:
    """The meanings of abbreviations by the innermost aside in which they are explained."""
    asides = [one for one in containers if one.aside]
    found: dict[int, dict[str, str]] = {}
    for one in defined:
        around = [aside.number for aside in asides if aside.line <= one.line < aside.end]
        found.setdefault(around[-1] if around else -1, {})[one.text] = one.meaning
    return found


def _more(reading: _Reading, known: _Known) -> _Known:
    """What the parser said of lines that were taken for something else."""
    lost = [one for one in reading.found.containers if one.number not in reading.seen]
    code = set(_code_lines(reading.document)) if reading.found.fenced else set()
    marks = {line for line in reading.found.fenced if line not in code}
    hidden = {n for one in lost if one.aside for n in range(one.line, one.end)}
    as_text = {one.line for one in lost if not one.aside}
    return replace(
        known,
        as_text=known.as_text | as_text,
        as_marks=known.as_marks | marks,
        hidden=known.hidden | hidden,
        lost=(*known.lost, *lost),
    )


def _code_lines(document: Document) -> Iterator[int]:
    """The lines of the text that are code or HTML."""
    for part in (*document.every(Code), *document.every(Html)):
        last = document.copy.spot(max(part.start, part.end - 1)).line
        yield from range(document.copy.spot(part.start).line, last + 1)
