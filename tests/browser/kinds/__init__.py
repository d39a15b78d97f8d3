"""Every kind of page in each of its states, to be looked at: a file per kind, found by looking.

Each file has `states(visit)`, a generator. It opens pages, and yields a state's name with the part
of the page that is to be seen in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Locator, Page

from tests.browser.serving import Serving
from tests.browser.watching import Watch

TODAY = "2026-11-30T12:00:00"
"""The day on which all of them are looked at: pages say dates."""

TURNED_ON = "localStorage.setItem('/keeping', 'on');"

States = Iterator[tuple[str, Locator]]


@dataclass
class Visit:
    """Opens pages of the sites that are looked at, and closes them in the end."""

    browser: Browser
    watch: Watch
    team: str
    """The address of a small team's site, with a slash at its end."""
    empty: str
    """That of a site in which nothing has been written yet."""
    serving: Callable[[], Serving]
    """Starts to serve a project whose author is at work."""
    contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, address: str, script: str = "", **options: Any) -> Page:
        """A page, when its scripts have run, in a browser that knows nothing yet.

        `options` go to `new_context`.
        """
        context = self.browser.new_context(reduced_motion="reduce", **options)
        self.contexts.append(context)
        context.add_init_script(script)
        context.clock.set_fixed_time(TODAY)
        page = context.new_page()
        self.watch.follow(page, address)
        page.goto(address)
        if options.get("java_script_enabled", True):
            page.locator("html.modules-ran").wait_for(state="attached")
        return page

    def close(self) -> None:
        for context in self.contexts:
            context.close()


def kinds() -> dict[str, Callable[[Visit], States]]:
    """The states of each kind of page by the kind's name."""
    names = sorted(found.name for found in iter_modules([str(Path(__file__).parent)]))
    return {name.replace("_", "-"): import_module(f"{__name__}.{name}").states for name in names}


def main(page: Page) -> Locator:
    return page.get_by_role("main")
