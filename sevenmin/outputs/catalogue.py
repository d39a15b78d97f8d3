"""`briefs.json`: the catalogue for machines, at the root of the site.

It has two keys. `format` is 1, and rises when a key changes its meaning. `briefs` is a list of the
published briefs, newest first, each with these keys, which are always there:

- `slug`, `title`, `summary`, `owner`: text.
- `url`: the page's address, from the root of the site.
- `published_on`, `review_by`: a day as `2026-11-02`.
- `origin`, `reference`, `series`: text, or null. `part`: a whole number, or null.
- `topics`, `audience`, `related`: lists of names as they stand in `mkdocs.yml` or are slugs.
- `steps`: the headings, in order. `words`: how many there are. `minutes`: of silent reading.
- `questions`: how many the quiz and the reflection ask; answers are not in the catalogue.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sevenmin.model.brief import Brief
from sevenmin.model.library import Library

FORMAT = 1


def write(library: Library, folder: Path) -> None:
    """Write the catalogue into the built site's folder."""
    text = json.dumps(catalogue(library), indent=2, ensure_ascii=False)
    (folder / "briefs.json").write_text(text + "\n", encoding="utf-8")


def catalogue(library: Library) -> dict[str, Any]:
    """The catalogue as data. Drafts are never in it."""
    published = library.shown(drafts=False)
    slugs = {brief.slug for brief in published}
    return {"format": FORMAT, "briefs": [_entry(brief, library, slugs) for brief in published]}


def _entry(brief: Brief, library: Library, published: set[str]) -> dict[str, Any]:
    front = brief.front.model_dump(
        mode="json",
        include={
            "title",
            "summary",
            "owner",
            "published_on",
            "review_by",
            "origin",
            "reference",
            "series",
            "part",
            "topics",
            "audience",
        },
    )
    return {
        "slug": brief.slug,
        "url": f"briefs/{brief.slug}/",
        **front,
        "related": [slug for slug in brief.front.related if slug in published],
        "steps": [step.heading for step in brief.steps],
        "words": brief.words,
        "minutes": brief.minutes,
        "questions": _questions(brief, library),
    }


def _questions(brief: Brief, library: Library) -> int:
    quiz = library.quiz_by_slug.get(brief.front.quiz or "")
    return len(brief.front.reflection) + (len(quiz.questions) if quiz else 0)
