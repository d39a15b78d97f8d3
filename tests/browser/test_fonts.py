"""Whatever fonts a machine has, what is printed keeps its pages and nothing sticks out of them."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright
from pypdf import PdfReader

from tests.browser import fonts
from tests.browser.conftest import Open, started
from tests.browser.deck import ready, slides
from tests.browser.test_handout import KINDS, NINE_POINTS, SMALL, brief_of, squeezed
from tests.conftest import served, shared_site
from tests.site.crowded import CROWDED, write_crowded
from tests.site.extreme import LONG_TITLE, gaelic, long_words
from tests.site.extreme import brief as brief_named
from tests.site.projects import write

HARD = {"gaelic": gaelic, "long-words": lambda: brief_named(long_words(), title=LONG_TITLE)}
WHOLE = ("text-500", "list-400", "table-400", "mixed-400")
"""Briefs whose sheet holds every word, and is nearly full of them in Times."""

FULL = (*WHOLE, "short-lines-900", "code-600", "quotation-400", "mixed-900", *HARD, *CROWDED)

# What paper has between its margins, in the pixels of a style sheet: 210 millimetres, less theirs.
PAPER = {"": 680, "handout/": 725, "record/": 680, "facilitate/": 687}

OUT = """() => [...document.querySelectorAll("body *")].filter((part) => {
  const { left, right, width } = part.getBoundingClientRect();
  const seen = width && part.checkVisibility() && !part.closest(".sm-hidden, svg *");
  return seen && (left < -1 || right > innerWidth + 1);
}).map((part) => part.outerHTML.slice(0, 90))"""


def write_full(project: Path) -> None:
    write_crowded(project)
    for slug, text in HARD.items():
        write(project, f"briefs/{slug}.md", text())
    for kind in KINDS:
        for words in (400, 500, 600, 900):
            slug = f"{kind.replace(' ', '-')}-{words}"
            if slug in FULL:
                write(project, f"briefs/{slug}.md", brief_of(words, kind))


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A site whose pages are full, on a server."""
    with served(shared_site(tmp_path_factory, "full", write_full)) as address:
        yield address


@pytest.fixture(scope="module", params=fonts.SETS)
def name(request: pytest.FixtureRequest) -> str:
    """The name of the set of fonts."""
    return str(request.param)


@pytest.fixture(scope="module")
def browser(
    name: str, playwright: Playwright, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Browser]:
    """A browser that has this set alone."""
    with started(playwright, fonts.environment(name, tmp_path_factory.mktemp(name))) as browser:
        yield browser


def printed(page: Page) -> PdfReader:
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True, format="A4")))


def test_nothing_is_drawn_in_a_font_of_the_machine(
    name: str, address: str, open_page: Open
) -> None:
    had = fonts.SETS[name]
    page = open_page(f"{address}briefs/mixed-400/handout/")
    assert fonts.drawn(page, "body") == had.families
    assert fonts.drawn(page, ".ho-box p") == {had.serif}
    assert fonts.drawn(page, ".ho-box pre") == {had.mono}
    page.goto(f"{address}briefs/mixed-400/")
    assert fonts.drawn(page, ".sm-step p") == {had.sans}


def test_a_handout_is_one_page_and_its_type_no_smaller(address: str, open_page: Open) -> None:
    page = open_page(address)
    page.emulate_media(media="print")
    for slug in FULL:
        page.goto(f"{address}briefs/{slug}/handout/")
        assert len(printed(page).pages) == 1, slug
        assert page.evaluate(SMALL, NINE_POINTS) == [], slug


@pytest.mark.parametrize("slug", WHOLE)
def test_what_is_whole_in_one_font_is_whole_in_all(
    address: str, open_page: Open, slug: str
) -> None:
    page = open_page(f"{address}briefs/{slug}/")
    said = page.locator(".sm-step :is(p:not(.sm-step__label), li, td)").all_text_contents()
    page.goto(f"{address}briefs/{slug}/handout/")
    on_paper = squeezed(printed(page).pages[0].extract_text())
    assert [words for words in said if squeezed(words) not in on_paper] == []


def test_letters_are_as_wide_as_the_estimate_has_them(address: str, open_page: Open) -> None:
    """Of Times at 96 %, an em holds 26 letters in ten, in every font to within a tenth."""
    page = open_page(f"{address}briefs/text-500/handout/", viewport={"width": 1400, "height": 900})
    width = page.locator(".ho-box p").first.evaluate("""one => {
      one.style.cssText = "width: max-content; max-width: none";
      return one.clientWidth / parseFloat(getComputedStyle(one).fontSize) / one.textContent.length;
    }""")
    assert width == pytest.approx(0.385, rel=0.1)


@pytest.mark.parametrize("slug", [*HARD, *CROWDED])
def test_slides_have_a_page_each(address: str, open_page: Open, slug: str) -> None:
    page = ready(open_page(f"{address}briefs/{slug}/present/"))
    pages = printed(page).pages
    assert len(pages) == len(slides(page))
    for number, sheet in enumerate(pages, 1):
        assert f"{number} of {len(pages)} ·" in " ".join(sheet.extract_text().split())


@pytest.mark.parametrize("slug", [*HARD, *CROWDED])
def test_nothing_sticks_out_of_the_paper(address: str, open_page: Open, slug: str) -> None:
    page = open_page(address)
    page.emulate_media(media="print")
    for face, width in PAPER.items():
        page.set_viewport_size({"width": width, "height": 1000})
        page.goto(f"{address}briefs/{slug}/{face}")
        assert page.evaluate(OUT) == [], face


def test_a_blank_record_is_one_page(address: str, open_page: Open) -> None:
    page = open_page(f"{address}briefs/long-words/record/")
    assert len(printed(page).pages) == 1
