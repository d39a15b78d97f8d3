"""Whatever passes the check has every word of its text on the page."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from random import Random

import pytest
from hypothesis import settings

from sevenmin.checks import problems_of
from sevenmin.model.library import load
from sevenmin.problems import stopping
from sevenmin.views.page import page_html
from tests.conftest import brief_text, make_small_project
from tests.fuzz.markdown import body
from tests.fuzz.words import words_for_readers, words_in
from tests.making import shown_as_it_is
from tests.site.projects import write


@pytest.mark.parametrize("start", [0, 1000, 2000])
def test_no_word_is_lost(tmp_path: Path, start: int) -> None:
    project = make_small_project(tmp_path / "project")
    count = settings().max_examples
    for number in range(start, start + count):
        write(project, f"briefs/brief-{number}.md", brief_text(body(Random(number))))
    library = load(project)
    refused = {problem.place.path for problem in stopping(problems_of(library))}
    sound = [brief for brief in library.briefs if brief.path not in refused]
    assert len(sound) > count / 10
    for brief in sound:
        page = words_in(unescape(page_html(shown_as_it_is(brief, library))))
        lost = words_for_readers(brief.document) - page
        assert not lost, (brief.body, lost)
