"""The page for trainers keeps up with the slides that it explains."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/trainers.md").read_text(encoding="utf-8")
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


def test_the_guide_names_every_key_of_the_slides_and_no_other() -> None:
    scripts = "".join(path.read_text(encoding="utf-8") for path in SCRIPTS)
    found = re.findall(r"^ *key\(\[(.+?)\],", scripts, re.MULTILINE)
    keys = {key for names in found for key in re.findall(r'"(.+?)"', names)}
    expected = {NAMES.get(key, key.upper() if len(key) == 1 else key) for key in keys}
    assert len(keys) > 20
    assert set(re.findall("<kbd>(.+?)</kbd>", GUIDE)) == expected


def test_every_link_within_the_guide_leads_to_a_heading() -> None:
    headings = {
        re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
        for words in re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)
    }
    links = re.findall(r"\]\(#(.+?)\)", GUIDE)
    assert len(links) > 5
    assert [link for link in links if link not in headings] == []
