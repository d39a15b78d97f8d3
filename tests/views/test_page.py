"""The page of a brief, put together from its HTML."""

from __future__ import annotations

from pathlib import Path

import pytest

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library, load
from sevenmin.views.page import page_html
from tests.conftest import brief_text
from tests.making import shown_as_it_is


@pytest.fixture
def read(new_project: Path) -> tuple[Brief, Library]:
    (new_project / "briefs/one.md").write_text(brief_text(), encoding="utf-8")
    library = load(new_project)
    return library.briefs[0], library


def test_every_step_is_a_section_with_its_minute(read: tuple[Brief, Library]) -> None:
    html = page_html(shown_as_it_is(*read))
    for number in range(1, 8):
        assert (
            f'<section class="sm-step" id="step--{number}" aria-labelledby="step-{number}">' in html
        )
        assert f'<a href="#step-{number}">' in html
