"""`{{ briefs() }}`: all briefs as cards, for the home page."""

from macros.site import current
from sevenmin.views.cards import cards_html

__all__ = ["briefs"]


def briefs() -> str:
    """Every brief that readers get, newest first."""
    site = current()
    return cards_html(site.library, drafts=site.serving)
