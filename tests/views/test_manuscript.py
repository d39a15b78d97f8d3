"""What MkDocs is given: macros that work, and nothing else that Jinja could stumble over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from jinja2 import Environment

from sevenmin.model.library import load
from sevenmin.views.manuscript import manuscript
from tests.conftest import QUIZ, STEPS, brief_text


def rendered(project: Path, body: str) -> str:
    """The manuscript after Jinja, with macros that say their name."""
    (project / "briefs/one.md").write_text(brief_text(body, quiz="own"), encoding="utf-8")
    (project / "quizzes/own.yml").write_text(QUIZ, encoding="utf-8")
    library = load(project, date(2026, 11, 23))
    text = manuscript(library.briefs[0], library)
    environment = Environment(
        comment_start_string="{##", comment_end_string="##}", keep_trailing_newline=True
    )
    names = ("quiz", "question", "reflection")
    return environment.from_string(text).render({name: said(name) for name in names})


def said(name: str) -> Callable[..., str]:
    return lambda *_, **__: name.upper()


@pytest.mark.parametrize(
    "typed",
    [
        "`{{ quiz() }}`",
        "```\n{{ quiz() }}\n{% if %}\n```",
        "    {% raw %}",
        "Costs ${{ price }}.",
        "## A heading {#its-id}",
        "{{ unknown() }}",
        "{{ quiz(",
        "{{ question('own', 'nothing') }}",
        "A brace { alone and {% one.",
    ],
)
def test_what_is_no_sound_call_reaches_the_page_as_typed(new_project: Path, typed: str) -> None:
    assert f"\n{typed}\n" in rendered(new_project, f"{STEPS}\n{typed}\n")


@pytest.mark.parametrize(
    ("typed", "placed"),
    [
        ("{{ quiz() }}", "QUIZ"),
        ("{{quiz('own')}}", "QUIZ"),
        ('{{ question("own", id="first") }}', "QUESTION"),
        ('{{ reflection("One question?") }}', "REFLECTION"),
    ],
)
def test_a_sound_call_is_carried_out(new_project: Path, typed: str, placed: str) -> None:
    assert f"\n{placed}\n" in rendered(new_project, f"{STEPS}\n{typed}\n")


def test_it_starts_with_an_empty_line(new_project: Path) -> None:
    assert rendered(new_project, "Title: not a key\n\n" + STEPS).startswith("\n")
