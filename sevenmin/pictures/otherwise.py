"""What of a drawing the handout's PDF shows in another way than a browser does.

Typst draws SVG 1.1 as its own renderer, resvg, knows it, with its own fonts. The list of what that
leaves out is at https://github.com/linebender/resvg/blob/main/docs/unsupported.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from sevenmin.pictures.drawings import ELSEWHERE, HREFS, SCRIPTS, SVG, XHTML, is_web
from sevenmin.signs import named
from sevenmin.signs.paper import without_font

_FONTS = {"libertinus serif", "new computer modern", "dejavu sans mono", "serif", "inherit"}
"""What a family may be called that the PDF has."""

_MOVING = ("animate", "animateMotion", "animateTransform", "animateColor", "set")
_STYLES = re.compile(r"@(?!import|charset|font-face)[\w-]+|var\(|calc\(|:hover|:root\b")
_NOTHING = re.compile(r"\s*(?:-|\+?(?=[.0]*0)[.0]+(?![\d.]))")
_FAMILY = re.compile(r"font-family\s*:\s*([^;}!]+)")


class Otherwise(NamedTuple):
    """What is the matter, what to do, and whether the PDF shows words in place of the drawing."""

    what: str
    fix: str
    is_lost: bool = False


MOVES = Otherwise(
    "moves: readers cannot stop it, and on paper only its beginning is seen.",
    "Save what matters as a picture that does not move.",
)


def otherwise(root: Element) -> Iterator[Otherwise]:
    """Each way in which the drawing is another one on paper, or in a browser than it was drawn."""
    lost = list(_lost(root))
    yield from lost or _drawn_otherwise(root)
    if any(_asks_elsewhere(element) for element in root.iter()):
        yield Otherwise(
            "asks for another file, which is never loaded in a picture.",
            "Put that file into the drawing, or save it as .png.",
        )
    if any(element.tag in SCRIPTS or _events(element) for element in root.iter()):
        yield Otherwise("has a script, which is left out.", "Save it without, or as .png.")
    if any(element.tag in {f"{SVG}{name}" for name in _MOVING} for element in root.iter()):
        yield MOVES


def _lost(root: Element) -> Iterator[Otherwise]:
    if _has_no_size(root):
        yield Otherwise(
            "has no width or no height, and the handout's PDF cannot draw it.",
            "Save it again with both, or as .png.",
            is_lost=True,
        )
    if words_lost(root):
        yield Otherwise(
            "has words in a “foreignObject”, which the handout's PDF cannot draw.",
            "Save it with plain text (in draw.io: without “Formatted text”), or as .png.",
            is_lost=True,
        )
    if signs := "".join(dict.fromkeys(sign for _, sign in without_font(_words(root)))):
        yield Otherwise(
            f"has words with {named(signs[0])}, for which the handout's PDF has no font.",
            "Write them in another way, or save it as .png.",
            is_lost=True,
        )


def _drawn_otherwise(root: Element) -> Iterator[Otherwise]:
    if found := _STYLES.search("\n".join(_styles(root))):
        yield Otherwise(
            f"has a style with “{found[0].rstrip('(')}”, which the handout's PDF does not know.",
            "Look at the PDF, or save it as .png.",
        )
    if fonts := sorted(name for name in _fonts(root) if name.lower() not in _FONTS):
        yield Otherwise(
            f"names the font “{fonts[0]}”, which the handout's PDF does not have: it draws the "
            "words in another.",
            "Turn the words into paths when you save it, or save it as .png.",
        )


def _has_no_size(root: Element) -> bool:
    sizes = [root.get("width", ""), root.get("height", "")]
    sizes += re.split(r"[\s,]+", root.get("viewBox", "").strip())[2:4]
    return any(_NOTHING.match(size) for size in sizes)


def words_lost(root: Element) -> bool:
    """Whether words stand in HTML inside of the drawing, and not beside it as plain text too."""
    switches = {
        inner: _words(switch)
        for switch in root.iter(f"{SVG}switch")
        for inner in switch.iter(f"{SVG}foreignObject")
    }
    for foreign in root.iter(f"{SVG}foreignObject"):
        said = "".join("".join(foreign.itertext()).split())
        if said and said not in "".join(switches.get(foreign, "").split()):
            return True
    return False


def _words(root: Element) -> str:
    """The words that a PDF draws."""
    return "\n".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))


def _styles(root: Element) -> Iterator[str]:
    for element in root.iter():
        if element.tag.endswith("}style"):
            yield element.text or ""
        yield element.get("style", "")


def _fonts(root: Element) -> set[str]:
    """The families that are named first, where there are words to draw."""
    if not _words(root).strip():
        return set()
    named = [element.get("font-family", "") for element in root.iter()]
    named += [family for style in _styles(root) for family in _FAMILY.findall(style)]
    return {first for family in named if (first := family.split(",")[0].strip("\"' \n"))}


def _events(element: Element) -> bool:
    return any(name.lower().startswith("on") for name in element.attrib)


def _asks_elsewhere(element: Element) -> bool:
    if any(ELSEWHERE.search(value) for value in element.attrib.values()):
        return True
    if element.tag.endswith("}style"):
        return bool(ELSEWHERE.search(element.text or ""))
    found = [element.get(name, "").strip() for name in (*HREFS, "src")]
    is_link = element.tag in (f"{SVG}a", f"{XHTML}a")
    return any(
        address and not address.startswith(("#", "data:")) and not (is_link and is_web(address))
        for address in found
    )
