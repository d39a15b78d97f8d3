"""A document's parts as HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sevenmin.document.blocks import Aside, Footnote, Heading
from sevenmin.document.document import Document
from sevenmin.document.part import Part
from sevenmin.rendering.block_html import BLOCKS
from sevenmin.rendering.inline_html import INLINES

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

    def step(self, heading: Heading, parts: Iterable[Part]) -> tuple[str, str]:
        """What stands in a step's heading, and its blocks with the footnotes of both."""
        known = len(self.notes or ())
        said = self.html(heading.children).strip()
        return said, self.section(parts, known)

    def section(self, parts: Iterable[Part], known: int | None = None) -> str:
        """Blocks, and below them the footnotes to which they are the first to refer.

        `known` is how many footnotes were there before.
        """
        known = len(self.notes or ()) if known is None else known
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
        items = []
        while len(self.notes) > known:
            label, number = list(self.notes.items())[known]
            items.append(self._footnote(self.document.footnotes[label], number))
            known += 1
        first = known - len(items) + 1
        start = f' start="{first}"' if first > 1 else ""
        return f'<ol class="sm-footnotes"{start}>\n{"".join(items)}</ol>\n' if items else ""

    def _footnote(self, note: Footnote, number: int) -> str:
        back = (
            f' <a class="sm-back" href="#mark--{number}"'
            f' aria-label="Back to the text of note {number}">↩</a>'
        )
        back, name = ("", "") if self.aside else (back, f' id="footnote--{number}"')
        said = self.html(note.children).strip()
        end = "</p>"
        said = said.removesuffix(end) + back + end if said.endswith(end) else said + back
        return f"<li{name}>{said}</li>\n"

    def is_known(self, label: str) -> bool:
        """Whether what is defined under a name may be used here: not from an aside elsewhere."""
        place = self.document.defined_at(label)
        return place is None or self.document.aside_around(place) in (None, self.aside)


_WAYS = BLOCKS | INLINES
