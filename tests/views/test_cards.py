"""Briefs as cards."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sevenmin.model.library import Library, load
from sevenmin.views.cards import cards_html
from tests.conftest import brief_text

DAYS = {"old": "2026-10-05", "newest": "2026-11-09", "newer": "2026-11-02"}


@pytest.fixture
def library(new_project: Path) -> Library:
    for slug, day in DAYS.items():
        text = brief_text(title=slug.capitalize(), published_on=day)
        (new_project / f"briefs/{slug}.md").write_text(text, encoding="utf-8")
    draft = brief_text(title="A draft", status="draft", published_on="")
    (new_project / "briefs/draft.md").write_text(draft, encoding="utf-8")
    return load(new_project)


def shown(html: str) -> list[str]:
    return re.findall(r'href="\./briefs/([a-z]+)/"', html)


def test_the_newest_come_first_and_as_many_as_asked(library: Library) -> None:
    assert shown(cards_html(library, "./", newest=2)) == ["newest", "newer"]
    assert shown(cards_html(library, "./")) == ["newest", "newer", "old"]


def test_a_draft_is_shown_where_asked_and_says_that_it_is_one(library: Library) -> None:
    html = cards_html(library, "./", drafts=True)
    assert "draft" in shown(html)
    assert html.count(">Draft</strong>") == 1


def test_a_card_names_one_topic_by_its_title(library: Library) -> None:
    assert cards_html(library, "./", newest=1).count("Working together") == 1


def test_links_lead_from_the_page_on_which_they_stand(library: Library) -> None:
    assert 'href="../../briefs/newest/"' in cards_html(library, "../../")
