"""Whatever an author writes, in any text of any type, is shown as words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from sevenmin.fields import SLUG_PATTERN
from sevenmin.questions.base import Question
from sevenmin.views.questions import question_html
from tests.questions.test_contract import FACES, GOOD, ids, read, texts
from tests.site.html import Page, read_html

TAME = "Tame"
HOSTILE = (
    "<img src=x onerror=alert(1)> <script>alert(1)</script> \"two\" 'one' &amp; --> "
    "</details></template>{{ quiz() }} {% raw %} £ “’” שלום"
)


@pytest.mark.parametrize(("name", "title", "example"), GOOD, ids=ids(GOOD))
class TestHostileWords:
    def test_each_text_is_replaced(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        question = read(tmp_path, example["quiz"])[0].questions[0]
        before, after = texts(question), texts(reworded(question, HOSTILE))
        assert after == [f"{HOSTILE} {number}." for number in range(1, len(before) + 1)]

    def test_they_are_shown_as_words(
        self, name: str, title: str, example: dict[str, Any], tmp_path: Path
    ) -> None:
        question = read(tmp_path, example["quiz"])[0].questions[0]
        for face in FACES:
            tame, wild = (
                read_html(question_html(reworded(question, words), "example", face=face))
                for words in (TAME, HOSTILE)
            )
            assert wild.torn == []
            assert parts(wild) == parts(tame)
            assert said(wild, HOSTILE) == [one.replace(TAME, HOSTILE) for one in said(tame, TAME)]
            assert (HOSTILE in wild.text) == bool(tame.text)


def reworded(question: Question, words: str) -> Question:
    """The question with these words, and a number, in place of each of its texts."""
    numbers = count(1)
    data = question.model_dump(exclude_defaults=True)
    kept = {"id": question.id, "type": data["type"]}
    return type(question).model_validate(_reworded(data, words, numbers) | kept)


def _reworded(value: Any, words: str, numbers: Iterator[int]) -> Any:
    if isinstance(value, str):
        return value if re.fullmatch(SLUG_PATTERN, value) else f"{words} {next(numbers)}."
    if isinstance(value, dict):
        return {
            key: _reworded(part, words, numbers) for key, part in value.items() if key != "type"
        }
    if isinstance(value, (list, tuple)):
        return [_reworded(part, words, numbers) for part in value]
    return value


def parts(page: Page) -> list[tuple[str, list[str]]]:
    """Its elements, each with the names of its attributes: no words may add to them."""
    return [(part.name, list(part.attributes)) for part in page.all()]


def said(page: Page, words: str) -> list[str]:
    """All that a reader sees, then what attributes have of these words."""
    values = [value for part in page.all() for value in part.attributes.values()]
    return [page.text, *(text for value in values for text in in_attribute(value) if words in text)]


def in_attribute(value: str) -> list[str]:
    """The texts that scripts find there: one, or several as JSON."""
    return texts(json.loads(value)) if value.startswith("{") else [value]
