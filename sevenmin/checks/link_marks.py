"""A link is written `[words](address)`: first the words, then, without a space, the address.

What only looks like a link stays in the text as it is typed. A name in `[words][name]`, and the
number of a footnote in `[^1]`, stands in a line of its own, too: `[name]: address`,
`[^1]: The words of the footnote.` What is defined so and used nowhere is not shown at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._faults import Fault, problems
from sevenmin.document.blocks import Footnote
from sevenmin.document.document import Document
from sevenmin.document.inlines import Abbreviation, FootnoteMark, Link, Picture, name_of
from sevenmin.document.part import Part, every
from sevenmin.document.typed import typed_lines
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot
from sevenmin.wording import quoted

RULE = Rule("link-mark", __doc__)

_ADDRESS = r"(?:https?://|www\.|mailto:|tel:|#|\.{0,2}/)[^\s()\[\]]*|[\w./%-]+\.(?:md|pdf|docx?|png|jpe?g|svg)"
_SPACED = re.compile(rf"!?\[[^\[\]]+\]\s+\(\s*(?:{_ADDRESS})\s*\)")
_TURNED = re.compile(rf"\([^()]+\)\s?\[\s*(?:{_ADDRESS})\s*\]")
_NAMED = re.compile(r"(?<!\\)!?\[[^\[\]]+\]\[(?P<name>[^\[\]]+)\]")
_FOOTNOTE = re.compile(r"(?<!\\)\[\^(?P<name>[^\[\]\s]+)\]")
_OPEN = re.compile(rf"(?<!\\)\[[^\[\]]+\]\((?:{_ADDRESS})(?![^\n]*\))")
_ALERT = re.compile(
    r"(?<!\\)\[![ ]*(?!facil|slide|trainer)\w+\]|^\[(?:note|tip|important|warning|caution)\]$",
    re.IGNORECASE,
)


_MADE: tuple[type[Part], ...] = (Link, Picture, FootnoteMark)
_LOOKS = re.compile(r"\]\s+\(|\)\s?\[|\]\[|\[[\^!]|\]\([^)\n]*$", re.MULTILINE)
"""A text without this has no line to look at."""


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    if "[" not in document.text:
        return
    if _LOOKS.search(document.text):
        yield from _typed(document)
    if "]:" in document.text:
        yield from _unused(document)
        yield from _unexplained(document)
        yield from _out_of_reach(document)
        yield from _on_slides(document)


def _typed(document: Document) -> Iterator[Fault]:
    made = {one.start for kind in _MADE for one in document.every(kind)}
    for line in typed_lines(document):
        for pattern, message, fix in _KINDS:
            for found in pattern.finditer(line.text):
                start = line.start + len(line.text[: found.start()].encode())
                if start not in made:
                    said = [text.format(**found.groupdict()) for text in (message, fix)]
                    yield Fault(document.copy.spot(start), said[0], said[1])


_KINDS = (
    (
        _SPACED,
        "There is a space between the words and the address, so this is no link.",
        "Remove it.",
    ),
    (
        _TURNED,
        "This is no link, for words and address are the wrong way round.",
        "Write “[words](address)”.",
    ),
    (
        _NAMED,
        "There is no address with the name “{name}”.",
        "Write “[words](address)”, or “[{name}]: address” in a line of its own.",
    ),
    (
        _FOOTNOTE,
        "There is no footnote “{name}”.",
        "Write “[^{name}]: ” and its words in a line of its own.",
    ),
    (_OPEN, "This link is not closed.", "Put “)” behind its address."),
    (
        _ALERT,
        "This makes no note.",
        "Write “> [!NOTE]”, “> [!TIP]” or “> [!WARNING]” alone in a line, and the text below it.",
    ),
)


def _unused(document: Document) -> Iterator[Fault]:
    """What is defined, and shown nowhere."""
    used = {name_of(part.label) for part in document.every(Link)}
    used |= {name_of(part.label) for part in document.every(Picture)}
    for name, offset in document.defined.items():
        if name not in used:
            message = f"No link uses the address with the name {quoted(name)}, so it is not shown."
            fix = "Write “[words][name]” where the link belongs, or remove this line."
            yield Fault(document.copy.spot(offset), message, fix)
    marks = {mark.label for mark in document.every(FootnoteMark)}
    seen: set[str] = set()
    for note in document.every(Footnote):
        if note.label not in marks or note.label in seen:
            why = (
                "there is another one of this name"
                if note.label in seen
                else "no text has its mark"
            )
            message = f"Readers do not see the footnote {quoted(note.label)}, for {why}."
            fix = f"Write {quoted(f'[^{note.label}]')} where it belongs, or remove it."
            yield Fault(document.spot(note), message, fix, is_advice=False)
        seen.add(note.label)


def _out_of_reach(document: Document) -> Iterator[Fault]:
    """What a note for facilitators defines is for that note."""
    notes = {label: note.start for label, note in document.footnotes.items()}
    named: list[tuple[Part, int | None]] = [
        *((one, notes.get(one.label)) for one in document.every_shown(FootnoteMark)),
        *((one, document.defined_at(one.label)) for one in document.every_shown(Link)),
        *((one, document.defined_at(one.label)) for one in document.every_shown(Picture)),
    ]
    for part, place in named:
        if place is not None and document.aside_around(place):
            message = "What this refers to stands in a note, so readers do not get it."
            fix = "Move the line that explains it out of the note."
            yield Fault(document.spot(part), message, fix, is_advice=False)


def _on_slides(document: Document) -> Iterator[Fault]:
    slides = (one for one in document.asides if one.kind == "slide")
    for mark in (mark for one in slides for mark in every([one], FootnoteMark)):
        message = "A slide has no footnotes, so nobody sees this one."
        yield Fault(document.spot(mark), message, "Say it in the text of the step.")


def _unexplained(document: Document) -> Iterator[Fault]:
    used = {(part.text, part.meaning) for part in document.every(Abbreviation)}
    known = {text for text, _ in used}
    for one in document.explained:
        if (one.text, one.meaning) not in used and one.text in known:
            message = f"{quoted(one.text)} is explained twice, and this is not shown."
            yield Fault(Spot(one.line, 1), message, "Remove one of them.")
        elif (one.text, one.meaning) not in used:
            message = f"{quoted(one.text)} is explained, and stands nowhere."
            fix = "Write it in the text as it is written here, or remove this line."
            yield Fault(Spot(one.line, 1), message, fix)
