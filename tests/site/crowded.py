"""Briefs whose slides are as full as the advice allows, and far fuller."""

from __future__ import annotations

from itertools import cycle, islice
from pathlib import Path

import yaml

from tests.conftest import brief_text
from tests.site.extreme import LONG_TITLE, LONG_WORD, SENTENCES, write_images
from tests.site.projects import set_up, write

SITE = {"site_name": "Crowded", "site_url": "https://crowded.example/"}
ADVISED, FAR_ABOVE = "seventy-words", "far-too-many"
CROWDED = (ADVISED, FAR_ABOVE)


def write_crowded(project: Path) -> None:
    set_up(project, SITE)
    write_images(project / "briefs/images")
    for slug, times in ((ADVISED, 1), (FAR_ABOVE, 3)):
        write(project, f"quizzes/{slug}.yml", quiz(times))
        write(project, f"briefs/{slug}.md", brief(slug, times))


def brief(slug: str, times: int) -> str:
    """Seven steps, each with `times` seventy words for its slide, the first with more."""
    steps = (
        said(70 * times**2, "- {}"),
        said(70 * times, "1. {}"),
        said(70 * times, "**{}**\n"),
        table(5 * times, 3),
        table(4 * times, 7),
        "\n\n".join([said(60 * times, "- {}"), *["![A door](images/photo.png)"] * times]),
        f"```\n{said(70 * times, '{}')}\n{LONG_WORD * 2 * times}\n```\n\n- {LONG_WORD}",
    )
    body = "\n\n".join(f"## Step {n}\n\n{step}" for n, step in enumerate(steps, 1))
    asked = yaml.safe_dump(list(SENTENCES[: 4 * times]), default_flow_style=True, width=10**6)
    return brief_text(body, title=f"'{LONG_TITLE[: 40 * times]}'", quiz=slug, reflection=asked)


def said(words: int, line: str) -> str:
    """About so many words, a sentence on each line."""
    sentences = islice(cycle(SENTENCES), max(1, words // 14))
    return "\n".join(line.format(one) for one in sentences)


def table(rows: int, columns: int) -> str:
    head = " | ".join(["Agency", *(f"Column {n}" for n in range(1, columns))])
    cells = (" | ".join([f"Row {n}", *["Two words"] * (columns - 1)]) for n in range(rows))
    return "\n".join(f"| {line} |" for line in (head, " | ".join(["---"] * columns), *cells))


def quiz(times: int) -> str:
    choices = [
        {
            "text": " ".join(SENTENCES[n : n + times]),
            "why": " ".join(SENTENCES[n + 1 : n + 1 + 2 * times]),
            "correct": n == 0,
        }
        for n in range(4)
    ]
    question = {"id": "first", "type": "single_choice", "prompt": "What is first?"}
    asked = [question | {"choices": choices}]
    return yaml.safe_dump({"title": "A quiz", "questions": asked}, allow_unicode=True)
