"""A brief's document as HTML, cleaned: a piece for each step, and what is for others apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from html import escape

from sevenmin.blocks import block_of, placeholder
from sevenmin.document.blocks import Aside
from sevenmin.document.part import Part, every
from sevenmin.document.short import on_slide
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.reading.macros import MacroCall
from sevenmin.rendering.clean import cleaned
from sevenmin.rendering.html import Resolve, Writer
from sevenmin.rendering.ids import heading_ids


@dataclass(frozen=True)
class RenderedStep:
    """One step as HTML. A placeholder stands where a macro places something."""

    id: str
    heading: str
    """What stands in the heading."""
    html: str
    slide: str
    """What a room sees of it: the author's words for the slide, or the step in short."""
    notes: str
    """For facilitators alone."""


@dataclass(frozen=True)
class Rendered:
    """A brief as HTML."""

    opening: str
    """Notes for facilitators that stand before the first step."""
    steps: tuple[RenderedStep, ...]


def rendered(brief: Brief, library: Library, resolve: Resolve = str) -> Rendered:
    """The HTML of a brief. `resolve` says where an address leads from the brief's page."""
    document = brief.document
    words = _placeholders(brief, library)
    ids = heading_ids(document)
    page = Writer(document, ids, words.__getitem__, resolve)
    bare = Writer(document, {}, lambda number: "", resolve, notes=None)
    steps = []
    for section in document.sections:
        heading, html = page.step(section.heading, section.blocks)
        slide, notes = _slide(bare, section.blocks), _notes(page, section.blocks)
        steps.append(
            RenderedStep(ids[section.heading], cleaned(heading), cleaned(html), slide, notes)
        )
    return Rendered(_notes(page, document.opening), tuple(steps))


def _slide(writer: Writer, blocks: Sequence[Part]) -> str:
    return cleaned("\n".join(writer.html([part]).strip() for part in on_slide(blocks)))


def _notes(writer: Writer, blocks: Sequence[Part]) -> str:
    own = [one for one in every(list(blocks), Aside) if one.kind == "facilitator"]
    return cleaned("\n".join(map(writer.aside_html, own)))


def _placeholders(brief: Brief, library: Library) -> list[str]:
    """What stands for each macro call until the page is put together; or the call, if unsound."""
    document = brief.document
    calls = {call.spot: call for call in brief.calls}
    return [
        _placeholder(calls.get(document.call_spot(number)), brief, library)
        or escape(document.call_text(number), quote=False)
        for number in range(len(document.calls))
    ]


def _placeholder(call: MacroCall | None, brief: Brief, library: Library) -> str | None:
    block = block_of(call) if call else None
    if block is None or any(block.faults(brief, library)):
        return None
    return placeholder(block.name, *astuple(block))
