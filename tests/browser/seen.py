"""All that is read from a page at one moment."""

from __future__ import annotations

import re
from dataclasses import dataclass

from playwright.sync_api import Locator

TEXTS = """() => {
  const skipped = "script, style, template, noscript, code, pre";
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode())
    if (!walker.currentNode.parentElement.closest(skipped)) texts.push(walker.currentNode.data);
  for (const name of ["aria-label", "aria-description", "title", "alt", "placeholder", "content"])
    for (const one of document.querySelectorAll(`[${name}]`)) texts.push(one.getAttribute(name));
  return texts;
}"""
"""What stands on the page, each text by itself, and what is only heard; code may say anything."""

# Of the slides one is shown, and the first has the title; a picture of a slide is no text.
HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
  .filter((one) => !one.closest(".dk-picture"))
  .map((one) => [Number(one.tagName[1]), one.textContent.trim().replace(/\\s+/g, " ")])"""


@dataclass(frozen=True)
class Seen:
    """A part of a page as assistive technology has it, and the page around it."""

    aria: str
    html: str
    texts: list[str]
    headings: list[tuple[int, str]]
    title: str

    @property
    def levels(self) -> list[int]:
        return [level for level, _ in self.headings]


def see(part: Locator) -> Seen:
    page = part.page
    return Seen(
        aria=re.sub(r"http://127\.0\.0\.1:\d+/", "/", part.aria_snapshot()) + "\n",
        html=_whole(page.content()),
        texts=page.evaluate(TEXTS),
        headings=[(level, words) for level, words in page.evaluate(HEADINGS)],
        title=page.title(),
    )


def _whole(html: str) -> str:
    """The window of the speaker view is an empty page, which has no doctype."""
    return html if html.startswith("<!DOCTYPE") else f"<!DOCTYPE html>{html}"
