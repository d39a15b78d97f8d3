"""A project of another organisation, with a word planted wherever one could leak.

A planted word begins and ends in “zq”: no other text has it, and Pagefind finds no ending in it.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.conftest import STEPS, TEAM, brief_text
from tests.site.projects import set_up, write

SITE = {
    "site_name": "Kurze Lehren",
    "site_url": "https://intranet.example/learning/",
    "site_description": "What Nordlicht learned.",
}
OURS = {
    "organisation": "Nordlicht Verbund",
    "topics": {
        "water": "Water and wells",
        "fire": "Fire",
        "unused": "Zqunusedtopiczq",
        "zqhiddentopiczq": "Zqhiddentopictitlezq",
    },
    "audiences": {"nurses": "Nurses", "porters": "Porters"},
    "origins": {"review": "A review", "hidden": "Zqhiddenoriginzq"},
    "series": {
        "rivers": {"title": "Along the river", "summary": "Three briefs on water."},
        "zqhiddenserieszq": {"title": "Zqhiddenseriestitlezq", "summary": "Zqhiddensummaryzq."},
    },
    "team_questions": ["What does zqteamzq do?"],
    "worried": {"title": "Worried zqworriedtitlezq?", "text": "Call zqworriedzq."},
    "support": {"title": "Support", "text": "Talk to zqsupportzq."},
    "contact": {"title": "Contact", "text": "Write to zqcontactzq."},
    "accessibility": {
        "compliance": "partially",
        "known_faults": ["Some diagrams say nothing."],
        "contact": "Write to <help@nordlicht.example>.",
        "prepared_on": "2026-11-02",
        "tested_on": "2026-10-06",
        "tested_by": "our testers",
    },
    "edit_address": "https://git.example/edit/main",
}

FOUND = ("zqtitlezq", "zqsummaryzq", "zqheadingzq", "zqbodyzq", "zqpromptzq")
"""What readers should find when they search."""

ANSWERS = (
    *("zqchoicezq", "zqrightzq", "zqwhyzq", "zqrightwhyzq", "zqmissedzq", "zqhintzq"),
    *("zqtruewhyzq", "zqfalsewhyzq", "zqitemzq", "zqplacezq", "zqpairzq", "zqmatchzq"),
    *("zqdistractorzq", "zqmodelzq", "zqpointzq", "zqscenezq", "zqdecisionzq"),
    *("zqconsequencezq", "zqendzq", "zqendwhyzq", "zqlowzq", "zqhighzq"),
)
"""What they should see on the page and not find."""

RECORD = ("zqcheckerzq",)
"""What is on the page for the record only."""

EVERYWHERE = ("zqteamzq", "zqworriedtitlezq", "zqworriedzq", "zqsupportzq", "zqcontactzq")
"""What stands on the page of each brief, and would be found in all of them."""

COMMENTS = ("zqcommentzq", "zqlastcommentzq", "zqfrontcommentzq", "zqquizcommentzq")
"""What authors tell each other."""

BODY = (
    """\
## Zqheadingzq first

The body says zqbodyzq. <!-- zqcommentzq
in two lines --> More.

""",
    STEPS.split("\n## Step 2")[1].replace("minute 3.", "minute 3. ![Wells](images/wells.svg)"),
)

QUIZ = """\
# zqquizcommentzq
title: What would you do?
questions:
  - id: first
    type: multiple_choice
    prompt: Is it zqpromptzq?
    choices:
      - {text: It is zqchoicezq, why: It is not zqwhyzq}
      - {text: It is zqrightzq, correct: true, why: It is zqrightwhyzq, missed: See zqmissedzq}
    hints: [Look for zqhintzq]
  - id: second
    type: true_false
    prompt: Wells are deep.
    answer: true
    why_true: They are zqtruewhyzq.
    why_false: They are zqfalsewhyzq.
  - id: third
    type: ordering
    prompt: What comes first?
    items:
      - {text: The zqitemzq, why: It is zqplacezq.}
      - {text: The rope, why: It comes next.}
      - {text: The pail, why: It comes last.}
  - id: fourth
    type: matching
    prompt: What belongs together?
    pairs:
      - {item: The zqpairzq, match: The zqmatchzq, why: They fit.}
      - {item: The rope, match: The pail, why: They fit as well.}
    distractors: [The zqdistractorzq]
  - id: fifth
    type: model_answer
    prompt: What would you say?
    model: I would say zqmodelzq.
    points: [It names zqpointzq., It is kind.]
  - id: sixth
    type: scenario
    prompt: You stand at a well.
    scenes:
      - id: well
        text: There is zqscenezq.
        decisions:
          - {text: Take zqdecisionzq., consequence: It is zqconsequencezq., to: good}
          - {text: Go away., to: poor}
      - {id: good, text: There is zqendzq., ending: good, why: It was zqendwhyzq.}
      - {id: poor, text: There is nothing., ending: poor, why: Nobody drank.}
  - id: seventh
    type: scale
    prompt: How sure are you of wells?
    low: As zqlowzq
    high: As zqhighzq
