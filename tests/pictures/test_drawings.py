"""A drawing is published as it looks, and says nothing of who drew it or where it was."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode

import pytest

from sevenmin.pictures import PictureError
from sevenmin.pictures.published import otherwise_printed, printed
from tests.pictures.photos import PLANTED, photograph

NAMES = (
    'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" viewBox="0 0 40 30"'
)
PHOTO = f"data:image/jpeg;base64,{b64encode(photograph('JPEG')).decode()}"


def svg(inside: str, attributes: str = "") -> bytes:
    return f"<svg {NAMES} {attributes}>{inside}</svg>".encode()


def made(inside: str, attributes: str = "") -> str:
    return printed(svg(inside, attributes)).decode()


@pytest.mark.parametrize(
    ("inside", "attributes"),
    [
        (f"<metadata><dc:creator>{PLANTED}</dc:creator></metadata>", ""),
        (f"<!-- {PLANTED} --><?note {PLANTED}?>", ""),
        (f"<dc:title>{PLANTED}</dc:title>", f'inkscape:export-filename="{PLANTED}"'),
        ("", f'content="&lt;mxfile host=&quot;{PLANTED}&quot;"'),
        (f"<g data-name='{PLANTED}'><inkscape:grid units='{PLANTED}'/></g>", ""),
        (f"<style>/* {PLANTED} */ rect {{ fill: red }}</style>", ""),
        (f"<script>{PLANTED}()</script>", f'onload="{PLANTED}()"'),
        (f"<image href='{PLANTED}.png' width='9'/><use xlink:href='a.svg#{PLANTED}'/>", ""),
        (f"<style>@import '{PLANTED}.css'; @font-face {{ src: url({PLANTED}) }}</style>", ""),
        (f"<rect style='fill: url(//{PLANTED}/a.svg#b)' mask='url(https://{PLANTED})'/>", ""),
        (f"<a href='javascript:{PLANTED}()'><rect/></a>", ""),
        (f"<image href='{PHOTO}' width='9' height='9'/>", ""),
        (f"<image xlink:href='data:image/svg+xml,%3Csvg xmlns=\"http://www.w3.org/2000/svg\"%3E"
         f"%3C!-- {PLANTED} --%3E%3C/svg%3E'/>", ""),
    ],
)  # fmt: skip
def test_what_is_not_seen_is_not_published(inside: str, attributes: str) -> None:
    said = made(f"{inside}<rect width='40' height='30'/>", attributes)
    assert PLANTED not in said
    assert PLANTED.encode() not in said.encode()
    assert '<rect width="40" height="30"' in said
    for data in re.findall(r"base64,([^\"]+)", said):
        assert PLANTED.encode() not in b64decode(data)


def test_what_is_seen_stays() -> None:
    """Its words for screen readers, gradients and links within, too."""
    inside = (
        "<title>A plan</title><desc>Of a house</desc>"
        "<defs><linearGradient id='a'><stop offset='1'/></linearGradient></defs>"
        "<style>.b { fill: url(#a) }</style>"
        "<rect class='b' fill=\"url('#a')\"/><use href='#c'/><a href='https://example.org'/>"
        "<text>One <tspan>two</tspan><inkscape:x/> three</text>"
    )
    said = made(inside, 'xml:lang="cy"')
    for part in (
        *("<title>A plan</title>", "<desc>Of a house</desc>", ".b { fill: url(#a) }"),
        *("fill=\"url('#a')\"", 'href="#c"', 'href="https://example.org"', 'xml:lang="cy"'),
        *("<text>One <tspan>two</tspan> three</text>", 'viewBox="0 0 40 30"'),
    ):
        assert part in said


@pytest.mark.parametrize(
    "given",
    [
        b"<svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        b"<html/>",
        b"<svg viewBox='0 0 1 1'/>",
        b'<?xml version="1.0" encoding="no-such"?><svg/>',
        svg("<image href='data:image/png;base64,iVBORw0K'/>"),
        b"<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'>"
        + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
        + b"]><svg xmlns='http://www.w3.org/2000/svg'><text>&m;</text></svg>",
        svg("<g>" * 2000 + "</g>" * 2000),
    ],
)
def test_what_is_no_whole_drawing_is_told(given: bytes) -> None:
    with pytest.raises(PictureError):
        printed(given)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "latin-1"])
def test_a_drawing_may_be_written_in_any_encoding(encoding: str) -> None:
    name = encoding.removesuffix("-sig")
    given = f'<?xml version="1.0" encoding="{name}"?>' + svg("<text>Größe</text>").decode()
    assert "<text>Größe</text>" in printed(given.encode(encoding)).decode()


def told(inside: str) -> list[str]:
    return [one.what for one in otherwise_printed(svg(inside))]


@pytest.mark.parametrize(
    "size",
    ["width='0'", "height='0.0px'", "width='10' height='-1'", "viewBox='0 0 40 0'"],
)
def test_a_drawing_without_a_size_is_told(size: str) -> None:
    (one,) = otherwise_printed(f"<svg xmlns='http://www.w3.org/2000/svg' {size}/>".encode())
    assert one.what.startswith("has no width or no height")
    assert one.is_lost


@pytest.mark.parametrize("size", ["", "width='0.5'", "width='100%'", "viewBox='0,0, 40,30'"])
def test_a_drawing_with_a_size_is_not(size: str) -> None:
    given = f"<svg xmlns='http://www.w3.org/2000/svg' {size}/>".encode()
    assert not otherwise_printed(given)


FOREIGN = "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'>Two words</p></foreignObject>"


@pytest.mark.parametrize(
    ("inside", "said"),
    [
        (FOREIGN, "has words in a “foreignObject”"),
        (f"<switch>{FOREIGN}<text>Two…</text></switch>", "has words in a “foreignObject”"),
        ("<text>中</text>", "has words with “中” (U+4E2D)"),
        ("<style>@media print { rect { fill: red } }</style>", "has a style with “@media”"),
        ("<rect style='fill: var(--a)'/>", "has a style with “var”"),
        ("<image href='photo.jpg'/>", "asks for another file"),
        ("<style>@import 'a.css';</style>", "asks for another file"),
        ("<script/>", "has a script"),
        ("<rect onclick='a()'/>", "has a script"),
        ("<rect><animate attributeName='x'/></rect>", "moves"),
        ("<g font-family='Arial'><text>Words</text></g>", "names the font “Arial”"),
        ("<text style='font-family: \"Tiro\", serif'>Words</text>", "names the font “Tiro”"),
    ],
)  # fmt: skip
def test_what_looks_otherwise_on_paper_is_told(inside: str, said: str) -> None:
    (one,) = told(inside)
    assert one.startswith(said)


@pytest.mark.parametrize(
    "inside",
    [
        "<rect/>",
        "<text font-family='serif'>Words</text>",
        "<g font-family='Arial'><rect/></g>",
        f"<switch>{FOREIGN}<text>Two words</text></switch>",
        "<foreignObject> </foreignObject>",
        "<style>.a { fill: url(#b) }</style><use href='#c'/>",
        "<a href='https://example.org'><rect/></a>",
    ],
)
def test_what_looks_the_same_is_not_told(inside: str) -> None:
    assert told(inside) == []
