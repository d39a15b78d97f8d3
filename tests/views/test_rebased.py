"""Links of a step lead to the same places from one folder deeper."""

from __future__ import annotations

import pytest
from markupsafe import Markup

from sevenmin.views.rebased import moved, rebased


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="../next/">n</a>', '<a href="../../next/">n</a>'),
        ('<a href="#step">n</a>', '<a href="../#step">n</a>'),
        ('<img alt="a" src="../images/b.svg">', '<img alt="a" src="../../images/b.svg">'),
        ('<a href="https://a.example/">n</a>', '<a href="https://a.example/">n</a>'),
        ('<a href="mailto:a@b.example">n</a>', '<a href="mailto:a@b.example">n</a>'),
        ('<h3 id="x" class="y">n</h3>', '<h3 class="y">n</h3>'),
        ('<p>id="x" href="y"</p>', '<p>id="x" href="y"</p>'),
        ('<a class="b" title="c" href="d/">n</a>', '<a class="b" title="c" href="../d/">n</a>'),
    ],
)
def test_addresses_go_up_and_ids_go(before: str, after: str) -> None:
    assert rebased(before) == after


def test_html_that_is_markup_already_is_not_escaped() -> None:
    assert moved(Markup('<p id="x"><a href="y/">n</a></p>')) == '<p><a href="../y/">n</a></p>'
