"""Where the keyboard leads, and whether a reader sees it."""

from __future__ import annotations

from collections.abc import Iterator

from playwright.sync_api import Page

# Why the focused element, or what shows its focus, cannot be seen; empty if a part of it can.
WHY_UNSEEN = """() => {
  const focused = document.activeElement;
  const shown = focused.matches(".sm-choice input, .tabbed-set > input")
    ? focused.labels[0] : focused;
  const box = shown.getBoundingClientRect();
  const points = [[0.02, 0.1], [0.5, 0.1], [0.5, 0.5], [0.98, 0.9], [0.02, 0.9]]
    .map(([x, y]) => [box.left + x * box.width, box.top + y * box.height]);
  const name = shown.outerHTML.slice(0, 100);
  if (box.width === 0 || box.height === 0) return `no size: ${name}`;
  const over = points.map((point) => document.elementFromPoint(...point));
  const seen = over.some((found) => shown.contains(found) || found?.contains(shown));
  return seen ? "" : `under ${over.map((found) => found?.outerHTML.slice(0, 40))}: ${name}`;
}"""

# Which element has the focus without an outline around it or what belongs to it; empty if none.
WITHOUT_OUTLINE = """() => {
  const focused = document.activeElement;
  const isTab = focused.matches(".tabbed-set > input");
  const around = isTab
    ? [focused.labels[0], focused.parentElement.querySelector(".tabbed-labels")]
    : [focused, focused.closest(".sm-choice") ?? focused];
  const outlined = around.map((found) => getComputedStyle(found))
    .some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
  return outlined ? "" : focused.outerHTML.slice(0, 100);
}"""


def focus_by(page: Page, key: str, why: str = WHY_UNSEEN) -> Iterator[str]:
    """Press a key until the focus leaves the page; at each stop, what is wrong with it, or ""."""
    for _ in range(200):
        page.keyboard.press(key)
        if page.evaluate("document.activeElement === document.body"):
            return
        yield page.evaluate(why)
