"""axe-core's rules for WCAG 2.2 AA, run over a page as it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# What a rule cannot judge, by the media query where it cannot.
BLIND = {
    # On paper nothing is pressed, so nothing is too small to be pressed, and nothing scrolls.
    "print": ["target-size", "scrollable-region-focusable"],
    # The reader's own colours; axe looks at the fill of text, where Chromium still names ours.
    "(forced-colors: active)": ["color-contrast"],
}


COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules that look at colours; they take most of axe's time."""


def faults(
    page: Page, inside: str = "", only: Sequence[str] = (), without: Sequence[str] = ()
) -> list[str]:
    """Each fault on a line: the rule, where, and what axe says of it.

    `inside` is a selector: where the rest of the page was looked at before, a part is enough.
    `only` and `without` are rules, where the others, or these, were asked of the page before.
    """
    # What keeps to the window's edge lies over whatever has scrolled below it.
    page.evaluate("scrollTo(0, 0)")
    options = {
        "runOnly": {"type": "rule", "values": only} if only else {"type": "tag", "values": TAGS},
        "rules": {rule: {"enabled": False} for rule in [*_blind(page), *without]},
        "resultTypes": ["violations"],
    }
    # It is half a megabyte: a page that has it already is not given it again.
    if not page.evaluate("'axe' in window"):
        page.evaluate(Axe().axe_script)
    run = "async ([where, how]) => (await axe.run(where || document, how)).violations"
    found = page.evaluate(run, [inside, options])
    return [_line(rule["id"], node) for rule in found for node in rule["nodes"]]


def _blind(page: Page) -> list[str]:
    matching = (query for query in BLIND if page.evaluate("q => matchMedia(q).matches", query))
    return [rule for query in matching for rule in BLIND[query]]


def _line(rule: str, node: dict[str, Any]) -> str:
    said = "; ".join(check["message"] for kind in ("any", "all", "none") for check in node[kind])
    return f"{rule} at {node['target']}: {said}"
