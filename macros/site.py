"""The site that is being built: read once, then asked by hooks and macros."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from sevenmin.checks import excusing_drafts, problems_of
from sevenmin.model.brief import Brief
from sevenmin.model.library import BRIEFS, Library, load
from sevenmin.problems import Problem
from sevenmin.reading.names import composed
from sevenmin.views.lists import ListPage, list_pages
from sevenmin.views.panel import panel_html
from sevenmin.views.shown import Shown


@dataclass(frozen=True)
class Site:
    """What was read, what is wrong with it, and whether an author is watching."""

    library: Library
    problems: list[Problem]
    serving: bool
    url: str
    """The address of the site's root; empty where the settings do not say it."""
    shown: list[Shown] = field(default_factory=list)
    """The briefs whose pages are made, for their other faces."""

    def briefs(self) -> list[Brief]:
        """The briefs of this site: drafts too for an author, never in a build."""
        return self.library.shown(drafts=self.serving)

    @cached_property
    def unreadable(self) -> dict[str, str]:
        """Path of its page and of its file, for each brief that cannot be shown to its author."""
        if not self.serving:
            return {}
        return {composed(path): path for path in self.library.unreadable_in(BRIEFS)}

    @cached_property
    def list_pages(self) -> dict[str, ListPage]:
        """The pages that list briefs, by their paths."""
        return {page.path: page for page in list_pages(self.library, drafts=self.serving)}

    @cached_property
    def panel(self) -> str:
        """What is wrong, for the head of every page; a build has nothing to show."""
        return panel_html(self.problems) if self.serving else ""


_sites: list[Site] = []


def read_site(root: Path, serving: bool, url: str) -> Site:
    """Read and check everything, and make it the current site."""
    library = load(root)
    problems = problems_of(library)
    if not serving:
        problems = excusing_drafts(problems, library)
    _sites[:] = [Site(library, problems, serving, url)]
    return _sites[0]


def current() -> Site:
    """The site that is being built."""
    return _sites[0]
