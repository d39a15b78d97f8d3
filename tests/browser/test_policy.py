"""Under a strict Content-Security-Policy everything works, and nothing is refused."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from sevenmin.questions import question_types
from tests.browser.conftest import Open, site_of
from tests.browser.keeping import colours
from tests.browser.quizzed import RIGHT, answer, come_near, finish, write_quizzed
from tests.browser.searched import found, search
from tests.browser.speaking import ready
from tests.browser.test_every_page import pages_of
from tests.browser.watching import Watch
from tests.conftest import Answers, brief_text, served

POLICY = "; ".join(
    [
        "default-src 'none'",
        # Pagefind's index is read by WebAssembly.
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    ]
)

# A browser tells of what it refused; told on the console, it is among what `watch` hears.
TELL = """\
addEventListener("securitypolicyviolation", (event) =>
  console.error(`refused: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
"""
KEEPING = "localStorage.setItem('/keeping', 'on');"


class Guarded(Answers):
    """The policy is in every answer."""

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()


def write_all_types(project: Path) -> None:
    """A quiz, and a brief that asks the manual's first question of each type."""
    write_quizzed(project)
    examples = [found.folder / "examples.yml" for found in question_types().values()]
    questions = [question | {"id": f"n{n}"} for n, question in enumerate(map(first, examples))]
    quiz = yaml.safe_dump({"title": "All types", "questions": questions}, allow_unicode=True)
    (project / "quizzes/types.yml").write_text(quiz, encoding="utf-8")
    text = brief_text(title="All types", quiz="types", reflection="[What comes to mind?]")
    (project / "briefs/types.md").write_text(text, encoding="utf-8")


def first(path: Path) -> dict[str, object]:
    example = yaml.safe_load(path.read_text(encoding="utf-8"))["good"][0]
    return dict(yaml.safe_load(example["quiz"])["questions"][0])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(tmp_path_factory.mktemp("policy"), write_all_types)


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site, Guarded) as address:
        yield address


@pytest.fixture
def quiz(open_page: Open, address: str) -> Locator:
    return come_near(open_page(f"{address}briefs/numbers/", script=TELL + KEEPING))


def test_the_policy_is_in_force_and_what_it_refuses_is_heard(
    open_page: Open, address: str, watch: Watch
) -> None:
    page = open_page(address, script=TELL)
    watch.expected += ["inline style", "refused: style-src-attr inline"]
    with page.expect_console_message(lambda said: said.text.startswith("refused:")) as said:
        page.evaluate("document.body.setAttribute('style', 'color: red')")
    assert said.value.text == "refused: style-src-attr inline "


def test_every_page_opens(site: Path, address: str, open_page: Open) -> None:
    page = open_page(address, script=TELL)
    for path in pages_of(site):
        page.goto(address + path)
        if path.endswith("/present/"):
            ready(page)
            continue
        page.locator("footer").scroll_into_view_if_needed()
        expect(page.locator("[data-keeping]")).to_have_attribute("data-ready", "")


def test_a_question_of_each_type_starts(address: str, open_page: Open) -> None:
    page = open_page(f"{address}briefs/types/", script=TELL)
    questions = page.locator(".sm-question").all()
    assert len(questions) == len(question_types()) + 1
    for question in questions:
        question.scroll_into_view_if_needed()
        expect(question.locator(".sm-status[role=status]")).to_be_attached()


def test_a_quiz_is_answered_and_its_result_is_in_the_log(quiz: Locator, address: str) -> None:
    answer(quiz, "One is wrong", "True", "Three is odd")
    finish(quiz).click()
    expect(quiz.get_by_role("heading", name="Your result: 1 of 3 right")).to_be_visible()
    quiz.get_by_role("button", name="Start the quiz again").click()
    answer(quiz, *RIGHT)
    finish(quiz).click()
    expect(quiz.get_by_role("heading", name="Your result: 3 of 3 right")).to_be_visible()
    quiz.page.get_by_role("button", name="I have read this brief").click()
    quiz.page.goto(f"{address}learning-log/")
    expect(quiz.page.locator("[data-read]")).to_contain_text("3 of 3")
    assert file_name(quiz.page, "Download a table (CSV)").endswith(".csv")
    assert file_name(quiz.page, "Download for another device (JSON)").endswith(".json")
    assert file_name(quiz.page, "Calendar file for Numbers") == "numbers.ics"


def file_name(page: Page, button: str) -> str:
    with page.expect_download() as given:
        page.get_by_role("button", name=button, exact=True).click()
    return given.value.suggested_filename


def test_words_are_written_and_downloaded(address: str, open_page: Open) -> None:
    page = open_page(f"{address}briefs/types/", script=TELL + KEEPING)
    room = page.get_by_label("What comes to mind?")
    room.scroll_into_view_if_needed()
    room.fill("Something")
    assert file_name(page, "Download as text") == "types.txt"


def test_a_record_is_written_and_downloaded(address: str, open_page: Open) -> None:
    page = open_page(f"{address}briefs/types/record/", script=TELL + KEEPING)
    page.get_by_role("button", name="Today", exact=True).click()
    for label, words in (("Team", "Blue"), ("What", "Ring"), ("Who owns it", "The lead")):
        page.get_by_label(label, exact=True).first.fill(words)
    page.get_by_role("button", name=re.compile("28 days")).click()
    assert file_name(page, "Download as text").endswith(".txt")
    assert file_name(page, "Download the action plan (CSV)").endswith(".csv")
    assert file_name(page, "Calendar file for the follow-up").endswith(".ics")


@pytest.mark.parametrize("face", ["handout", "facilitate"])
def test_a_face_is_printed_by_its_button(address: str, open_page: Open, face: str) -> None:
    page = open_page(f"{address}briefs/types/{face}/", script=TELL)
    page.evaluate("window.print = () => { document.body.dataset.printed = 'yes'; }")
    page.get_by_role("button", name="Print", exact=True).click()
    expect(page.locator("body")).to_have_attribute("data-printed", "yes")


def test_a_brief_is_printed(quiz: Locator) -> None:
    quiz.page.evaluate("window.print = () => { document.body.dataset.printed = 'yes'; }")
    quiz.page.locator('[data-action="print"]').click()
    expect(quiz.page.locator("body")).to_have_attribute("data-printed", "yes")


def test_search_colours_and_the_menu_work(address: str, open_page: Open) -> None:
    page = open_page(address, script=TELL, viewport={"width": 390, "height": 800})
    search(page, "Numbers", re.compile(r"[1-9] pages? found for “Numbers”"))
    expect(found(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(colours(page)).to_have_accessible_name("Change to dark colours")
    colours(page).click()
    expect(colours(page)).to_have_accessible_name("Change to light colours")
    page.get_by_role("button", name="Menu").click()
    expect(page.get_by_role("navigation", name="Pages of this site")).to_be_visible()
