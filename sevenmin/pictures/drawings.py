"""A drawing as it is published: what it shows and its words, and nothing that loads or runs.

Drawing programs write into an SVG who drew it, on which machine, and often the whole file from
which it was made. Only SVG's own elements and attributes are taken over, without `<metadata>`,
comments and scripts; a photograph inside is cleaned as any other is.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from binascii import Error as NoBase64
from collections.abc import Callable
from urllib.parse import unquote_to_bytes
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, ParseError

from sevenmin.pictures.errors import PictureError
from sevenmin.pictures.kinds import ENOUGH, kind_of

SVG, XLINK, XHTML, XML = (
    "{http://www.w3.org/2000/svg}",
    "{http://www.w3.org/1999/xlink}",
    "{http://www.w3.org/1999/xhtml}",
    "{http://www.w3.org/XML/1998/namespace}",
)
HREFS = ("href", f"{XLINK}href")
SCRIPTS = (f"{SVG}script", f"{XHTML}script", f"{XHTML}iframe", f"{XHTML}object", f"{XHTML}embed")

ELSEWHERE = re.compile(
    r"""(?:@import\s+|url\(\s*)["']?(?!["']|#|data:)[^"')\s;]*["']?\s*\)?""", re.I
)
"""What a style asks for that is not in the drawing."""

_DEEPEST = 200
"""Groups in groups; Python gives up at 1,000, and drawing programs need a dozen."""

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DATA = re.compile(r"data:(image/[\w.+-]+)[^,]*?(;base64)?,(.*)", re.DOTALL | re.IGNORECASE)

_LOST = (f"{SVG}metadata", *SCRIPTS)
_NOT_SHOWN = re.compile(r"on\w+|data-.*|content")
"""Attributes: what happens at an event, notes of programs, and draw.io's copy of the whole file."""

for _prefix, _space in (("", SVG), ("xlink", XLINK), ("xhtml", XHTML)):
    ElementTree.register_namespace(_prefix, _space.strip("{}"))

Clean = Callable[[bytes], bytes]


def read(data: bytes) -> Element:
    """The drawing's root. Raises PictureError where it is none."""
    try:
        root = ElementTree.fromstring(data)
    except (ParseError, ValueError, LookupError):
        what = "cannot be read: it is no whole SVG."
        raise PictureError(what, "Save the drawing again as SVG, or as .png.") from None
    if root.tag != f"{SVG}svg":
        what = "is no SVG: its first element is another one."
        raise PictureError(what, "Save the drawing again as SVG, or as .png.")
    if _is_too_deep(root):
        what = "cannot be read: its parts are nested too deeply."
        raise PictureError(what, "Save the drawing as .png.")
    return root


def _is_too_deep(root: Element) -> bool:
    level = [root]
    for _ in range(_DEEPEST):
        level = [child for element in level for child in element]
    return bool(level)


def clean(data: bytes, photograph: Clean) -> bytes:
    """The drawing without what is not shown; `photograph` cleans what is inside."""
    root = read(data)
    _clean(root, photograph)
    return ElementTree.tostring(root, encoding="unicode").encode()


def _clean(element: Element, photograph: Clean) -> None:
    for name, value in list(element.attrib.items()):
        kept = _attribute(element, name, value, photograph)
        if kept is None:
            del element.attrib[name]
        else:
            element.attrib[name] = kept
    if element.tag.endswith("}style") and element.text:
        element.text = without_elsewhere(_COMMENT.sub("", element.text))
    before: Element | None = None
    for child in list(element):
        if child.tag in _LOST or not child.tag.startswith((SVG, XHTML)):
            _remove(element, child, before)
        else:
            _clean(child, photograph)
            before = child


def _remove(parent: Element, child: Element, before: Element | None) -> None:
    """Take a child out, and leave the words that follow it."""
    if child.tail and before is not None:
        before.tail = (before.tail or "") + child.tail
    elif child.tail:
        parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _attribute(element: Element, name: str, value: str, photograph: Clean) -> str | None:
    """What stays of it; None where it goes."""
    if name in (*HREFS, "src"):
        return _address(element, value.strip(), photograph)
    if name.startswith("{"):
        return value if name.startswith((XLINK, XML)) else None
    if _NOT_SHOWN.fullmatch(name.lower()):
        return None
    return without_elsewhere(value) if "(" in value else value


def _address(element: Element, value: str, photograph: Clean) -> str | None:
    if found := _DATA.fullmatch(value):
        return _inside(found[1].lower(), bool(found[2]), found[3], photograph)
    is_link = element.tag in (f"{SVG}a", f"{XHTML}a")
    return value if value.startswith("#") or (is_link and is_web(value)) else None


def is_web(address: str) -> bool:
    """Whether a link leads to a page of the web."""
    return address.lower().startswith(("https://", "http://"))


def _inside(kind: str, is_base64: bool, said: str, photograph: Clean) -> str:
    try:
        data = b64decode("".join(said.split())) if is_base64 else unquote_to_bytes(said)
    except NoBase64:
        data = b""
    if kind == "image/svg+xml":
        made = clean(data, photograph)
    else:
        made = photograph(data)
        kind = f"image/{kind_of(made[:ENOUGH]).lower()}"
    return f"data:{kind};base64,{b64encode(made).decode()}"


def without_elsewhere(style: str) -> str:
    """A style without what it asks for that is not in the drawing."""
    return ELSEWHERE.sub("url(#none)", style)
