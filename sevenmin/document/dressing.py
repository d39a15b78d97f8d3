"""What authors write beyond CommonMark, put into the parts that the parser made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Literal

from sevenmin.document.abbreviations import explained
from sevenmin.document.addresses import linked
from sevenmin.document.attributes import attributed
from sevenmin.document.blocks import Aside, Note, Paragraph, Quotation, Tab, Tabs
from sevenmin.document.calls import PLACE, number_of
from sevenmin.document.containers import MARK, Container
from sevenmin.document.inlines import Call, Link, Picture, Words
from sevenmin.document.part import Part


@dataclass
class Dressing:
    """Dresses the parts of one text.

    `meanings` are those of abbreviations, by the number of the aside in which they are explained,
    or -1 for the page.
    """

    containers: Sequence[Container]
    meanings: dict[int, dict[str, str]]
    has_calls: bool
    has_attributes: bool
    has_addresses: bool
    seen: set[int]
    """The containers that were found again."""

    @cached_property
    def has_work(self) -> bool:
        """Most texts of few kinds of parts have nothing to dress."""
        known = self.has_calls or self.has_attributes or self.has_addresses
        return bool(known or self.containers or self.meanings)

    def dress(self, parts: list[Part], around: Part, aside: int = -1) -> list[Part]:
        """The parts as they are meant; those in them are dressed, too."""
        if not self.has_work:
            return parts
        made = [self._container(part) for part in parts]
        for part in made:
            self._dress_title(part, aside)
            if part.children:
                inside = part.number if isinstance(part, Aside) else aside
                part.children = self.dress(part.children, part, inside)
        if any(isinstance(part, Words) for part in made):
            made = self._line(made, around, aside)
        return self._rows_of_tabs(made) if self.containers else made

    def _dress_title(self, part: Part, aside: int) -> None:
        if isinstance(part, Note) and part.title:
            part.title = self.dress(part.title, part, aside)
        elif isinstance(part, Tab):
            part.label = self.dress(part.label, part, aside)

    def _line(self, parts: list[Part], around: Part, aside: int) -> list[Part]:
        if self.has_attributes:
            parts = attributed(parts, around)
        if self.has_calls:
            parts = _apart(parts, _with_calls)
        if self.has_addresses and not isinstance(around, (Link, Picture)):
            parts = _apart(parts, linked)
        if meanings := {**self.meanings.get(-1, {}), **self.meanings.get(aside, {})}:
            parts = _apart(parts, partial(explained, meanings=meanings))
        return parts

    def _container(self, part: Part) -> Part:
        """What a quotation with our mark stands for."""
        if not isinstance(part, Quotation) or not self.containers:
            return part
        first = part.children[0] if part.children else None
        lead = first.children[0] if isinstance(first, Paragraph) and first.children else None
        found = MARK.match(lead.text) if isinstance(lead, Words) else None
        if found is None or not isinstance(lead, Words) or not isinstance(first, Paragraph):
            return part
        container = self.containers[int(found[1])]
        self.seen.add(container.number)
        lead.text = lead.text[found.end() :]
        lead.start += len(found[0].encode())
        title = first.children if lead.text else first.children[1:]
        return _meant(container, part, title)

    def _rows_of_tabs(self, parts: list[Part]) -> list[Part]:
        made: list[Part] = []
        for part in parts:
            if not isinstance(part, Tab):
                made.append(part)
            elif made and isinstance(made[-1], Tabs) and not part.begins:
                made[-1].children.append(part)
                made[-1].end = part.end
            else:
                made.append(Tabs(part.start, part.end, [part]))
        return made


def _meant(container: Container, part: Part, title: list[Part]) -> Part:
    blocks = part.children[1:]
    if container.aside:
        return Aside(part.start, part.end, blocks, kind=container.aside, number=container.number)
    if container.start.kinds == ("tab",):
        begins = "!" in container.start.sign
        return Tab(part.start, part.end, blocks, label=title, begins=begins)
    folded: Literal["", "closed", "open"] = ""
    if container.start.sign.startswith("?"):
        folded = "open" if container.start.sign.endswith("+") else "closed"
    said = title if container.start.title is not None else None
    return Note(
        part.start, part.end, blocks, kinds=container.start.kinds, title=said, folded=folded
    )


def _apart(parts: list[Part], split: Callable[[Words], Iterable[Part]]) -> list[Part]:
    """The parts of a line with what is found in their words apart."""
    return [one for part in parts for one in (split(part) if isinstance(part, Words) else (part,))]


def _with_calls(words: Words) -> Iterator[Part]:
    return words.apart(_calls(words))


def _calls(words: Words) -> Iterator[tuple[int, int, Part]]:
    for found in PLACE.finditer(words.text):
        place = words.piece(*found.span())
        yield (*found.span(), Call(place.start, place.end, number=number_of(found)))
