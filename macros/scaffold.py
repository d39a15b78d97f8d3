"""A build happens in a folder of its own; only a whole site takes the place of the older one.

MkDocs would empty the site's folder before it makes the first page, and it finds some mistakes only
when all is written.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.utils import clean_directory

log = logging.getLogger("mkdocs.sevenmin")


class Scaffold:
    """The folder in which a site is built."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self.is_whole = False
        self._folder = TemporaryDirectory(prefix="sevenmin-")
        self.path = Path(self._folder.name, "site")

    def take_down(self) -> None:
        """When MkDocs has ended. What stands in hidden files of the older site stays there."""
        if self.is_whole:
            clean_directory(str(self.site))
            self.site.mkdir(parents=True, exist_ok=True)
            for made in self.path.iterdir():
                shutil.move(made, self.site / made.name)
            log.info("The site is in %s", self.site)
        self._folder.cleanup()
