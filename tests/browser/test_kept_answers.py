"""Answers and results on a device whose reader lets it keep them."""

from __future__ import annotations

import json
import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.quizzed import RIGHT, answer, come_near, finish, question, result, write_quizzed
from tests.browser.writing import let_frames_pass
from tests.conftest import make_project, mkdocs, served

ON = "localStorage.setItem('/keeping', 'on');"


def tries(page: Page) -> int:
    page.wait_for_function("localStorage.getItem('/log')")
    found: int = page.evaluate("JSON.parse(localStorage.getItem('/log')).quizzes.numbers.tries")
    return found


def test_it_is_there_again_and_counts_once(open_page: Open, quizzed: str) -> None:
    page = open_page(quizzed, script=ON)
    quiz = come_near(page)
    answer(quiz, "One is wrong", "True", "Three is odd")
    finish(quiz).click()
    assert tries(page) == 1
    page.reload()
    quiz = come_near(page)
    expect(result(quiz).get_by_role("heading")).to_have_text("Your result: 1 of 3 right")
    expect(result(quiz)).not_to_be_focused()
    for _ in range(2):
        finish(quiz).click()
    assert tries(page) == 1
    result(quiz).get_by_role("button", name="Try the 2 wrong ones again").click()
    answer(quiz, "One is right", "Three is odd", "Three is prime")
    finish(quiz).click()
    expect(result(quiz).get_by_role("heading")).to_have_text("Your result: 3 of 3 right")
    let_frames_pass(page)
    assert tries(page) == 2


def test_what_was_answered_before_the_switch_is_kept_when_it_is_turned(
    open_page: Open, quizzed: str
) -> None:
    page = open_page(quizzed)
    quiz = come_near(page)
    answer(quiz, *RIGHT)
    finish(quiz).click()
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    page.get_by_role("button", name="Keep", exact=True).click()
    assert tries(page) == 1
    page.reload()
    expect(result(come_near(page))).to_be_visible()


def test_answers_outlive_another_order_and_not_another_meaning(
    open_page: Open, quizzed: str, tmp_path: Path
) -> None:
    project = make_project(tmp_path / "project")
    write_quizzed(project)
    quiz_file = project / "quizzes/numbers.yml"
    written = quiz_file.read_text(encoding="utf-8")
    head, *questions = re.split(r"(?m)^(?=  - id: )", written)
    changed = head + "".join(reversed(questions))
    changed = changed.replace("Two is even.", "Two is odd.")
    changed = changed.replace("why: It is one.", "why: It is one still.")
    quiz_file.write_text(changed, encoding="utf-8")
    built = mkdocs(project, "build", "--strict")
    assert built.returncode == 0, built.stderr
    page = open_page(quizzed, script=ON)
    answer(come_near(page), *RIGHT)
    finish(come_near(page)).click()
    expect(result(come_near(page))).to_be_visible()
    answers = page.evaluate("localStorage.getItem('/answers')")
    keep = f"{ON} localStorage.setItem('/answers', {json.dumps(answers)});"
    with served(project / "site") as other:
        page = open_page(f"{other}briefs/numbers/", script=keep)
        quiz = come_near(page)
        expect(question(quiz, "one")).to_have_attribute("data-outcome", "right")
        expect(quiz.get_by_text("It is one still.").first).to_be_visible()
        expect(question(quiz, "three")).to_have_attribute("data-outcome", "right")
        expect(question(quiz, "two").locator(":checked")).to_have_count(0)
        assert question(quiz, "two").get_attribute("data-outcome") is None
