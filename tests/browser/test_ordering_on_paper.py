"""Items are put in order by selects where no script runs, and by a pen on paper."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Route, expect

from tests.browser.asking import asked, asking, check, outcome
from tests.browser.conftest import Open
from tests.browser.test_ordering import QUESTION, RIGHT, RIGHT_SAID, SHOWN, order, put_right


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with asking(tmp_path_factory.mktemp("ordering")) as ask:
        yield ask(QUESTION)


def test_without_a_script_each_item_has_a_select_for_its_place(
    address: str, open_page: Open
) -> None:
    page = open_page(address, java_script_enabled=False)
    question = page.locator(".sm-question")
    assert order(question) == SHOWN
    expect(question.get_by_role("button")).to_have_count(0)
    place = question.get_by_role("combobox", name="Look back.", exact=True)
    assert place.locator("option").all_inner_texts() == ["Place", "1", "2", "3", "4"]
    place.select_option("4")
    question.get_by_text("Answer and reasons").press("Enter")
    solution = question.locator(".sm-solution").get_by_role("listitem")
    expect(solution).to_contain_text(RIGHT)
    expect(solution.nth(3)).to_contain_text("Then you know more.")


def test_places_given_before_the_script_came_are_kept(address: str, open_page: Open) -> None:
    page = open_page(address)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/start.js", hold)
    page.reload(wait_until="commit")
    for place, words in enumerate(RIGHT, 1):
        page.get_by_role("combobox", name=words, exact=True).select_option(str(place))
    held[0].continue_()
    question = asked(page)
    assert order(question) == RIGHT
    check(question)
    expect(outcome(question)).to_have_text(RIGHT_SAID)


@pytest.mark.parametrize("script", [True, False])
def test_on_paper_each_item_has_a_box_and_the_key_has_the_order(
    address: str, open_page: Open, script: bool
) -> None:
    page = open_page(address, java_script_enabled=script)
    if script:
        asked(page)
    page.emulate_media(media="print")
    for row in page.locator("[data-item]").all():
        assert has_box(row)
    expect(page.locator("button, .sm-solution").filter(visible=True)).to_have_count(0)
    expect(page.locator(".sm-key").get_by_role("listitem").first).to_be_visible()
    key = page.locator(".sm-key li li")
    expect(key).to_contain_text(RIGHT)
    assert key.first.evaluate("one => getComputedStyle(one).listStyleType") == "decimal"


# A square with an edge and nothing in it: before the words, or the select itself.
HAS_BOX = """item => {
  const select = item.querySelector("select");
  const box = select ? getComputedStyle(select) : getComputedStyle(item, "::before");
  return parseFloat(box.borderTopWidth) > 0 && parseFloat(box.height) > 15
    && (select ? box.color === "rgba(0, 0, 0, 0)" : box.content === '""');
}"""


def has_box(row: Locator) -> bool:
    return bool(row.evaluate(HAS_BOX))


def test_a_checked_order_is_printed_with_its_numbers_and_without_feedback(
    address: str, open_page: Open
) -> None:
    question = asked(open_page(address))
    put_right(question)
    check(question)
    question.page.emulate_media(media="print")
    said = question.locator(".sm-order + [role=status]")
    expect(said).to_have_text("“Listen.” is now number 1 of 4.")
    expect(said).to_have_css("display", "none")
    number = "one => getComputedStyle(one, '::before').content"
    assert question.locator("[data-item]").first.evaluate(number) == "counter(place)"
    expect(question.locator(".sm-feedback").filter(visible=True)).to_have_count(0)
