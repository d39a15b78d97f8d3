"""A small team's project: little of everything, so that what is seen of its pages can be read."""

from __future__ import annotations

from pathlib import Path

import yaml

from tests.browser.test_states import first_examples, question_of
from tests.conftest import brief_text
from tests.site.projects import set_up, write

SITE = {
    "site_name": "Small lessons",
    "site_url": "https://lessons.example/",
    "site_description": "What a small team learned.",
}
OURS = {
    "organisation": "A small team",
    "topics": {"fire": "Fire", "water": "Water"},
    "audiences": {"nurses": "Nurses", "porters": "Porters"},
    "origins": {"review": "A review"},
    "series": {"rivers": {"title": "Along the river", "summary": "Two briefs on water."}},
    "team_questions": ["What will we do?"],
    "worried": {"title": "Worried?", "text": "Call **999**."},
    "support": {"title": "Support", "text": "Talk to your manager."},
    "contact": {"title": "Questions", "text": "Write to [us](https://team.example/)."},
    "accessibility": {
        "compliance": "partially",
        "known_faults": ["Some diagrams say nothing."],
        "contact": "Write to us.",
        "prepared_on": "2026-11-02",
        "tested_on": "2026-10-06",
        "tested_by": "our testers",
    },
}
PAGES = {
    "about": "# About\n\nA small team.\n"
    + "".join(f"\n## Part {n}\n\nOf it.\n" for n in range(1, 5)),
    "accessibility": "# Accessibility\n\n- Every page can be printed.\n",
    "authors": '# For authors\n\n## Commands\n\n{{ manual("commands") }}\n',
    "privacy": "# Privacy\n\n## On your device\n\n{{ kept() }}\n",
    "trainers": "# For trainers\n\n1. Read the brief.\n2. Talk about it.\n",
}

QUIZ = """\
title: What would you do?
pass_mark: 50
questions:
  - id: deep
    type: single_choice
    prompt: How deep is a well?
    step: 2
    choices:
      - {text: As deep as its water, correct: true, why: You stop where the water is.}
      - {text: As deep as its rope, why: A rope is bought later.}
"""

EVERY_TYPE = {"title": "Every type", "audience": "[porters]", "quiz": "all"}

STEPS = "\n".join(f"## Step {n}\n\n**Step {n} matters.** And more of it.\n" for n in range(1, 6))
NOTES = "!!! facilitator\n\n    Bring a bucket.\n\n"
WELLS = NOTES + STEPS.replace("## Step 3", f"{NOTES}### A part of it\n\nHere.\n\n## Step 3")


def write_small_team(project: Path) -> None:
    """Two briefs in a series, one with a short quiz, and one that asks every type of question."""
    set_up(project, SITE, **OURS)
    for name, text in PAGES.items():
        write(project, f"docs/{name}.md", text)
    write(project, "quizzes/deep.yml", QUIZ)
    write(project, "quizzes/all.yml", every_type())
    write(project, "briefs/wells.md", wells())
    write(project, "briefs/pumps.md", part(2, title="Pumps", topics="[fire, water]"))
    write(project, "briefs/every-type.md", brief_text(STEPS, **of(**EVERY_TYPE)))


def write_at_work(project: Path) -> None:
    """A draft, a mistake, and a brief that cannot be read."""
    set_up(project, SITE, **OURS)
    for name, text in PAGES.items():
        write(project, f"docs/{name}.md", text)
    write(project, "briefs/draft.md", brief_text(STEPS, **of(title="A draft", status="draft")))
    write(project, "briefs/mistaken.md", brief_text(STEPS, **of(topics="[watre]")))
    write(project, "briefs/torn.md", f"---\n- Torn\n---\n\n{STEPS}\n")
    (project / "briefs/unreadable.md").write_bytes(b"---\ntitle: Caf\xe9\n---\n")


def of(**keys: str) -> dict[str, str]:
    return {"topics": "[water]", "audience": "[nurses]", **keys}


def part(number: int, **keys: str) -> str:
    day = f"2026-11-{number:02}"
    return brief_text(STEPS, **of(series="rivers", part=str(number), published_on=day, **keys))


def wells() -> str:
    keys = of(
        title="Wells",
        series="rivers",
        part="1",
        published_on="2026-11-01",
        origin="review",
        reference="R-1",
        quiz="deep",
        reflection="[Where is your well?]",
        related="[pumps]",
        sources="[{title: On wells, publisher: A library, link: 'https://library.example/'}]",
        anonymity="{checked_by: Data lead, checked_on: 2026-10-30}",
    )
    return brief_text(WELLS, **keys)


def every_type() -> str:
    questions = [question_of(name, example) for name, example in first_examples().items()]
    return yaml.safe_dump({"title": "Every type", "questions": questions}, allow_unicode=True)
