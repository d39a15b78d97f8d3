"""What may be kept on a reader's device: `kept.yml`, for the privacy page and for the scripts."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

_FILE = Path(__file__).parent / "kept.yml"


@dataclass(frozen=True)
class Kept:
    """One thing, in the words of the privacy page.

    `name` is how the browser's store calls it, after the site's own address; `until` goes on from
    “Until”; `button` are the words of a button that clears it alone, where there is one.
    """

    name: str
    title: str
    what: str
    why: str
    until: str
    clear: str
    button: str = ""


@cache
def kept() -> tuple[Kept, ...]:
    """Everything that may be kept, in the order in which it is told."""
    entries = yaml.safe_load(_FILE.read_text(encoding="utf-8"))
    return tuple(Kept(**entry) for entry in entries)


def kept_script() -> str:
    """The module that tells `store.js` which names there are."""
    return f"export const KEPT = {json.dumps([entry.name for entry in kept()])};\n"
