"""What a page in `docs/` can show of the library: its briefs, series, topics and audiences.

The docstring of each macro is its entry in the author's manual.
"""

from collections.abc import Callable
from typing import Any

from markupsafe import Markup
from mkdocs.utils import get_relative_url

from macros.site import current
from sevenmin.model.collections import by_audience, by_topic
from sevenmin.views.cards import cards_html
from sevenmin.views.home import series_html, shelf_html, welcome_html


def define_env(env: Any) -> None:
    """Each is given the way from its page to the site's root."""

    def home() -> str:
        return get_relative_url(".", env.page.url).rstrip("/") + "/"

    for made in MACROS:
        env.macro(_at(made, home), made.__name__.strip("_"))


def _at(made: Callable[..., Markup], home: Callable[[], str]) -> Callable[..., Markup]:
    return lambda **named: made(home(), **named)


def _welcome(home: str) -> Markup:
    """`{{ welcome() }}`
    :   The first words of the home page, from the settings, and where to start.
    """
    return welcome_html(current().library, home, current().serving)


def _briefs(home: str, newest: int = 0) -> Markup:
    """`{{ briefs(newest=3) }}`
    :   The newest briefs as cards; without a number, all of them.
    """
    return cards_html(current().library, home, current().serving, newest)


def _series(home: str) -> Markup:
    """`{{ series() }}`
    :   Each series with its parts.
    """
    return series_html(current().library, home, current().serving)


def _topics(home: str) -> Markup:
    """`{{ topics() }}`
    :   Links to the page of each topic.
    """
    found = by_topic(current().library, current().serving)
    return shelf_html(found, home, "topics/")


def _audiences(home: str) -> Markup:
    """`{{ audiences() }}`
    :   Links to the page of each service.
    """
    found = by_audience(current().library, current().serving)
    return shelf_html(found, home, "audiences/")


MACROS = (_welcome, _briefs, _series, _topics, _audiences)
