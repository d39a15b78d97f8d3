"""A site of one organisation has no trace of another one's settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.projects import pages
from tests.site.sample import OURS, traces_of_ours

EXAMPLES = "authors"
"""The manual shows settings by examples, which may be the same words."""


@pytest.mark.parametrize("words", traces_of_ours())
def test_no_page_has_words_of_our_settings(sample: Path, words: str) -> None:
    with_them = [path for path in pages(sample) if words in path.read_text(encoding="utf-8")]
    assert [path for path in with_them if path.parent.name != EXAMPLES] == []


@pytest.mark.parametrize("words", traces_of_ours()[:3])
def test_nor_has_the_manual_who_we_are(sample: Path, words: str) -> None:
    assert words not in (sample / EXAMPLES / "index.html").read_text(encoding="utf-8")


def test_the_other_team_has_them(our_site: Path) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in pages(our_site))
    assert [words for words in traces_of_ours()[:3] if words not in text] == []


@pytest.mark.parametrize("page", ["about", "accessibility", "privacy"])
def test_pages_for_readers_name_the_organisation(sample: Path, page: str) -> None:
    text = (sample / page / "index.html").read_text(encoding="utf-8")
    assert text.count(OURS["organisation"]) >= 2
