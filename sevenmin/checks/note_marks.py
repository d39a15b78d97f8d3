"""A note for readers starts with `!!! warning`, a tab with `=== "Its name"`, alone in a line.

The text stands below, each line four spaces further in. A title of its own stands in quotation
marks: `!!! warning "Call first"`. In place of `!!!`, `???` makes a note that readers open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from sevenmin.checks._aside_marks import MEANT, OTHERS
from sevenmin.checks._faults import Fault, problems
from sevenmin.document.container_starts import ASIDES
from sevenmin.document.containers import Container
from sevenmin.document.document import Document
from sevenmin.document.hushed import hushed
from sevenmin.model.library import Library
from sevenmin.problems import Problem, Rule
from sevenmin.reading.spot import Spot, spot_at
from sevenmin.wording import quoted

RULE = Rule("note-mark", __doc__)

_FOR_FACILITATORS = re.compile(r"(?:notes? )?(?:for )?(?:the )?facilitators?:?", re.IGNORECASE)
_PLACES = ("inline", "end")
"""Words of Material's style sheet that say where a note stands."""

_NEARLY = re.compile(
    r"^[ \t>]*(?P<sign>!{1,2}|!{4,}|\?{2}|\?{4,})[ \t]*"
    rf"(?P<kind>{'|'.join(OTHERS)})\b[ \t]*(?:[\"“].*)?$",
    re.MULTILINE | re.IGNORECASE,
)
_OTHERWISE = re.compile(
    rf"^[ \t>]*:{{3,}}[ \t]*(?P<kind>{'|'.join(OTHERS)})\b.*$"
    rf"|^.*\S[ \t]+!!!\+?[ \t]*(?P<behind>{'|'.join(OTHERS)})\b[ \t]*(?:[\"“].*)?\n[ \t]+\S",
    re.MULTILINE | re.IGNORECASE,
)
"""As other programs mark a note, or behind other words."""
_WITHOUT = re.compile(r"^[ \t>]*(?P<sign>!!!|\?\?\?\+?|===[+!]?)(?=[ \t\"“\w]|$).*$", re.MULTILINE)


def check(library: Library) -> Iterator[Problem]:
    yield from problems(library, RULE, _faults)


def _faults(document: Document) -> Iterator[Fault]:
    for container in document.every_container:
        if not container.aside:
            yield from _form(container)
    if "!" in document.text or "??" in document.text or "===" in document.text:
        yield from _nearly(document)


def _form(container: Container) -> Iterator[Fault]:
    spot = Spot(container.line, container.column + 1)
    more = [word for word in container.start.kinds[1:] if word not in (*_PLACES, *OTHERS)]
    if more and container.start.title is None:
        message = f"Readers do not see what stands behind {quoted(container.start.kinds[0])}."
        fix = "Put a title in quotation marks, and other words into the line below."
        yield Fault(spot, message, fix, is_advice=False)
    if container.start.title and _FOR_FACILITATORS.fullmatch(container.start.title):
        fix = "Write “!!! facilitator” in its place, if they should not."
        yield Fault(spot, "Readers see this note.", fix)
    if container.end == container.line + 1:
        message = "Nothing belongs to this line."
        fix = "Write its text in the lines below it, each four spaces further in."
        yield Fault(spot, message, fix)
    for line in (*container.shallow[:1], *container.lazy[:1]):
        yield Fault(
            Spot(line, 1),
            "This line is not as far in as the lines of the note above it.",
            "Start it four spaces further in, or leave an empty line above it and start it at the "
            "margin.",
        )


def _nearly(document: Document) -> Iterator[Fault]:
    """Lines that were meant to start a note or a tab, and do not."""
    starts = {container.line for container in document.every_container}
    text = hushed(document)
    for found in _NEARLY.finditer(text):
        sign = "!!!" if "!" in found["sign"] else "???"
        right = f"{sign} {found['kind'].lower()}"
        message = f"{quoted(found['sign'])} starts no note."
        yield Fault(spot_at(text, found.start("sign")), message, f"Write {quoted(right)}.")
    for found in _OTHERWISE.finditer(text):
        kind = (found["kind"] or found["behind"]).lower()
        spot = spot_at(text, found.start())
        fix = f"Write {quoted(f'!!! {kind}')} alone in a line, and its text four spaces further in."
        yield Fault(spot, "This line starts no note.", fix)
    for found in _WITHOUT.finditer(text):
        spot = spot_at(text, found.start("sign"))
        if spot.line not in starts and not _is_aside(found[0]):
            is_tab = found["sign"][0] == "="
            right = '=== "Its name"' if is_tab else f'{found["sign"]} note "Its title"'
            message = f"This line starts no {'tab' if is_tab else 'note'}."
            yield Fault(spot, message, f"Write it as {quoted(right)}, alone.")


def _is_aside(line: str) -> bool:
    """Another rule tells of these."""
    return any(word[:6] in line.lower() for word in (*ASIDES, *MEANT))
