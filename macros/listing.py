"""`{{ briefs() }}`: all briefs as cards, for the home page or any other."""

from typing import Any

from mkdocs.utils import get_relative_url

from macros.site import current
from sevenmin.views.cards import cards_html


def define_env(env: Any) -> None:
    def briefs() -> str:
        """Every brief that readers get, newest first."""
        site = current()
        home = get_relative_url(".", env.page.url)
        return cards_html(site.library, home, drafts=site.serving)

    env.macro(briefs)
