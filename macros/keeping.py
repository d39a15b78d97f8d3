"""A build that fails leaves the site that was there before it.

MkDocs empties the folder before it makes the first page, and finds some mistakes only at the end.
"""

from __future__ import annotations

import shutil
from pathlib import Path


class OlderSite:
    """The site of the last build that succeeded, beside the one that is being built."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.aside = site.with_name(f".{site.name}.before")
        self.is_needed = True

    def set_aside(self) -> None:
        """Before a build. What is aside already is the last whole site: a build was broken off."""
        try:
            if self.site.is_dir() and not self.aside.exists():
                self.site.rename(self.aside)
        except OSError:  # A mounted folder cannot be moved; the build goes on without this.
            self.is_needed = False

    def decide(self) -> None:
        """After the build: nothing half-written stays, and nothing old beside what is whole."""
        if self.is_needed:
            shutil.rmtree(self.site, ignore_errors=True)
            if self.aside.exists():
                self.aside.rename(self.site)
        shutil.rmtree(self.aside, ignore_errors=True)
