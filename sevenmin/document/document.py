"""A text that was read: its blocks, its steps, and where each part stands in the author's file."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from sevenmin.document.abbreviations import Defined
from sevenmin.document.blocks import Aside, Cell, Footnote, Heading, Item, Meaning, Paragraph
from sevenmin.document.calls import PLACE, number_of
from sevenmin.document.containers import MARK, Container
from sevenmin.document.copy import Copy
from sevenmin.document.inlines import Break, Call, Link, Picture, Words, name_of
from sevenmin.document.part import Block, Kind, Part, every, every_shown
from sevenmin.document.plain_signs import with_signs
from sevenmin.document.words import words_of
from sevenmin.reading.macros import Found
from sevenmin.reading.spot import Spot, spot_at


class Section(NamedTuple):
    """A heading of the second level that stands in nothing else, and what follows it."""

    heading: Heading
    blocks: list[Part]


@dataclass(frozen=True, eq=False)
class Document:
    """One reading of a text. Nothing in it is changed afterwards."""

    text: str
    """As it stands in the file, without comments."""
    copy: Copy
    blocks: list[Part]
    containers: tuple[Container, ...]
    lost: tuple[Container, ...]
    """Containers that stand where none can be, such as in HTML. What stands in an aside among them
    is in no block."""
    defined: dict[str, int]
    """The names of addresses, in small letters, and the offsets at which they are defined."""
    calls: tuple[Found, ...]
    """The macro calls in the text."""
    explained: tuple[Defined, ...] = ()
    """The abbreviations that it explains."""

    @cached_property
    def opening(self) -> list[Part]:
        """The blocks before the first step."""
        first = next((n for n, part in enumerate(self.blocks) if _is_step(part)), None)
        return self.blocks[:first]

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The steps, in order."""
        found: list[Section] = []
        for part in self.blocks[len(self.opening) :]:
            if isinstance(part, Heading) and _is_step(part):
                found.append(Section(part, []))
            else:
                found[-1].blocks.append(part)
        return tuple(found)

    def every(self, kind: type[Kind]) -> list[Kind]:
        """All parts of a kind, in the order of the text."""
        return self._by_kind.get(kind, [])  # type: ignore[return-value]

    def every_shown(self, kind: type[Kind]) -> list[Kind]:
        """The same without what stands in asides."""
        return [part for part in self.every(kind) if part not in self._hidden]

    @cached_property
    def every_block(self) -> list[Part]:
        """All blocks, in the order of the text."""
        return [part for part in self.all_parts if isinstance(part, Block)]

    @cached_property
    def _by_kind(self) -> dict[type[Part], list[Part]]:
        found: dict[type[Part], list[Part]] = defaultdict(list)
        for part in self.all_parts:
            found[type(part)].append(part)
        return found

    @cached_property
    def all_parts(self) -> list[Part]:
        """Every part, in the order of the text."""
        return every(self.blocks, Part)

    @cached_property
    def _hidden(self) -> set[Part]:
        """What stands in asides."""
        return {part for aside in self.asides for part in every(aside.children, Part)}

    @cached_property
    def asides(self) -> tuple[Aside, ...]:
        """What is not for the page."""
        return tuple(self.every(Aside))

    @cached_property
    def footnotes(self) -> dict[str, Footnote]:
        """Each by its label; of two with one label, the first."""
        return {one.label: one for one in reversed(self.every(Footnote))}

    @property
    def every_container(self) -> tuple[Container, ...]:
        """Those that are in the text, and those that are lost."""
        return (*self.containers, *self.lost)

    def aside_around(self, offset: int) -> Aside | None:
        """The innermost aside in which a byte of the copy stands."""
        around = (one for one in reversed(self.asides) if one.start <= offset < one.end)
        return next(around, None)

    def is_noted(self, label: str, aside: Aside | None) -> bool:
        """Whether there is a footnote of this name that may be read in an aside, or on the page."""
        found = self.footnotes.get(label)
        return found is not None and self.aside_around(found.start) in (None, aside)

    def spot(self, part: Part) -> Spot:
        """Where a part starts in the author's text."""
        start = part.start
        while self.copy.bytes[start : start + 1] in (b" ", b"\t"):
            start += 1
        return self.copy.spot(start)

    def address_spot(self, part: Link | Picture) -> Spot:
        """Where the address of a link or a picture stands: also where `[name]: address` does."""
        defined = self.defined_at(part.label)
        return self.spot(part) if defined is None else self.copy.spot(defined)

    def defined_at(self, label: str) -> int | None:
        """Where in the copy an address is defined, if it has a name."""
        return self.defined.get(name_of(label)) if label else None

    def spot_in(self, start: int, source: str, position: int) -> Spot:
        """Where a sign of a piece of the copy is that starts at a byte."""
        return self.copy.spot(start + len(source[:position].encode()))

    def source(self, part: Part) -> str:
        """A part as its author typed it, apart from the marks of notes around it."""
        return self.typed(self.copy.source(part.start, part.end))

    def typed(self, text: str) -> str:
        """A piece of the copy with the macro calls in it as they were typed."""
        text = MARK.sub("", text) if "\x02" in text else text
        if "\x04" in text:
            text = PLACE.sub(lambda found: self.call_text(number_of(found)), text)
        return with_signs(text)

    def call_text(self, number: int) -> str:
        """A macro call as it was typed."""
        call = self.calls[number]
        return self.text[call.start : call.end]

    def call_spot(self, number: int) -> Spot:
        """Where a macro call starts in the author's text."""
        return spot_at(self.text, self.calls[number].start)

    @cached_property
    def placed_calls(self) -> dict[int, bool]:
        """Each macro call on the page, and whether it is all that its paragraph says."""
        return {
            call.number: isinstance(around, _HOLDING) and _is_alone(call, around)
            for around in every_shown(self.blocks, Part)
            for call in around.children
            if isinstance(call, Call)
        }

    @cached_property
    def calls_in_asides(self) -> frozenset[int]:
        """The macro calls that stand in asides."""
        return frozenset(call.number for one in self.asides for call in every([one], Call))


_HOLDING = (Paragraph, Item, Cell, Meaning)
"""What may hold a macro call alone."""


def _is_alone(call: Call, around: Part) -> bool:
    """Apart from blocks, such as a list in an item, nothing but white space is beside it."""
    beside = [one for one in around.children if one is not call and not isinstance(one, Block)]
    plain = all(isinstance(one, (Words, Break)) for one in beside)
    return plain and not words_of(beside).strip()


def _is_step(part: Part) -> bool:
    return isinstance(part, Heading) and part.level == 2 and not part.is_underlined
