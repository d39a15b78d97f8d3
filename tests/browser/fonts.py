"""Sets of fonts for a browser, so that no machine's own fonts decide how a test ends.

A set is a fontconfig of its own, with no fonts but some of those that `make test` keeps in `.venv`.
Chromium asks fontconfig on Linux alone: elsewhere no set can be made, and its tests are skipped.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from playwright.sync_api import Page

from tests import needs


@dataclass(frozen=True)
class FontSet:
    """The families that a machine has, by what they are asked for, and where they come from."""

    packages: tuple[str, ...]
    serif: str
    sans: str
    mono: str
    named: dict[str, str] = field(default_factory=dict)
    """Families that are this one under another name: it answers for both."""

    @property
    def families(self) -> set[str]:
        return {self.serif, self.sans, self.mono}


GOOGLE = "@expo-google-fonts"
SETS = {
    # A bare Debian. DejaVu Sans is as wide as Verdana, letter by letter.
    "wide": FontSet(
        ("dejavu-fonts-ttf/ttf",),
        serif="DejaVu Serif",
        sans="DejaVu Sans",
        mono="DejaVu Sans Mono",
        named={"Verdana": "DejaVu Sans"},
    ),
    # Liberation 2 is these three, under other names: as wide as Times, Arial and Courier.
    "narrow": FontSet(
        (f"{GOOGLE}/tinos", f"{GOOGLE}/arimo", f"{GOOGLE}/cousine"),
        serif="Tinos",
        sans="Arimo",
        mono="Cousine",
        named={
            "Liberation Serif": "Tinos",
            "Liberation Sans": "Arimo",
            "Liberation Mono": "Cousine",
            "Times New Roman": "Tinos",
            "Arial": "Arimo",
            "Courier New": "Cousine",
        },
    ),
    # None of the families that our styles name, for serifs and for code neither.
    "unnamed": FontSet((f"{GOOGLE}/open-sans",), *["Open Sans"] * 3),
}
USUAL = "wide"
"""What all tests have that are not about fonts."""


def environment(name: str, folder: Path) -> dict[str, str]:
    """Starts a browser that has this set alone. Where no set can be made, the test is skipped."""
    needs.needed("A browser that asks fontconfig (Linux)", sys.platform == "linux" or None)
    fonts = SETS[name]
    folders = [needs.from_npm(package) for package in fonts.packages]
    file = folder / f"{name}.conf"
    file.write_text("\n".join(_lines(fonts, folders, folder / "cache")), encoding="utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(file)}


def usual(folder: Path) -> dict[str, str]:
    """The usual set; on a desk where it cannot be made, the machine's own fonts."""
    try:
        return environment(USUAL, folder)
    except needs.Skipped:
        return dict(os.environ)


def _lines(fonts: FontSet, folders: list[Path], cache: Path) -> Iterator[str]:
    yield '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>'
    yield from (f"<dir>{escape(str(folder))}</dir>" for folder in folders)
    yield f"<cachedir>{escape(str(cache))}</cachedir>"
    for generic, family in (
        ("serif", fonts.serif),
        ("sans-serif", fonts.sans),
        ("monospace", fonts.mono),
    ):
        yield _match(generic, family, 'mode="prepend" binding="strong"')
    for other, family in fonts.named.items():
        yield _match(other, family, 'mode="assign" binding="same"')
    # Whoever asks for anything else gets this.
    edit = f'<edit name="family" mode="append_last"><string>{fonts.sans}</string></edit>'
    yield f'<match target="pattern">{edit}</match></fontconfig>'


def _match(asked: str, family: str, how: str) -> str:
    test = f'<test name="family"><string>{asked}</string></test>'
    edit = f'<edit name="family" {how}><string>{family}</string></edit>'
    return f'<match target="pattern">{test}{edit}</match>'


def drawn(page: Page, selector: str) -> set[str]:
    """The families in which an element's words are drawn, and those of what is in it."""
    tools = page.context.new_cdp_session(page)
    for domain in ("DOM", "CSS"):
        tools.send(f"{domain}.enable")
    root = tools.send("DOM.getDocument")["root"]["nodeId"]
    found = tools.send(
        "DOM.querySelectorAll", {"nodeId": root, "selector": f"{selector}, {selector} *"}
    )
    return {
        font["familyName"].removesuffix(" SemiBold")
        for node in found["nodeIds"]
        for font in tools.send("CSS.getPlatformFontsForNode", {"nodeId": node})["fonts"]
    }
