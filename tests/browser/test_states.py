"""Every type that there is, in every state and look: found by looking, as the types are.

The quiz has the first good example of each type, and is answered with the answers that stand there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from sevenmin.manual import examples
from sevenmin.questions import question_types
from tests.browser.conftest import Open, site_of
from tests.browser.quizzed import come_near, finish
from tests.browser.test_every_page import LOOKS, take, wrong
from tests.conftest import brief_text, served

KEPT = "localStorage.setItem('/keeping', 'on');"
THROWING = """
for (const name of ["getItem", "setItem", "removeItem", "clear", "key"])
  Storage.prototype[name] = () => { throw new DOMException("No.", "QuotaExceededError"); };
"""
FORBIDDEN = """
for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {
    get() { throw new DOMException("No.", "SecurityError"); },
  });
"""

SHOW = """([id, type, answer]) =>
  import(`/assets/questions/${type}/question.js`).then(({ default: { show } }) => {
    const question = document.getElementById(id);
    show(question, answer);
    const changed = new Event("change", { bubbles: true });
    question.querySelector(".sm-answer").dispatchEvent(changed);
  })"""


def first_examples() -> dict[str, dict[str, Any]]:
    return {name: examples(found)["good"][0] for name, found in question_types().items()}


def question_of(name: str, example: dict[str, Any]) -> dict[str, Any]:
    question: dict[str, Any] = yaml.safe_load(example["quiz"])["questions"][0]
    return {**question, "id": name.replace("_", "-"), "hints": ["Think.", "Think again."]}


def write_everything(project: Path) -> None:
    questions = [question_of(name, example) for name, example in first_examples().items()]
    quiz = yaml.safe_dump({"title": "Every type", "questions": questions}, allow_unicode=True)
    (project / "quizzes/all.yml").write_text(quiz, encoding="utf-8")
    text = brief_text(title="Every type", quiz="all")
    (project / "briefs/all.md").write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with served(site_of(tmp_path_factory.mktemp("states"), write_everything)) as address:
        yield f"{address}briefs/all/"


def marked() -> list[str]:
    return [name for name, found in question_types().items() if found.question.marked]


def answer(page: Page, right: bool) -> None:
    """Give every marked question the first answer of its example that is right, or is not."""
    for name, example in first_examples().items():
        given = [one["chosen"] for one in example["answers"] if one["right"] is right]
        if given:
            page.evaluate(SHOW, [f"all--{name.replace('_', '-')}", name, given[0]])


def outcomes(quiz: Locator) -> list[str | None]:
    return [one.get_attribute("data-outcome") for one in quiz.locator("[data-marked]").all()]


def heading(quiz: Locator) -> Locator:
    return quiz.locator(".sm-score h3")


def no_fault(page: Page, look: str) -> None:
    """Nothing that axe knows, nothing sideways, with everything closed and with everything open."""
    assert wrong(page, look) == []
    for open_them in ("true", "false"):
        page.locator(".sm-block details").evaluate_all(
            f"all => all.forEach((one) => {{ one.open = {open_them}; }})"
        )
        assert wrong(page, look) == []


def go_through(page: Page, check: Any) -> None:
    """The states of a quiz, one after the other; `check` is called in each."""
    quiz = come_near(page)
    number = len(marked())
    check("fresh")
    finish(quiz).press("Enter")
    expect(quiz.locator(".sm-missing")).to_be_focused()
    expect(quiz.locator(".sm-error")).to_have_count(number)
    check("error")
    answer(page, right=False)
    finish(quiz).press("Enter")
    expect(heading(quiz)).to_have_text(f"Your result: 0 of {number} right")
    assert outcomes(quiz) == ["wrong"] * number
    check("wrong")
    quiz.get_by_role("button", name="Start the quiz again").press("Enter")
    expect(quiz.locator("[data-outcome], [data-verdict], .sm-feedback, .sm-error")).to_have_count(0)
    check("retried")
    answer(page, right=True)
    finish(quiz).press("Enter")
    expect(heading(quiz)).to_have_text(f"Your result: {number} of {number} right")
    assert outcomes(quiz) == ["right"] * number
    check("right")


@pytest.mark.parametrize("look", [look for look in LOOKS if look != "print"])
def test_no_state_has_a_fault_in_any_look(open_page: Open, address: str, look: str) -> None:
    page = open_page(address, script=KEPT)
    take(page, look)
    go_through(page, lambda _: no_fault(page, look))
    page.reload()
    quiz = come_near(page)
    number = len(marked())
    assert outcomes(quiz) == ["right"] * number
    expect(heading(quiz)).to_have_text(f"Your result: {number} of {number} right")
    no_fault(page, look)


def test_no_state_has_a_fault_on_paper(open_page: Open, address: str) -> None:
    page = open_page(address)

    def check(_: str) -> None:
        assert wrong(page, "print") == []
        take(page, "light")

    go_through(page, check)


@pytest.mark.parametrize("script", [THROWING, FORBIDDEN], ids=["throwing", "forbidden"])
def test_a_store_that_fails_is_not_noticed(open_page: Open, address: str, script: str) -> None:
    page = open_page(address, script=script)
    states: list[str] = []
    go_through(page, states.append)
    assert states == ["fresh", "error", "wrong", "retried", "right"]


@pytest.mark.parametrize("name", question_types())
def test_every_type_is_used_with_the_keyboard_alone(
    open_page: Open, address: str, name: str
) -> None:
    """Tab leads through all that can be used in a question, nothing is a trap, all is seen."""
    page = open_page(address)
    come_near(page)
    question = page.locator(f"#all--{name.replace('_', '-')}")
    question.scroll_into_view_if_needed()
    wanted = question.evaluate(REACHABLE)
    assert wanted
    question.evaluate("one => { one.tabIndex = -1; one.focus(); }")
    reached = []
    for _ in range(60):
        page.keyboard.press("Tab")
        if not question.evaluate("one => one.contains(document.activeElement)"):
            break
        reached.append(page.evaluate(f"({NAME})(document.activeElement)"))
    assert set(reached) == set(wanted)


NAME = "one => one.id || one.name || one.textContent.trim()"

# Of a group of radios, Tab leads to one.
REACHABLE = f"""question => {{
  const all = [...question.querySelectorAll("a[href], button, select, textarea, input, summary")];
  const seen = all.filter((one) => one.checkVisibility() && !one.disabled);
  const first = seen.filter((one, i) => one.type !== "radio"
    || seen.findIndex((other) => other.name === one.name) === i);
  return first.map({NAME});
}}"""
