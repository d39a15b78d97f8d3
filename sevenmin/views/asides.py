"""Takes what is not for readers out of a step's HTML: words for the slide, facilitators' notes."""

from __future__ import annotations

import re
from typing import NamedTuple

from sevenmin.reading.asides import ASIDES

_OPENING = re.compile(r'<(div|details)\b[^>]*?\bclass="([^"]*)"[^>]*>')
_TITLE = re.compile(r'\s*(?:<p class="admonition-title">.*?</p>|<summary>.*?</summary>)', re.DOTALL)


class Apart(NamedTuple):
    """A step's HTML in three: for readers, for the slide, for facilitators alone."""

    html: str
    slide: str
    notes: str


def apart(html: str) -> Apart:
    """An admonition of either kind goes wherever it stands, also in a list or another one.

    The HTML decides, not what the checks saw in the Markdown: a note that they overlook under
    `serve` stays hidden, too.
    """
    if not any(kind in html for kind in ASIDES):
        return Apart(html, "", "")
    taken: dict[str, list[str]] = {kind: [] for kind in ASIDES}
    position = 0
    while opening := _OPENING.search(html, position):
        kind = next((word for word in opening[2].split() if word in ASIDES), None)
        position = opening.end()
        if kind is not None:
            inner, end = _inside(html, opening)
            taken[kind].append(_TITLE.sub("", inner, count=1).strip())
            html, position = html[: opening.start()] + html[end:], opening.start()
    return Apart(html.strip(), "\n".join(taken["slide"]), "\n".join(taken["facilitator"]))


def _inside(html: str, opening: re.Match[str]) -> tuple[str, int]:
    """What stands in an element, and where the element ends; all that follows if it never does."""
    depth = 1
    for tag in re.finditer(rf"<(/?){opening[1]}\b[^>]*>", html[opening.end() :]):
        depth += -1 if tag[1] else 1
        if not depth:
            start = opening.end()
            return html[start : start + tag.start()], start + tag.end()
    return html[opening.end() :], len(html)
