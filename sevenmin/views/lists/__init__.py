"""Pages that list briefs: a file for each kind, found by looking, registered nowhere.

Each has `pages(library, drafts)`, which yields every page of its kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pkgutil import extend_path, iter_modules
from typing import Any

from sevenmin.model.brief import Brief
from sevenmin.model.collections import Collection
from sevenmin.model.library import Library
from sevenmin.views.templates import templates

__path__ = extend_path(__path__, __name__)


@dataclass(frozen=True)
class ListPage:
    """A page of links to briefs.

    `address` is from the site's root, with a slash at its end; `title` and `summary` are plain
    text; `make` gives its HTML, for the page's own place; `script` is the address of the module
    that the page alone needs, from the site's root.
    """

    address: str
    title: str
    summary: str
    make: Callable[[], str]
    script: str = ""

    @property
    def path(self) -> str:
        """As if somebody had written it in Markdown: by this name other pages link to it."""
        return f"{self.address}index.md"


def list_pages(library: Library, drafts: bool) -> list[ListPage]:
    """Every page that lists briefs; with `drafts`, those of an author who watches."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    return [page for module in modules for page in module.pages(library, drafts)]


def list_page(
    place: str, title: str, summary: str, template: str, script: str = "", **what: Any
) -> ListPage:
    """A page made by a template of this folder, which also gets `home`, the way to the root."""
    home = "../" * place.count("/")

    def make() -> str:
        chosen = templates().get_template(f"views/lists/{template}")
        return chosen.render(title=title, summary=summary, home=home, **what)

    return ListPage(place, title, summary, make, script)


@dataclass(frozen=True)
class Shelf:
    """Collections of one kind: where they stand, and what the page that lists them says."""

    address: str
    title: str
    summary: str
    numbered: bool = False


def shelf_pages(
    shelf: Shelf, collections: list[Collection], library: Library
) -> Iterator[ListPage]:
    """A page that lists collections, and one for each; none where there is no collection."""
    place = shelf.address
    if collections:
        shown = (place, shelf.title, shelf.summary, "shelf.html")
        yield list_page(*shown, collections=collections, shelf=shelf)
    for found in collections:
        summary = found.summary or _count(found.briefs)
        address = f"{place}{found.slug}/"
        shown = (address, f"{found.title} – {shelf.title}", summary, "collection.html")
        yield list_page(*shown, collection=found, shelf=shelf, library=library)


def _count(briefs: tuple[Brief, ...]) -> str:
    return f"{len(briefs)} {'brief' if len(briefs) == 1 else 'briefs'}"
