"""Each type of question: not answered, without an answer when it is checked, wrong, right.

What is answered are the answers that stand with the example of the type.
"""

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.kinds import States, Visit
from tests.browser.quizzed import come_near
from tests.browser.test_states import SHOW, first_examples


def states(visit: Visit) -> States:
    page = visit.open(f"{visit.team}briefs/every-type/")
    come_near(page)
    for name, example in first_examples().items():
        question = page.locator(f"#all--{name.replace('_', '-')}")
        yield f"{name}--fresh", question
        yield from _answered(page, question, name, example)
    page = visit.open(f"{visit.team}briefs/every-type/", java_script_enabled=False)
    for name in first_examples():
        question = page.locator(f"#all--{name.replace('_', '-')}")
        question.locator("details").evaluate_all(
            "all => all.forEach((one) => { one.open = true; })"
        )
        yield f"{name}--without-script", question


def _answered(page: Page, question: Locator, name: str, example: dict[str, Any]) -> States:
    check = question.get_by_role("button", name="Check", exact=True)
    if not check.count():
        yield from _by_hand(question, name)
        return
    check.click()
    expect(question.locator(".sm-error")).to_be_visible()
    yield f"{name}--error", question
    for right, state in ((False, "wrong"), (True, "right")):
        given = [one["chosen"] for one in example["answers"] if one["right"] is right]
        if given:
            page.evaluate(SHOW, [f"all--{name.replace('_', '-')}", name, given[0]])
            check.click()
            expect(question).to_have_attribute("data-outcome", state)
            yield f"{name}--{state}", question


def _by_hand(question: Locator, name: str) -> States:
    """What has no button Check: words, points on a scale, decisions."""
    if question.get_by_role("textbox").count():
        question.get_by_role("textbox").fill("I would ask again.")
    compare = question.get_by_role("button", name="Compare with a model answer")
    if compare.count():
        compare.click()
    for radio in question.get_by_role("radio", name="2", exact=True).all():
        radio.check()
    decisions = question.locator(".sm-decide")
    while decisions.count():
        decisions.first.click()
    yield f"{name}--answered", question
