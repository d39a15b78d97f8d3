"""Questions in another language: their author's words say so in every type, and ours do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.html import by_language, read_page
from tests.site.tongues import MARK, SLUG, TITLE, tongues

PAGES = ("index.html", "present/index.html", "facilitate/index.html")
LISTS = ("index.html", "briefs/index.html", "learning-log/index.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tongues(tmp_path_factory.mktemp("tongues"))


def content(page: Path) -> list[tuple[str, str]]:
    return list(by_language(next(read_page(page).all("main")), "en"))


@pytest.mark.parametrize("page", PAGES)
def test_every_word_of_an_author_says_its_language(site: Path, page: str) -> None:
    said = content(site / "briefs" / SLUG / page)
    theirs = [(text, language) for text, language in said if text.startswith(MARK)]
    assert len(theirs) > 20
    assert [text for text, language in theirs if language != "gd"] == []


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_ours_says_that_it_is_in_that_language(site: Path, page: str) -> None:
    ours = ("True", "False", "Place", "Choose a match", "Right:", "Not right:", "Select", "Hint")
    said = content(site / "briefs" / SLUG / page)
    assert [text for text, language in said if text.startswith(ours) and language != "en"] == []
    assert any(text.startswith(ours) for text, _ in said)


@pytest.mark.parametrize("page", LISTS)
def test_titles_in_lists_say_their_language(site: Path, page: str) -> None:
    languages = {language for text, language in content(site / page) if TITLE in text}
    assert languages == {"gd"}
