"""What a script says of an answer: reasons in their author's language, verdicts in ours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page

from tests.browser.opening import Open
from tests.conftest import served
from tests.site.html import by_language, read_html
from tests.site.tongues import MARK, SLUG, tongues


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Of a brief in Gaelic with a question of every type."""
    with served(tongues(tmp_path_factory.mktemp("tongues"))) as address:
        yield f"{address}briefs/{SLUG}/"


def question(page: Page, kind: str) -> Locator:
    return page.locator(f".sm-question--{kind}").first


def feedback(asked: Locator) -> tuple[str, str]:
    """What a script said first: the verdict, and the reason after it."""
    told = asked.locator(".sm-feedback").first
    verdict = told.locator(".sm-verdict").text_content() or ""
    return verdict, (told.text_content() or "").removeprefix(verdict).strip()


def spoken(page: Page, kind: str) -> list[tuple[str, str]]:
    """The question's texts and their languages; at least one is the author's, and one is ours."""
    asked = next(read_html(page.content()).all(class_=f"sm-question--{kind}"))
    said = list(by_language(asked, "en"))
    assert {text.startswith(MARK) for text, _ in said} == {True, False}
    return said


def languages(said: list[tuple[str, str]], theirs: bool) -> set[str]:
    return {language for text, language in said if text.startswith(MARK) == theirs}


@pytest.mark.parametrize("kind", ["single_choice", "multiple_choice", "true_false"])
def test_beside_a_choice(open_page: Open, address: str, kind: str) -> None:
    page = open_page(address)
    asked = question(page, kind)
    asked.locator(".sm-choice__input").first.check()
    asked.locator(".sm-check").click()
    verdict, reason = feedback(asked)
    said = spoken(page, kind)
    assert (verdict, "en") in said
    assert (reason, "gd") in said
    assert languages(said, theirs=True) == {"gd"}
    assert languages(said, theirs=False) == {"en"}


def test_in_a_scenario_to_its_end(open_page: Open, address: str) -> None:
    page = open_page(address)
    asked = question(page, "scenario")
    asked.scroll_into_view_if_needed()
    asked.locator(".sm-play").wait_for()
    while asked.locator(".sm-decide").count():
        asked.locator(".sm-decide").first.click()
    verdict, reason = feedback(asked)
    said = spoken(page, "scenario")
    assert (verdict, "en") in said
    assert (reason, "gd") in said
    assert languages(said, theirs=True) == {"gd"}
    assert languages(said, theirs=False) == {"en"}
