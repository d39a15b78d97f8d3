"""A brief from right to left: its author's words run that way on every page, and ours do not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Open
from tests.conftest import served, site_of
from tests.site.urdu import LANGUAGE, SLUG, TITLE, write_urdu

BRIEF = f"briefs/{SLUG}/"
FACES = ("", "present/", "handout/", "facilitate/", "record/")
LISTS = ("", "briefs/", "topics/working-together/", "learning-log/", "briefs/english/")

TEXTS = """() => {
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const said = [];
  while (all.nextNode()) {
    const { parentElement: around, textContent: words } = all.currentNode;
    if (!words.trim() || around.closest("script, style")) continue;
    const { lang } = around.closest("[lang]");
    said.push([words.trim(), lang, getComputedStyle(around).direction]);
  }
  return said;
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(site_of(tmp_path_factory.mktemp("urdu"), write_urdu)) as address:
        yield address


def said(page: Page) -> list[tuple[str, str, str]]:
    """Each text with its language and the direction in which it runs; some are the author's."""
    texts = [(words, language, way) for words, language, way in page.evaluate(TEXTS)]
    assert LANGUAGE in {language for _, language, _ in texts}
    return texts


def astray(page: Page) -> list[tuple[str, str, str]]:
    """What does not run as its language does."""
    return [one for one in said(page) if (one[1] == LANGUAGE) != (one[2] == "rtl")]


@pytest.mark.parametrize("face", FACES)
def test_every_face_runs_as_its_words_do(open_page: Open, site: str, face: str) -> None:
    page = open_page(f"{site}{BRIEF}{face}")
    page.wait_for_load_state("networkidle")
    assert astray(page) == []


@pytest.mark.parametrize("path", LISTS)
def test_titles_and_summaries_run_so_wherever_they_stand(
    open_page: Open, site: str, path: str
) -> None:
    page = open_page(f"{site}{path}")
    assert astray(page) == []
    titles = [way for words, _, way in said(page) if TITLE in words]
    assert titles
    assert set(titles) == {"rtl"}


def test_what_a_script_says_runs_as_its_words_do(open_page: Open, site: str) -> None:
    page = open_page(f"{site}{BRIEF}")
    for kind in ("single_choice", "true_false"):
        asked = page.locator(f".sm-question--{kind}").first
        asked.locator(".sm-choice__input").first.check()
        asked.get_by_role("button", name="Check").click()
        asked.locator(".sm-feedback").first.wait_for()
    assert astray(page) == []


def test_a_step_lies_on_the_side_where_it_begins(open_page: Open, site: str) -> None:
    """Items of a list, a quotation's line and a table begin at the right edge of the text."""
    page = open_page(f"{site}{BRIEF}")
    step = page.locator("#step--1")
    edge = step.evaluate("one => one.getBoundingClientRect().right")
    outer, inner = (
        step.locator(f"{item} >> nth=0").evaluate("one => one.getBoundingClientRect().right")
        for item in ("li", "li li")
    )
    assert inner < outer < edge
    quoted = page.locator("#step--4 blockquote")
    assert quoted.evaluate(SIDES) == ["0px", True]
    assert page.locator("#step--3 table").evaluate(
        "one => one.getBoundingClientRect().right"
    ) == pytest.approx(edge, abs=1)


SIDES = """one => {
  const { borderLeftWidth, borderRightWidth } = getComputedStyle(one);
  return [borderLeftWidth, parseFloat(borderRightWidth) > 0];
}"""


def test_a_search_shows_its_words_from_the_right(open_page: Open, site: str) -> None:
    page = open_page(site)
    page.get_by_role("searchbox").fill("خاندان")
    found = page.locator(".sm-result").first
    found.wait_for()
    for part in (".sm-result__title", ".sm-result__excerpt >> nth=0"):
        assert found.locator(part).evaluate("one => getComputedStyle(one).direction") == "rtl"
