"""Links and images in a Markdown text, and where they stand.

Found as Python-Markdown finds them, which makes a link of more than CommonMark does: an address
may have spaces in it, and may start with `javascript:`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sevenmin.reading.names import composed
from sevenmin.reading.spot import Spot, spot_at

_TARGET = re.compile(
    r"""
    \]\(\s*+
    (?: <(?P<angled>[^<>\n]*+)>
      | (?P<bare> (?>
            [^()\s]++
          | [^\S\n]++ (?! (?: "[^"\n]*+" | '[^'\n]*+' )? \s*+ \) )
          | \( (?> [^()\n]++ | \([^()\n]*+\) )*+ \)
        )*+ )
    )
    (?: \s++ (?: "[^"\n]*+" | '[^'\n]*+' ) )?    # a title
    \s*+\)
    """,
    re.VERBOSE,
)
"""Nothing in it is tried twice: a thousand spaces would be tried in a thousand million ways."""

_SIGN = re.compile(r"\n[ \t]*\n|[][]")
_DEFINITION = re.compile(
    r"^ {0,3}\[(?P<name>[^]\n]+)\]:[ \t]*\n?[ \t]*(?P<target>\S+)", re.MULTILINE
)
_ADDRESS = re.compile(rf"\]\([^)\n]*\)|{_DEFINITION.pattern}", re.MULTILINE)
_WRITTEN_OUT = re.compile(r"<((?:ht|f)tps?://[^<>]*)>", re.IGNORECASE)
_IMAGE_BY_NAME = re.compile(r"!\[(?P<alternative>[^]\n]*)\](?:\[(?P<name>[^]\n]*)\])?(?!\()")


class Link(NamedTuple):
    target: str
    spot: Spot


class Image(NamedTuple):
    source: str
    alternative: str
    spot: Spot


def links_and_images(text: str) -> tuple[list[Link], list[Image]]:
    """All links and images of a text without code, each with the place of its first sign.

    A link by name, `[text][name]`, counts once, where `[name]: address` stands.
    """
    links: list[Link] = []
    images: list[Image] = []
    for target, start, end in _inline(text):
        if text[start - 1 : start] == "!":
            images.append(Image(target, text[start + 1 : end].strip(), spot_at(text, start - 1)))
        else:
            links.append(Link(target, spot_at(text, start)))
    for match in _WRITTEN_OUT.finditer(text):
        links.append(Link(match[1], spot_at(text, match.start())))
    named_links, named_images = _by_name(text)
    return links + named_links, images + named_images


def _inline(text: str) -> Iterator[tuple[str, int, int]]:
    """The address of each `[…](…)`, and the offsets of its square brackets."""
    if "](" not in text:
        return
    opened = _pairs(text)
    for match in _TARGET.finditer(text):
        start = opened.get(match.start())
        if start is not None:
            target = match["bare"] if match["angled"] is None else match["angled"]
            yield target.strip(), start, match.start()


def _pairs(text: str) -> dict[int, int]:
    """The offset of the bracket that opens, by the one that closes it in the same paragraph."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for match in _SIGN.finditer(text):
        sign, escaped = match[0], text[match.start() - 1 : match.start()] == "\\"
        if sign[0] == "\n":
            opened.clear()
        elif sign == "[" and not escaped:
            opened.append(match.start())
        elif sign == "]" and opened:
            # Behind two backslashes it closes, too, and behind one it may be meant to.
            pairs[match.start()] = opened[-1] if escaped else opened.pop()
    return pairs


def _by_name(text: str) -> tuple[list[Link], list[Image]]:
    if "]:" not in text:
        return [], []
    found = {match["name"].lower(): match for match in _DEFINITION.finditer(text)}
    targets = {name: match["target"].strip("<>") for name, match in found.items()}
    images, pictured = [], set()
    for match in _IMAGE_BY_NAME.finditer(text):
        name = (match["name"] or match["alternative"]).lower()
        if name in found:
            pictured.add(name)
            spot = spot_at(text, match.start())
            images.append(Image(targets[name], match["alternative"].strip(), spot))
    links = [
        Link(targets[name], spot_at(text, match.start()))
        for name, match in found.items()
        if name not in pictured
    ]
    return links, images


def with_composed_addresses(text: str) -> str:
    """The text with the accents in its addresses as they are in the addresses of the site."""
    if text.isascii():
        return text
    return _ADDRESS.sub(lambda found: composed(found[0]), text)
