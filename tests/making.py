"""HTML of Markdown, and a brief as it is shown, without a site around it."""

from __future__ import annotations

from sevenmin.document.reader import read_document
from sevenmin.model.brief import Brief
from sevenmin.model.library import Library
from sevenmin.rendering.brief import rendered
from sevenmin.rendering.clean import cleaned
from sevenmin.rendering.html import Writer
from sevenmin.rendering.ids import heading_ids
from sevenmin.views.shown import Shown, shown


def html_of(text: str) -> str:
    """What readers get of a text; addresses and macros as they are typed."""
    document = read_document(text)
    writer = Writer(document, heading_ids(document), document.call_text, str)
    return cleaned(writer.section(document.blocks))


def shown_as_it_is(
    brief: Brief, library: Library, drafts: bool = False, site_url: str = ""
) -> Shown:
    """The brief as it is shown; links lead where their author typed."""
    return shown(brief, library, rendered(brief, library), drafts, site_url)
