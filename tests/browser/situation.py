"""A situation to play, and how a test plays it."""

from __future__ import annotations

from playwright.sync_api import Locator

QUESTION = """\
type: scenario
prompt: The meeting ends. What do you do?
scenes:
  - id: the-end
    text: Nobody has said who will visit.
    decisions:
      - {text: Ask aloud., consequence: It is quiet for a moment., to: asked}
      - {text: Go home., consequence: Nobody rings you., to: evening}
  - id: asked
    text: The chair sits down again.
    decisions:
      - {text: Agree on a day., to: agreed}
      - {text: Offer to go today., consequence: They let you., to: alone}
  - id: evening
    text: You cannot stop thinking of it.
    decisions:
      - {text: Wait another day., consequence: A day goes by., to: evening}
      - {text: Ring the chair., consequence: She had the same thought., to: asked}
      - {text: Forget it., to: forgotten}
  - {id: agreed, text: You all know who goes., ending: good, why: You asked in time.}
  - {id: alone, text: You went on your own., ending: mixed, why: The child was seen.}
  - {id: forgotten, text: Nobody went., ending: poor, why: Everyone thought of the others.}
"""

GOOD = ["Ask aloud.", "Agree on a day."]
MIXED = ["Ask aloud.", "Offer to go today."]
POOR = ["Go home.", "Wait another day.", "Wait another day.", "Forget it."]
LONG_WAY = ["Go home.", "Ring the chair.", "Agree on a day."]


def decide(question: Locator, *decisions: str) -> None:
    for words in decisions:
        question.get_by_role("button", name=words, exact=True).press("Enter")


def now(question: Locator) -> Locator:
    """Where the reader stands: what came of the last decision, and the scene after it."""
    return question.locator("[data-item]")


def path(question: Locator) -> list[str]:
    """What was decided so far, as the list says that is on view."""
    made = question.get_by_role("list", name="Your decisions so far")
    return made.get_by_role("listitem").all_inner_texts()


def with_words(words: str) -> str:
    """A situation that says this wherever it can."""
    said = "'" + words.strip().replace("'", "''") + "'"
    return f"""\
type: scenario
prompt: {said}
scenes:
  - id: start
    text: {said}
    decisions: [{{text: Ask aloud., consequence: {said}, to: middle}}]
  - id: middle
    text: {said}
    decisions: [{{text: {said}, to: good}}, {{text: No., to: poor}}]
  - {{id: good, text: {said}, ending: good, why: {said}}}
  - {{id: poor, text: {said}, ending: poor, why: {said}}}
"""
