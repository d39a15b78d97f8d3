"""When the slides have come up, the network may go."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.deck import bar, choose, current, deck, first_of, go, ready, slides
from tests.browser.watching import Watch


def test_a_whole_session_without_a_network(open_page: Open, our_address: str, watch: Watch) -> None:
    page = ready(open_page(deck(our_address)))
    page.wait_for_load_state("networkidle")
    asked: list[str] = []
    page.context.on("request", lambda request: asked.append(request.url))
    # The browser's own wish at each new address, whether the page is there or not.
    icon = f"{our_address}assets/sign.svg"
    watch.expected.append(icon)
    page.context.set_offline(True)
    _present(page)
    assert set(asked) <= {icon}


def _present(page: Page) -> None:
    """Every slide, and everything that the trainer can press."""
    page.evaluate("window.print = () => {}")
    for name in slides(page):
        expect(current(page)).to_have_id(name)
        page.keyboard.press("PageDown")
    for key in ("o", "?"):
        page.keyboard.press(key)
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
    page.keyboard.press("b")
    page.keyboard.press("b")
    page.keyboard.press("n")
    expect(page.get_by_role("complementary", name="Speaker view")).to_be_visible()
    page.keyboard.press("n")
    go(page, first_of(page, "question"))
    current(page).get_by_role("button", name="Count hands").click()
    go(page, first_of(page, "reflection"))
    page.keyboard.press("t")
    for name in ("Dark colours", "Print slides", "Print slides with notes"):
        choose(page, name)
    with page.expect_popup() as opened:
        bar(page, "Speaker view").click()
    expect(opened.value.get_by_role("button", name="Next")).to_be_visible()


def test_pictures_are_there_before_their_slide_is(open_page: Open, our_address: str) -> None:
    page = ready(open_page(deck(our_address)))
    expect(page.locator("[data-deck] img[loading=lazy]")).to_have_count(0)
