"""What is said of a brief whose day of review has passed, on the day of a build."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from sevenmin.faces.handout.sheet import sheet
from sevenmin.faces.words.text import text_of
from sevenmin.model.library import load
from sevenmin.views.shown import Shown
from tests.conftest import brief_text
from tests.making import shown_as_it_is

DUE = date(2027, 3, 1)
SAID = "This brief was due for review by 1 March 2027."


def made(project: Path, today: date, review_by: str = "2027-03-01") -> Shown:
    text = brief_text(review_by=review_by)
    (project / "briefs/one.md").write_text(text, encoding="utf-8")
    library = load(project, today)
    return shown_as_it_is(library.briefs[0], library)


@pytest.mark.parametrize(
    ("today", "is_overdue"), [(date(2027, 2, 28), 0), (DUE, 0), (date(2027, 3, 2), 1)]
)
def test_it_is_overdue_from_the_day_after(new_project: Path, today: date, is_overdue: bool) -> None:
    shown = made(new_project, today)
    assert shown.library.is_overdue(shown.brief) == is_overdue
    assert sheet(shown)["is_overdue"] == is_overdue
    assert (SAID in text_of(shown)) == is_overdue


def test_without_a_day_of_review_nothing_is_overdue(new_project: Path) -> None:
    shown = made(new_project, date(2999, 1, 1), review_by="")
    assert not shown.library.is_overdue(shown.brief)
    assert "due for review" not in text_of(shown)


def test_the_words_name_whom_to_ask(new_project: Path) -> None:
    said = " ".join(text_of(made(new_project, date(2027, 3, 2))).split())
    assert f"{SAID} Check with the owner, Learning team, that it is still right." in said
