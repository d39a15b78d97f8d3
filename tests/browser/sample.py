"""A project whose briefs show everything that a brief can."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import brief_text

BODY = """\
## A list and a placed question

**One sentence matters most.** The others are about it, and one of them has `code` in it.

- One
- Two, with the question about it:

    {{ question("everything", "placed") }}

1. First
2. Second

## An admonition

!!! note "Good to know"
    A note with a [link to another brief](next.md).

!!! warning
    A warning.

## A table and a quotation

| Agency | What it knew |
| :--- | ---: |
| School | 12 |
| Averyveryverylongwordthatnobodyeverbreaksbutatelephonehastoshowsomehow | 3 |

> What a parent said.

## Details and tabs

??? question "Hidden at first"
    And here it is.

=== "First tab"

    In the first tab.

=== "Second tab"

    In the second tab.

## An image

![Two boxes and an arrow between them](images/boxes.svg)

## Code

A line that is too long:

```yaml
key: a value that is so long that its line does not fit into the column of the text at all, ever
```

## Terms

Step
:   One of a brief's parts.

### A third-level heading

The last words of the last step.
"""

SVG = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 100" width="900" height="100">
<path fill="none" stroke="#666" stroke-width="4" d="M5 5h200v90H5zM695 5h200v90H695zM205 50h490"/>
</svg>
"""

QUIZ = """\
title: What would you do?
intro: Invented situations.
questions:
  - id: placed
    type: single_choice
    prompt: Which one belongs to this step?
    choices:
      - {text: This one, correct: true, why: It stands here & <b>only</b> here.}
      - {text: That one, why: It stands elsewhere.}
  - id: single
    type: single_choice
    prompt: What do you do first?
    choices:
      - {text: Choice A, why: Why A is not right.}
      - {text: Choice B, why: Why B is not right.}
      - {text: Choice C, correct: true, why: Why C is right.}
      - {text: Choice D, why: Why D is not right.}
  - id: multiple
    type: multiple_choice
    prompt: What belongs to it?
    choices:
      - {text: Part A, correct: true, why: Why part A is right., missed: Part A was left out.}
      - {text: Part B, correct: true, why: Why part B is right.}
      - {text: Part C, why: Why part C is wrong.}
      - {text: Part D, why: Why part D is wrong.}
  - id: open
    type: reflection
    prompt: What would you have needed?
"""

KEYS = {
    "origin": "case-review",
    "reference": "LR-2026-01",
    "audience": "[health, education]",
    "series": "learning-from-a-case-review",
}


def write_sample(project: Path) -> None:
    """Three published briefs in a series, the second of which has everything."""
    briefs = project / "briefs"
    (briefs / "images").mkdir()
    (briefs / "images/boxes.svg").write_text(SVG, encoding="utf-8")
    (project / "quizzes/everything.yml").write_text(QUIZ, encoding="utf-8")
    everything = brief_text(
        BODY,
        title="Everything that a brief can show",
        part="2",
        quiz="everything",
        reflection='["Where have you met this?", "Who could you have turned to?"]',
        sources="[{title: A source, publisher: Its publisher, link: https://example.org/}]",
        related="[next]",
        **KEYS,
    )
    (briefs / "everything.md").write_text(everything, encoding="utf-8")
    for slug, part in (("before", 1), ("next", 3)):
        text = brief_text(title=f"The brief {slug}", part=str(part), **KEYS)
        (briefs / f"{slug}.md").write_text(text, encoding="utf-8")
    settings = project / "mkdocs.yml"
    said = settings.read_text(encoding="utf-8")
    edit = "    edit_address: https://git.example/briefs/edit/main/\n"
    said = said.replace("  sevenmin:\n", f"  sevenmin:\n{edit}", 1)
    settings.write_text(said, encoding="utf-8")
