"""Where the keyboard leads, and whether a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page, TimeoutError

# Why the focused element, or what shows its focus, cannot be seen; empty if a part of it can.
WHY_UNSEEN = """() => {
  const focused = document.activeElement;
  const shown = focused.matches(".md-option")
    ? focused.closest(".md-header__option") : focused.labels?.[0] ?? focused;
  const box = shown.getBoundingClientRect();
  const points = [[0.02, 0.1], [0.5, 0.1], [0.5, 0.5], [0.98, 0.9], [0.02, 0.9]]
    .map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]);
  const name = shown.outerHTML.slice(0, 100);
  if (box.width === 0 || box.height === 0) return `no size: ${name}`;
  const over = points.map((point) => document.elementFromPoint(...point));
  const seen = over.some((found) => shown.contains(found) || found?.contains(shown));
  return seen ? "" : `under ${over.map((found) => found?.outerHTML.slice(0, 40))}: ${name}`;
}"""


SETTLED = 3_000
"""Milliseconds in which what opens by itself has opened."""


def focus_by(page: Page, key: str) -> Iterator[str]:
    """Press a key until the focus leaves the page; at each stop, why it cannot be seen, or ""."""
    for _ in range(200):
        page.keyboard.press(key)
        if page.evaluate("document.activeElement === document.body"):
            return
        yield page.evaluate(WHY_UNSEEN) and after_a_moment(page)


def after_a_moment(page: Page) -> str:
    """Material's search slides in when it is reached."""
    try:
        page.wait_for_function(f"({WHY_UNSEEN})() === ''", timeout=SETTLED)
    except TimeoutError:
        return str(page.evaluate(WHY_UNSEEN))
    return ""
