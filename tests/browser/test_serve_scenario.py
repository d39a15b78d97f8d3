"""`mkdocs serve` while its author writes a situation, whose decisions come before their scenes."""

from __future__ import annotations

from textwrap import indent

from playwright.sync_api import Page, expect

from tests.browser.serving import Serving, panel, title
from tests.browser.situation import QUESTION, decide, now

SITUATION = f"title: A quiz\nquestions:\n  - id: one\n{indent(QUESTION, '    ')}"


def test_a_decision_that_leads_nowhere_yet_is_told_and_can_be_tried(
    site: Serving, first_page: Page
) -> None:
    page, sound = first_page, site.read("quizzes/first.yml")
    site.write("quizzes/first.yml", SITUATION.replace("to: evening}", "to: evenings}", 1))
    expect(panel(page)).to_contain_text("There is no scene “evenings”.")
    expect(panel(page)).to_contain_text("Did you mean “evening”?")
    expect(title(page)).to_have_text("The first brief")
    question = page.locator("[data-question=scenario]")
    question.scroll_into_view_if_needed()
    decide(question, "Go home.")
    expect(now(question)).to_have_text("Nobody rings you.")
    decide(question, "Back", "Ask aloud.")
    expect(now(question)).to_contain_text("The chair sits down again.")
    site.write("quizzes/first.yml", sound)
    expect(panel(page)).to_have_count(0)
    expect(question).to_have_count(0)
