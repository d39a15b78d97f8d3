"""The page of a brief, put together from its HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library, load
from sevenmin.views.page import page_html
from sevenmin.views.shown import StepsLostError, shown
from tests.conftest import brief_text

HTML = "".join(
    f'<h2 id="step-{n}">Step {n}</h2>\n<p>What there is to say.</p>\n' for n in range(1, 8)
)


@pytest.fixture
def read(new_project: Path) -> tuple[Brief, Library]:
    (new_project / "briefs/one.md").write_text(brief_text(), encoding="utf-8")
    library = load(new_project)
    return library.briefs[0], library


def test_every_step_is_a_section_with_its_minute(read: tuple[Brief, Library]) -> None:
    html = page_html(shown(*read, HTML))
    for number in range(1, 8):
        assert (
            f'<section class="sm-step" id="step--{number}" aria-labelledby="step-{number}">' in html
        )
        assert f'<a href="#step-{number}">' in html


def test_no_step_is_ever_lost_in_silence(read: tuple[Brief, Library]) -> None:
    torn = HTML.replace('<h2 id="step-3">', '<div><h2 id="step-3">')
    with pytest.raises(
        StepsLostError, match=r"briefs/one\.md:\d+:1: The page would show 2 of 7 steps"
    ):
        shown(*read, torn)


@pytest.mark.parametrize(
    "comment", ["<!-- Planted -->", "<!-- Planted\nin two lines -->", "<!-- Planted"]
)
def test_a_comment_that_markdown_left_is_not_published(
    read: tuple[Brief, Library], comment: str
) -> None:
    assert "Planted" not in page_html(shown(*read, f"{HTML}\n{comment}"))
