"""Where modules do not run, all of them or one, a page is the page without scripts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import site_of
from tests.browser.searched import box, results
from tests.browser.test_policy import write_all_types
from tests.conftest import served

BRIEF = "briefs/numbers/"
KINDS = {
    "home": "",
    "list": "briefs/",
    "shelf": "topics/",
    "brief": BRIEF,
    "types of questions": "briefs/types/",
    "slides": f"{BRIEF}present/",
    "handout": f"{BRIEF}handout/",
    "session plan": f"{BRIEF}facilitate/",
    "record": f"{BRIEF}record/",
    "learning log": "learning-log/",
    "not found": "404.html",
    "authors' manual": "authors/",
    "privacy": "privacy/",
}

WORDS = "document.body.innerText"
SHOWN = """[...document.querySelectorAll('button, input, select, .with-script')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
  .map((one) => one.outerHTML.slice(0, 120))"""
SETTLED = "document.documentElement.matches('.modules-ran, .no-js')"
RAN = "document.documentElement.classList.contains('modules-ran')"
NO_JS = "document.documentElement.classList.contains('no-js')"

SEARCHING = ("search.js", "finding.js", "endings.js", "results.js", "word-index.js")
OTHERS = ("keep-colours.js", "ask.js", "ticks.js", "old_keys.js", "unfold.js")
LATER = (*SEARCHING, *OTHERS)
"""Scripts that come when something is pressed or kept, or in browsers of old."""

# What pressing something can do: change the page, move the focus, print, copy, or save a file.
DOES_NOTHING = """async () => {
  let done = 0;
  window.print = () => done++;
  window.prompt = () => done++;
  HTMLAnchorElement.prototype.click = () => done++;
  Element.prototype.requestFullscreen = async () => done++;
  const seen = new MutationObserver((all) => (done += all.length));
  seen.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const dead = [];
  for (const button of document.querySelectorAll("button, summary")) {
    if (!button.checkVisibility({ visibilityProperty: true })) continue;
    if (button.ariaDisabled === "true") continue;
    const before = done;
    const focus = document.activeElement;
    button.click();
    for (let n = 0; n < 50 && done === before && document.activeElement === focus; n++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (done === before && document.activeElement === focus) dead.push(button.textContent.trim());
  }
  seen.disconnect();
  return dead;
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(tmp_path_factory.mktemp("blocked"), write_all_types)


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


@pytest.fixture(scope="module")
def plain(browser: Browser) -> Iterator[Page]:
    """A page where JavaScript is off."""
    page = browser.new_page(java_script_enabled=False)
    yield page
    page.close()


@pytest.fixture(scope="module")
def without(address: str, plain: Page) -> dict[str, list[Any]]:
    """What a reader sees of each kind of page where JavaScript is off."""
    return {kind: seen(plain) for kind, path in KINDS.items() if plain.goto(address + path)}


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def seen(page: Page) -> list[Any]:
    """What a reader sees: the words, and what can be pressed or filled in."""
    return [page.evaluate(WORDS), page.evaluate(SHOWN)]


def errors_of(page: Page) -> list[str]:
    """What goes wrong in its scripts from now on."""
    found: list[str] = []
    page.on("pageerror", lambda error: found.append(str(error)))
    return found


def to_its_end(page: Page) -> None:
    """As when a reader has come by every part of it, and what comes with that is there."""
    page.wait_for_function(SETTLED)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.evaluate("document.querySelector('footer')?.scrollIntoView()")
    page.wait_for_load_state("networkidle")


@pytest.fixture(scope="module")
def used(browser: Browser, address: str) -> dict[str, list[str]]:
    """The kinds of page that ask for each script by themselves."""
    found: dict[str, list[str]] = {}
    page = browser.new_page()
    for kind, path in KINDS.items():
        page.goto(address + path)
        to_its_end(page)
        for name in page.evaluate(
            "performance.getEntriesByType('resource').map((one) => one.name)"
        ):
            if name.endswith(".js"):
                found.setdefault(name.removeprefix(address), []).append(kind)
    page.close()
    return found


def test_a_page_that_is_a_file_is_the_page_without_scripts(
    site: Path, page: Page, plain: Page
) -> None:
    """A browser refuses it every module."""
    errors = errors_of(page)
    for kind, path in KINDS.items():
        file = site / path
        address = (file if file.suffix else file / "index.html").as_uri()
        plain.goto(address)
        page.goto(address)
        page.wait_for_function(NO_JS)
        assert seen(page) == seen(plain), kind
    assert errors == []


def test_slides_that_are_a_file_can_be_read_to_the_last(site: Path, page: Page) -> None:
    page.goto((site / KINDS["slides"] / "index.html").as_uri())
    page.wait_for_function(NO_JS)
    slides = page.locator(".slides > section")
    assert slides.count() > 10
    for slide in slides.all():
        expect(slide).to_be_visible()
    page.keyboard.press("End")
    expect(slides.last).to_be_in_viewport()


def test_every_script_of_the_site_is_tried(site: Path, used: dict[str, list[str]]) -> None:
    there = {path.relative_to(site).as_posix() for path in site.glob("assets/**/*.js")}
    assert there - {path for path in there if path.endswith(LATER)} == set(used)


def test_with_any_one_script_blocked_no_control_is_dead(
    address: str, page: Page, without: dict[str, list[Any]], used: dict[str, list[str]]
) -> None:
    """Each is blocked on a kind of page that asks for it; where many do, by turns."""
    errors = errors_of(page)
    wrong = []
    for n, (script, kinds) in enumerate(sorted(used.items())):
        kind = kinds[n % len(kinds)]
        page.route(f"**/{script}", lambda route: route.abort())
        page.goto(address + KINDS[kind])
        wrong += [f"{kind} without {script}: {said}" for said in faults(page, without[kind])]
        wrong += [f"{kind} without {script}: {error}" for error in errors if "olours" not in script]
        errors.clear()
        page.unroute_all()
    assert wrong == []


def faults(page: Page, without: list[Any]) -> list[str]:
    """What is wrong with a page to which a script does not come."""
    page.wait_for_function(SETTLED)
    if not page.evaluate(RAN):
        return [] if seen(page) == without else ["it is not the page without scripts"]
    to_its_end(page)
    answers = page.locator(".sm-question:has(.sm-solution)")
    shown = answers.locator(".sm-solution > summary").filter(visible=True)
    unread = ["an answer cannot be read"] * (answers.count() != shown.count())
    return unread + [f"“{words}” does nothing" for words in page.evaluate(DOES_NOTHING)]


@pytest.mark.parametrize("script", [*SEARCHING, "pagefind-worker.js"])
def test_search_that_does_not_come_says_so(script: str, address: str, page: Page) -> None:
    page.route(f"**/{script}", lambda route: route.abort())
    page.goto(address)
    box(page).fill("numbers")
    expect(results(page)).to_contain_text("Search cannot be loaded.")
    page.unroute_all()


@pytest.mark.parametrize("script", ["keep-colours.js", "ask.js", "keeping.js"])
def test_what_would_be_kept_works_where_it_cannot_be(script: str, address: str, page: Page) -> None:
    errors = errors_of(page)
    page.route(f"**/{script}", lambda route: route.abort())
    page.goto(address + BRIEF)
    page.get_by_role("button", name="Change to dark colours").click()
    expect(page.locator("html")).to_have_attribute("data-colours", "dark")
    page.get_by_role("button", name="I have read this brief").click()
    expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert errors == []


def test_on_a_slow_network_a_page_is_used_without_scripts_until_they_come(
    address: str, page: Page, without: dict[str, list[Any]]
) -> None:
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.clock.install()
    page.route("**/brief.js", hold)
    page.goto(address + BRIEF, wait_until="commit")
    expect(page.locator("footer")).to_be_attached()
    expect(page.locator(".with-script >> visible=true")).to_have_count(0)
    page.clock.run_for(5000)
    page.wait_for_function(NO_JS)
    assert seen(page) == without["brief"]
    waiting[0].continue_()
    page.wait_for_function(RAN)
    expect(page.get_by_role("button", name="Copy link")).to_be_visible()
