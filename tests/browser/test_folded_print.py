"""What is folded, or in a tab that is not chosen, is on paper, with and without script."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from tests.browser.conftest import Open
from tests.conftest import served, site_of
from tests.site.folded import ALL, NAMES, NOTED, TITLES, WORDS, write_folded

FACES = {
    "": ALL,
    "handout/": ALL,
    "facilitate/": NOTED,
    "present/": ALL | NOTED,
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("folded")
    with served(site_of(folder, write_folded)) as address:
        yield address


def printed(page: Page) -> str:
    """The words on paper."""
    pages = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    return normalize("NFKC", " ".join(" ".join(page.extract_text() for page in pages).split()))


@pytest.mark.parametrize("face", FACES)
def test_all_of_it_is_on_paper_without_script(open_page: Open, site: str, face: str) -> None:
    page = open_page(f"{site}briefs/folded/{face}", java_script_enabled=False)
    on_paper = printed(page)
    assert {words for words in FACES[face] if words not in on_paper} == set()


@pytest.mark.parametrize("path", ["folded/", "briefs/folded/"])
def test_all_of_it_is_on_paper_with_script(open_page: Open, site: str, path: str) -> None:
    on_paper = printed(open_page(f"{site}{path}"))
    assert {words for words in ALL if words not in on_paper} == set()


def test_on_the_screen_it_stays_folded(open_page: Open, site: str) -> None:
    page = open_page(f"{site}folded/")
    page.pdf()
    seen = page.get_by_role("main").inner_text()
    hidden = {"Zqfolded", "Zqinner", "Zqraw words", "Zqsecond", "Zqdeep", "Zqthird"}
    assert {words for words in hidden if words in seen} == set()
    assert {words for words in TITLES | NAMES | WORDS if words in seen} > {"Zqopen words"}


def test_a_sheet_for_paper_has_all_of_it_on_the_screen_too(open_page: Open, site: str) -> None:
    seen = open_page(f"{site}briefs/folded/handout/").get_by_role("main").inner_text()
    assert {words for words in ALL if words not in seen} == set()


def test_an_older_browser_opens_it_for_paper_and_closes_it_again(
    open_page: Open, site: str
) -> None:
    """Where style sheets know what is folded, this script is not loaded."""
    page = open_page(f"{site}briefs/folded/")
    folded = page.get_by_role("main").locator("details")
    opened = "all => all.map((one) => one.open)"
    before = folded.evaluate_all(opened)
    page.evaluate("import('/assets/unfold.js')")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert folded.evaluate_all(opened) == [True] * len(before)
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert folded.evaluate_all(opened) == before == [False, False, True, False, False]


def test_answers_stay_folded_on_paper(open_page: Open, quizzed: str) -> None:
    """They are printed after all questions, on a sheet of their own."""
    page = open_page(quizzed)
    page.emulate_media(media="print")
    for solution in page.locator(".sm-solution, .sm-help").all():
        assert not solution.is_visible()
    page.evaluate("import('/assets/unfold.js')")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(":is(.sm-solution, .sm-help)[open]").count() == 0
