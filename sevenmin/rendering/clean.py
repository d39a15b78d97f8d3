"""The last word on what a page may have: nothing runs, and nothing comes from elsewhere.

The checks tell authors where something of this stands in their text. Here it is taken out,
whatever they overlooked. The rules of HTML are ammonia's (`nh3`).
"""

from __future__ import annotations

import re

import nh3

_TAGS = {
    *("a", "abbr", "b", "bdi", "bdo", "blockquote", "br", "cite", "code", "dd", "del", "details"),
    *("dfn", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img"),
    *("input", "ins", "kbd", "label", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby"),
    *("s", "samp", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td"),
    *("th", "thead", "time", "tr", "u", "ul", "var", "wbr"),
}
_ATTRIBUTES = {
    "*": {"class", "dir", "id", "lang", "title"},
    "a": {"aria-label", "href"},
    "details": {"open"},
    "div": {"data-tabs"},
    "img": {"alt", "src"},
    "input": {"checked", "name", "type"},
    "label": {"for"},
    "ol": {"start"},
    "time": {"datetime"},
}
_SCHEMES = {"http", "https", "mailto", "tel"}
_ELSEWHERE = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|[/\\])", re.IGNORECASE)


def cleaned(html: str) -> str:
    """The HTML with only what is allowed. Elements that were left open are closed."""
    return _CLEANER.clean(html)


def _attribute(tag: str, name: str, value: str) -> str | None:
    """Pictures are the site's own, and the only inputs are the tabs' buttons."""
    if tag == "img" and name == "src" and _ELSEWHERE.match(value):
        return None
    if tag == "input" and name == "type" and value != "radio":
        return None
    return value


_CLEANER = nh3.Cleaner(
    tags=_TAGS,
    attributes=_ATTRIBUTES,
    url_schemes=_SCHEMES,
    link_rel=None,
    attribute_filter=_attribute,
)
