"""The faces of briefs that are hard to show: nothing cut, nothing lost, no fault that axe knows."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Page, ViewportSize, expect
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.browser.speaking import ready
from tests.browser.test_every_page import wrong
from tests.browser.watching import Watch
from tests.conftest import served
from tests.site import extreme
from tests.site.papers import PAPERS

PROJECTORS: dict[str, ViewportSize] = {
    "4:3": {"width": 1024, "height": 768},
    "16:9": {"width": 1280, "height": 720},
    "full HD": {"width": 1920, "height": 1080},
}

# Shows each slide in turn, and tells what is wrong with it when its type has found its size.
SLIDES = """async () => {
  const wrong = [];
  const within = (box, room) => box.left >= room.left - 1 && box.right <= room.right + 1
    && box.top >= room.top - 1 && box.bottom <= room.bottom + 1;
  const frames = (count) => new Promise((done) => {
    const step = () => (count-- ? requestAnimationFrame(step) : done());
    step();
  });
  const shown = (slide) => new Promise((done) => {
    const look = () => (slide.classList.contains("present") ? done() : setTimeout(look, 5));
    look();
  });
  const slides = [...document.querySelectorAll(".slides > section")];
  for (const slide of slides) {
    location.hash = slide.id;
    await shown(slide);
    await Promise.all([...slide.querySelectorAll("img")].map((one) => one.decode()));
    await frames(2);
    const say = (what, found) => wrong.push(`${slide.id}: ${what} ${found ?? ""}`);
    const window_ = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const fit = slide.querySelector(".dk-fit");
    if (!fit) { say("has nothing that must fit"); continue; }
    if (!within(slide.getBoundingClientRect(), window_)) say("is larger than the window");
    if (slide.scrollHeight > slide.clientHeight + 1) say("scrolls down by",
      slide.scrollHeight - slide.clientHeight);
    if (slide.scrollWidth > slide.clientWidth + 1) say("scrolls sideways by",
      slide.scrollWidth - slide.clientWidth);
    if (!within(fit.getBoundingClientRect(), slide.getBoundingClientRect())) say("does not fit");
    for (const part of fit.querySelectorAll("*")) {
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      const hidden = style.position === "absolute" || !box.width || !box.height;
      if (hidden || part.closest("svg")) continue;
      if (!within(box, window_)) say("has beyond the edge", part.outerHTML.slice(0, 80));
      if (style.overflowX !== "visible" && part.scrollWidth > part.clientWidth + 1)
        say("cuts", part.outerHTML.slice(0, 80));
      if (parseFloat(style.fontSize) < 12) say("is too small to read", style.fontSize);
    }
    const foot = document.querySelector("[data-clock]").getBoundingClientRect();
    const last = Math.max(...[...fit.children].map((one) => one.getBoundingClientRect().bottom));
    if (last > foot.top + 1) say("reaches below the clock by", last - foot.top);
  }
  return [slides.length, wrong];
}"""

SMALLEST = """() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const sizes = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (textContent.trim() && parentElement.checkVisibility())
      sizes.push(parseFloat(getComputedStyle(parentElement).fontSize));
  }
  return Math.min(...sizes);
}"""
NINE_POINTS = 12

FACES = ("present", "handout", "facilitate", "record")


@pytest.fixture(scope="module")
def address(extremes: Path) -> Iterator[str]:
    with served(extremes) as address:
        yield address


@pytest.mark.parametrize("projector", PROJECTORS)
@pytest.mark.parametrize("slug", extreme.PUBLISHED)
def test_every_slide_fits(address: str, open_page: Open, slug: str, projector: str) -> None:
    deck = open_page(f"{address}briefs/{slug}/present/", viewport=PROJECTORS[projector])
    count, found = ready(deck).evaluate(SLIDES)
    assert count >= 8
    assert found == []


def test_a_slide_that_does_not_fit_would_be_found(address: str, open_page: Open) -> None:
    deck = ready(open_page(f"{address}briefs/{extreme.FIVE}/present/", viewport=PROJECTORS["4:3"]))
    deck.locator("#step--2 .dk-words").evaluate("(one) => one.append('words '.repeat(4000))")
    _, found = deck.evaluate(SLIDES)
    assert any(said.startswith("step--2: scrolls down") for said in found)
    assert not any(said.startswith("step--1") for said in found)


@pytest.mark.parametrize("slug", extreme.PUBLISHED)
class TestHandout:
    def test_it_is_one_page_from_the_browser(
        self, address: str, open_page: Open, slug: str
    ) -> None:
        page = open_page(f"{address}briefs/{slug}/handout/")
        pdf = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
        assert len(pdf.pages) == 1
        words = squeezed(pdf.pages[0].extract_text())
        for heading in page.locator("main :is(h1, h2)").all_text_contents():
            assert squeezed(heading).lstrip("1234567") in words

    def test_nothing_in_it_is_below_nine_points(
        self, address: str, open_page: Open, slug: str
    ) -> None:
        page = open_page(f"{address}briefs/{slug}/handout/")
        page.emulate_media(media="print")
        assert page.evaluate(SMALLEST) >= NINE_POINTS

    def test_the_file_that_is_made_of_it_is_one_page(self, extremes: Path, slug: str) -> None:
        made = [extremes / f"briefs/{slug}" / path.format(slug) for path in PAPERS]
        for path in made:
            if path.suffix == ".pdf":
                assert len(PdfReader(path).pages) == 1


def squeezed(words: str) -> str:
    """Letters and digits alone: a PDF breaks words where a page does not, and joins letters."""
    return "".join(filter(str.isalnum, normalize("NFKC", words)))


@pytest.mark.parametrize("look", ["light", "narrow"])
@pytest.mark.parametrize("face", FACES)
def test_no_face_has_a_fault(address: str, open_page: Open, face: str, look: str) -> None:
    """In other looks, those of our own briefs have none: see `test_every_page.py`."""
    page = open_page(address)
    found = []
    for slug in extreme.PUBLISHED:
        page.goto(f"{address}briefs/{slug}/{face}/")
        if face == "present":
            ready(page)
        found += wrong(page, look)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("face", FACES)
def test_no_word_of_an_author_runs(address: str, open_page: Open, face: str) -> None:
    """`watch` hears of each alert that fails, of each request, of each error."""
    page = open_page(address)
    page.on("dialog", lambda dialog: pytest.fail(f"{face} runs {dialog.message}"))
    page.goto(f"{address}briefs/{extreme.HOSTILE}/{face}/")
    expect(page.locator("h1").first).to_contain_text("<script>alert('title')</script>")
    assert page.title().count("<script>") == 1


def test_every_sign_is_right_where_a_server_says_only_that_it_is_text(
    address: str, open_page: Open, extremes: Path, watch: Watch
) -> None:
    # A text names no sign for the browser's tab, so the browser looks for one of its own accord.
    watch.expected += ["favicon.ico"]
    page = open_page(address)
    file = f"briefs/{extreme.GAELIC}/index.txt"
    answer = page.goto(address + file)
    assert answer
    assert answer.headers["content-type"] == "text/plain"
    assert seen(page).startswith("Ag èisteachd ri pàistean")
    assert seen(page) == " ".join((extremes / file).read_text("utf-8-sig").split())
    page.goto(f"{address}briefs/{extreme.HOSTILE}/index.txt")
    assert "Don’t <script>alert('title')</script> & “quotes”" in seen(page)


def seen(page: Page) -> str:
    return " ".join(page.locator("body").inner_text().split())
