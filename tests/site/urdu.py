"""A site with a brief in Urdu, from right to left, that has whatever an author can write."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import Any

import yaml

from tests.conftest import brief_text
from tests.site.projects import write
from tests.site.tongues import MARK, every_type, marked

SLUG = "urdu"
LANGUAGE = "ur"
TITLE = "بچوں کی بات سنیں"

_STEP = (
    "**پہلے سنیں، پھر بات کریں۔** خاندان سے پوچھیں کہ انہیں کس چیز کی ضرورت ہے، اور جواب لکھ لیں۔"
)

_MORE = {
    1: "- گھر پر جائیں۔\n- اسکول کو فون کریں۔\n    - اسی دن فون کریں۔\n\n1. پوچھیں۔\n2. لکھیں۔",
    2: (
        "!!! warning\n    خطرے کی صورت میں 999 پر فون کریں۔\n\n"
        '??? note "مزید معلومات"\n    یہ تہہ کیا ہوا ہے۔'
    ),
    3: "| کون | کب |\n| --- | --- |\n| نرس | آج |\n| استاد | کل |",
    4: "> میں نے نرس کو بتایا۔ اس نے سنا۔\n\nNHS\n:   صحت کی خدمت۔",
    5: '=== "بچہ الف"\n\n    پہلی بات۔\n\n=== "بچہ ب"\n\n    دوسری بات۔',
    6: "!!! facilitator\n    یہاں رکیں۔\n\n    - خاموش رہیں۔",
}

_QUESTION = "آپ کیا کریں گے؟"


def body() -> str:
    """Seven steps, in six of them something that has a side."""
    steps = (f"## قدم نمبر {n}\n\n{_STEP}\n\n{_MORE.get(n, '')}\n" for n in range(1, 8))
    return "\n".join(steps)


def write_urdu(project: Path) -> None:
    numbers = count(1)
    asked = [_in_urdu(marked(one), numbers) for one in every_type()]
    quiz = {"title": "سوالات", "intro": "جواب دیں۔", "questions": asked}
    write(project, f"quizzes/{SLUG}.yml", yaml.safe_dump(quiz, allow_unicode=True))
    front = {"title": TITLE, "summary": "بچوں اور خاندانوں کی بات کیسے سنیں۔", "language": LANGUAGE}
    text = brief_text(body(), **front, quiz=SLUG, reflection=f"['{_QUESTION}']")
    write(project, f"briefs/{SLUG}.md", text)
    write(project, "briefs/english.md", brief_text(title="In English", related=f"[{SLUG}]"))


def _in_urdu(said: Any, numbers: count[int]) -> Any:
    """Every text of an author in Urdu, no two the same."""
    if isinstance(said, dict):
        return {name: _in_urdu(inner, numbers) for name, inner in said.items()}
    if isinstance(said, list):
        return [_in_urdu(inner, numbers) for inner in said]
    is_text = isinstance(said, str) and said.startswith(MARK)
    return f"بات نمبر {next(numbers)}، آج یا کل" if is_text else said
