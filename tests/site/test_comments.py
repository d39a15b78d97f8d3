"""What authors tell each other in comments stays with them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site import sample as planted
from tests.site.html import read_page
from tests.site.projects import contents, pages


@pytest.mark.parametrize("word", planted.COMMENTS)
def test_it_is_in_no_file(sample_project: Path, sample: Path, word: str) -> None:
    written = [*sample_project.glob("briefs/*.md"), *sample_project.glob("quizzes/*.yml")]
    assert any(word in path.read_text(encoding="utf-8").lower() for path in written)
    found = [path for path, raw in contents(sample).items() if word.encode() in raw.lower()]
    assert found == []


def test_no_page_has_a_comment(sample: Path) -> None:
    said = {path.name: read_page(path).comments for path in pages(sample)}
    assert {name: marks for name, marks in said.items() if any(marks)} == {}
