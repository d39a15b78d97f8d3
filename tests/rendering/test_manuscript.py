"""What Markdown is given: placeholders for macros that work, and all else as it was typed."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from sevenmin.blocks import PLACEHOLDER, block_behind
from sevenmin.model.library import load
from sevenmin.rendering.manuscript import manuscript
from tests.conftest import QUIZ, STEPS, brief_text


def handed_over(project: Path, body: str) -> str:
    """What Markdown is given, with the name of its block in the place of each placeholder."""
    (project / "briefs/one.md").write_text(brief_text(body, quiz="own"), encoding="utf-8")
    (project / "quizzes/own.yml").write_text(QUIZ, encoding="utf-8")
    library = load(project, date(2026, 11, 23))
    return PLACEHOLDER.sub(_name, manuscript(library.briefs[0], library))


def _name(word: re.Match[str]) -> str:
    block = block_behind(word)
    assert block is not None
    return block.name.upper()


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
    assert f"\n{typed}\n" in handed_over(new_project, f"{STEPS}\n{typed}\n")


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
    assert f"\n{placed}\n" in handed_over(new_project, f"{STEPS}\n{typed}\n")


def test_it_starts_with_an_empty_line(new_project: Path) -> None:
    assert handed_over(new_project, "Title: not a key\n\n" + STEPS).startswith("\n")
