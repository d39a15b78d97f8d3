"""The browser of this machine that benchmarks and tests look with."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

NAMES = (
    (Path(__file__).parent.parent / "tests/install/browsers.txt")
    .read_text(encoding="utf-8")
    .split()
)
"""What `tests/install/browser.sh` looks for, too, in this order."""


def installed() -> str | None:
    """The path of the first that starts, or None: then Playwright's own is used."""
    found = (path for name in NAMES if (path := shutil.which(name)) and _starts(path))
    return next(found, None)


def _starts(path: str) -> bool:
    """Ubuntu's `chromium-browser` may be a note that says what to install."""
    return subprocess.run([path, "--version"], check=False, capture_output=True).returncode == 0
