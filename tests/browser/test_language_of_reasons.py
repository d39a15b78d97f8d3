"""What a script says of an answer: reasons in their author's language, verdicts in ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.opening import Open
from tests.conftest import served
from tests.site.tongues import MARK, SLUG, tongues

# Each text of an element with the language that the nearest element around it says.
SPOKEN = """(place) => {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const said = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (data.trim()) said.push([data.trim(), parentElement.closest("[lang]").lang]);
  }
  return said;
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of a brief in Gaelic with a question of every type."""
    with served(tongues(tmp_path_factory.mktemp("tongues"))) as address:
        yield f"{address}briefs/{SLUG}/"


def question(page: Page, kind: str) -> Locator:
    return page.locator(f".sm-question--{kind}").first


def spoken(place: Locator) -> list[tuple[str, str]]:
    """Its texts and their languages; at least one is the author's, and one is ours."""
    said = [(text, language) for text, language in place.evaluate(SPOKEN)]
    assert {text.startswith(MARK) for text, _ in said} == {True, False}
    return said


def languages(said: list[tuple[str, str]], theirs: bool) -> set[str]:
    return {language for text, language in said if text.startswith(MARK) == theirs}


@pytest.mark.parametrize("kind", ["single_choice", "multiple_choice", "true_false"])
def test_beside_a_choice(open_page: Open, address: str, kind: str) -> None:
    asked = question(open_page(address), kind)
    asked.locator(".sm-choice__input").first.check()
    asked.locator(".sm-check").click()
    said = spoken(asked.locator(".sm-feedback").first)
    assert languages(said, theirs=True) == {"gd"}
    assert languages(said, theirs=False) == {"en"}


def test_in_a_scenario_to_its_end(open_page: Open, address: str) -> None:
    asked = question(open_page(address), "scenario")
    asked.scroll_into_view_if_needed()
    asked.locator(".sm-play").wait_for()
    while asked.locator(".sm-decide").count():
        asked.locator(".sm-decide").first.click()
    said = spoken(asked.locator(".sm-play"))
    assert len(said) > 4
    assert languages(said, theirs=True) == {"gd"}
    assert languages(said, theirs=False) == {"en"}