"""

DRAFT_BODY = STEPS.replace(
    "What there is to say in minute 2.", "Zqdraftbodyzq ![Zqdraftaltzq](images/zqdraftimagezq.svg)"
).replace("Step 3", "Zqdraftheadingzq")

SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>\n'


def write_sample(project: Path) -> None:
    """Five published briefs in an order that is that of no list, and a draft."""
    set_up(project, SITE, **OURS)
    write(project, "briefs/images/wells.svg", SVG)
    write(project, "quizzes/wells.yml", QUIZ)
    write(project, "briefs/a-part-two.md", part(2, "2026-11-09", topics="[fire]"))
    write(project, "briefs/b-wells.md", wells())
    write(project, "briefs/f-part-one.md", part(1, "2026-11-03", audience="[porters]"))
    write(project, "briefs/d-old.md", brief("Old", "2025-11-03", topics="[fire, water]"))
    write(project, "briefs/deeper/e-part-three.md", part(3, "2026-11-03", topics="[fire]"))
    write_draft(project)


def brief(title: str, day: str, body: str = STEPS, **keys: str) -> str:
    return brief_text(body, **{"title": title, "topics": "[water]", "published_on": day, **keys})


def part(number: int, day: str, **keys: str) -> str:
    return brief(f"Part {number}", day, series="rivers", part=str(number), **keys)


def wells() -> str:
    return brief(
        "Wells zqtitlezq # zqfrontcommentzq",
        "2026-11-05",
        f"{BODY[0]}## Step 2{BODY[1]}\n<!-- zqlastcommentzq -->\n",
        summary="All of zqsummaryzq.",
        audience="[nurses]",
        origin="review",
        quiz="wells",
        reflection="[Where is zqreflectionzq?]",
        related="[d-old, a-part-two]",
        sources="[{title: Wells, publisher: A library, link: 'https://library.example/wells'}]",
        anonymity="{checked_by: Post zqcheckerzq, checked_on: 2026-11-01}",
    )


def write_draft(project: Path) -> None:
    write(project, "briefs/images/zqdraftimagezq.svg", SVG)
    quiz = re.sub("zq([a-z]+)zq", r"zqdraftquiz\1zq", QUIZ.split("\n", 1)[1])
    write(project, "quizzes/zqdraftquizzq.yml", quiz.replace("What would", "Zqdraftquiztitlezq"))
    draft = brief(
        "Zqdrafttitlezq",
        "2026-11-20",
        DRAFT_BODY,
        status="draft",
        summary="Zqdraftsummaryzq.",
        owner="Zqdraftownerzq",
        topics="[zqhiddentopiczq]",
        origin="hidden",
        series="zqhiddenserieszq",
        part="1",
        quiz="zqdraftquizzq",
        reference="Zqdraftreferencezq",
        reflection="[Zqdraftreflectionzq?]",
        sources="[{title: Zqdraftsourcezq, publisher: Zqdraftpublisherzq}]",
    )
    write(project, "briefs/zqdraftslugzq.md", draft)


def traces_of_ours() -> list[str]:
    """Words of one team's settings, which belong on no other organisation's page."""
    ours = (TEAM / "mkdocs.yml").read_text(encoding="utf-8")
    named = re.findall(r"(?:site_name|site_description|organisation): (.+)", ours)
    listed = re.findall(r"^      [a-z-]+: ([A-Z][^>\n]{12,})$", ours, re.MULTILINE)
    return [*named, *listed]
