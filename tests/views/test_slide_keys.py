"""The table of keys in the manual keeps up with the slides that it explains."""

from __future__ import annotations

import re

from sevenmin.manual import slide_keys_chapter
from tests.conftest import ROOT

SCRIPTS = sorted((ROOT / "sevenmin/faces/deck").rglob("*.js"))

NAMES = {
    " ": "Space",
    "Shift+ ": "Shift + Space",
    "ArrowRight": "Right arrow",
    "ArrowLeft": "Left arrow",
    "ArrowDown": "Down arrow",
    "ArrowUp": "Up arrow",
    "PageDown": "Page Down",
    "PageUp": "Page Up",
    ".": "full stop",
}


def test_the_table_names_every_key_of_the_slides_and_no_other() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    found = re.findall(r"^ *key\(\[(.+?)\],", scripts, re.MULTILINE)
    keys = {key for names in found for key in re.findall(r'"(.+?)"', names)}
    expected = {NAMES.get(key, key.upper() if len(key) == 1 else key) for key in keys}
    assert len(keys) > 20
    assert set(re.findall("<kbd>(.+?)</kbd>", slide_keys_chapter())) == expected
