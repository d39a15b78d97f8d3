"""A real browser, and pages that fail their test when something goes wrong behind them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, Playwright, expect, sync_playwright

from benchmarks.browsers import installed
from tests.browser import fonts
from tests.browser.asking import Ask, asked, asking
from tests.browser.opening import Open
from tests.browser.quizzed import come_near, write_quizzed
from tests.browser.sample import write_sample
from tests.browser.searched import write_searched
from tests.browser.serving import Serving, panel, serving, write_served
from tests.browser.speaking import go, opened, write_deck
from tests.browser.watching import Watch
from tests.conftest import make_project, served, shared_site, site_of
from tests.needs import needed

__all__ = ["Open", "site_of"]

# A test waits for what it expects, and a busy machine takes its time.
PATIENCE = 30_000
expect.set_options(timeout=PATIENCE)

# A browser asks its maker's servers for news unless it is told not to.
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    with sync_playwright() as playwright:
        yield playwright


@pytest.fixture(scope="session")
def browser(playwright: Playwright, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser with one set of fonts, whatever the machine has."""
    with started(playwright, fonts.usual(tmp_path_factory.mktemp("fonts"))) as browser:
        yield browser


@contextmanager
def started(playwright: Playwright, environment: dict[str, str]) -> Iterator[Browser]:
    """An installed browser, or Playwright's own where there is none."""
    path = installed()
    needed("A browser", path or Path(playwright.chromium.executable_path).exists() or None)
    browser = playwright.chromium.launch(executable_path=path, args=QUIET, env={**environment})
    yield browser
    browser.close()


@pytest.fixture
def watch() -> Iterator[Watch]:
    """What every page of the test did that no page of ours does; none may be left at its end."""
    watch = Watch()
    yield watch
    assert watch.complaints == []


@pytest.fixture
def open_page(browser: Browser, watch: Watch) -> Iterator[Open]:
    """Opens pages, each in a context of its own, and watches them until the test ends."""
    contexts = []

    def open_page(address: str, script: str = "", **options: Any) -> Page:
        context = browser.new_context(reduced_motion="reduce", **options)
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(script)
        page = context.new_page()
        watch.follow(page, address)
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def our_address(our_site: Path) -> Iterator[str]:
    """The site of the tests' own team on a server."""
    with served(our_site) as address:
        yield address


@pytest.fixture(scope="session")
def sample_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a project whose briefs show everything that a brief can."""
    return shared_site(tmp_path_factory, "everything", write_sample)


@pytest.fixture(scope="session")
def searched_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site in which there is something to find."""
    return shared_site(tmp_path_factory, "searched", write_searched)


@pytest.fixture(scope="session")
def searched(searched_site: Path) -> Iterator[str]:
    """That site on a server."""
    with served(searched_site) as address:
        yield address


@pytest.fixture(scope="session")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """A server on which every question that is asked gets a page of its own."""
    with asking(tmp_path_factory.mktemp("asking")) as ask:
        yield ask


@pytest.fixture(scope="module")
def address(ask: Ask, request: pytest.FixtureRequest) -> str:
    """The page of the question that a test file is about, its `QUESTION`."""
    return ask(request.module.QUESTION)


@pytest.fixture
def question(address: str, open_page: Open) -> Locator:
    """That question, when its script has done its part."""
    return asked(open_page(address))


@pytest.fixture(scope="session")
def quizzed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a brief whose quiz has a pass mark, hints and shuffled choices."""
    with served(shared_site(tmp_path_factory, "quizzed", write_quizzed)) as address:
        yield f"{address}briefs/numbers/"


@pytest.fixture
def quiz(open_page: Open, quizzed: str) -> Locator:
    """That quiz, when its reader has come to it."""
    return come_near(open_page(quizzed))


@pytest.fixture(scope="session")
def sample(sample_site: Path) -> Iterator[str]:
    """The sample site on a server."""
    with served(sample_site) as address:
        yield address


@pytest.fixture(scope="session")
def sample_brief(sample: str) -> str:
    """The address of the brief that shows everything."""
    return f"{sample}briefs/everything/"


@pytest.fixture(scope="session")
def serving_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """One `mkdocs serve` for all tests: three briefs, the last a draft, and a quiz."""
    project = make_project(tmp_path_factory.mktemp("serve") / "project")
    write_served(project)
    with serving(project) as process:
        yield process


@pytest.fixture
def site(serving_process: Serving) -> Iterator[Serving]:
    """The served project as it was at first; and it still runs when the test is over."""
    yield serving_process
    serving_process.restore()
    assert serving_process.is_up()


@pytest.fixture
def first_page(site: Serving, open_page: Open) -> Page:
    """The page of the first brief, when nothing is wrong."""
    page = open_page(f"{site.address}briefs/first/")
    expect(panel(page)).to_have_count(0)
    return page


@pytest.fixture(scope="session")
def deck_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a brief whose slides have all that a trainer uses."""
    return shared_site(tmp_path_factory, "deck", write_deck)


@pytest.fixture(scope="session")
def slides(deck_site: Path) -> Iterator[str]:
    """The address of those slides on a server."""
    with served(deck_site) as address:
        yield f"{address}briefs/session/present/"


@pytest.fixture
def deck(open_page: Open, watch: Watch, slides: str, request: pytest.FixtureRequest) -> Page:
    """Those slides, open at the one that a test file is about, its `SLIDE`, or else the first."""
    page = opened(open_page, watch, slides)
    if slide := getattr(request.module, "SLIDE", ""):
        go(page, slide)
    return page
