"""Every kind of page in each of its states: its accessibility tree is kept as text in `aria/`.

`make snapshots` writes the texts anew; what it changed is read like code. Whatever state a page is
in, its HTML is sound, its headings are in order, and it says nothing that a program says to itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from difflib import unified_diff
from functools import cache
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.kinds import Visit, kinds
from tests.browser.seen import Seen, see
from tests.browser.serving import Serving, serving
from tests.browser.small_team import write_at_work, write_small_team
from tests.browser.test_validator import errors
from tests.browser.watching import Watch
from tests.conftest import make_project, served, shared_site
from tests.needs import validator
from tests.telltales import is_titled, level_faults, telltales

KEPT = Path(__file__).parent / "aria"
IS_WRITING = os.environ.get("SNAPSHOTS") == "write"

Look = Callable[[str], dict[str, Seen]]
"""Looks at all states of a kind of page, once."""


@pytest.fixture(scope="module")
def stack() -> Iterator[ExitStack]:
    """Closes servers and browsers in the end."""
    with ExitStack() as stack:
        yield stack


@pytest.fixture(scope="module")
def visit(
    browser: Browser, tmp_path_factory: pytest.TempPathFactory, stack: ExitStack
) -> Iterator[Visit]:
    """The sites that are looked at."""

    def at_work() -> Serving:
        project = make_project(tmp_path_factory.mktemp("work") / "project")
        write_at_work(project)
        return stack.enter_context(serving(project))

    team = shared_site(tmp_path_factory, "small-team", write_small_team)
    empty = shared_site(tmp_path_factory, "empty", Path.exists)
    addresses = [stack.enter_context(served(site)) for site in (team, empty)]
    watch = Watch()
    visit = Visit(browser, watch, *addresses, serving=at_work)
    yield visit
    visit.close()
    assert watch.complaints == []


@pytest.fixture(scope="module")
def look(visit: Visit) -> Look:
    return cache(lambda kind: {state: see(part) for state, part in kinds()[kind](visit)})


@pytest.mark.parametrize("kind", kinds())
def test_each_state_is_as_it_is_kept(look: Look, kind: str) -> None:
    seen = {f"{kind}--{state}.aria.yml": one.aria for state, one in look(kind).items()}
    if IS_WRITING:
        write(kind, seen)
    kept = {path.name: path.read_text(encoding="utf-8") for path in KEPT.glob(f"{kind}--*")}
    changed = [differences(name, kept, seen) for name in sorted(kept.keys() | seen.keys())]
    assert not any(changed), "\n".join([*filter(None, changed), "Is it right? make snapshots"])


def write(kind: str, seen: dict[str, str]) -> None:
    for path in KEPT.glob(f"{kind}--*"):
        path.unlink()
    for name, text in seen.items():
        (KEPT / name).write_text(text, encoding="utf-8")


def differences(name: str, kept: dict[str, str], seen: dict[str, str]) -> str:
    before, after = (text.get(name, "").splitlines() for text in (kept, seen))
    return "\n".join(unified_diff(before, after, f"kept {name}", f"seen {name}", lineterm=""))


def test_nothing_is_kept_of_a_kind_that_is_gone() -> None:
    assert {path.name.split("--")[0] for path in KEPT.iterdir()} == set(kinds())


@pytest.mark.parametrize("kind", kinds())
def test_no_state_says_what_a_program_says_to_itself(look: Look, kind: str) -> None:
    found = {state: telltales(seen.texts) for state, seen in look(kind).items()}
    assert not any(found.values()), found


@pytest.mark.parametrize("kind", kinds())
def test_headings_are_in_order_in_every_state(look: Look, kind: str) -> None:
    found = {state: level_faults(seen.levels) for state, seen in look(kind).items()}
    assert not any(found.values()), found


@pytest.mark.parametrize("kind", kinds())
def test_the_first_heading_is_the_title(look: Look, kind: str) -> None:
    """The home page alone has its site's name for a title."""
    titles = {(seen.title, seen.headings[0][1]) for seen in look(kind).values()}
    inner = [(title, heading) for title, heading in titles if " – " in title or ": " in title]
    assert len(titles) - len(inner) <= 2 * (kind in ("home", "search"))
    assert [(title, heading) for title, heading in inner if not is_titled(title, heading)] == []


def test_the_validator_finds_no_error_in_any_state(look: Look, tmp_path: Path) -> None:
    """Not only what is written is sound, but also what scripts make of it."""
    command = validator()
    for kind in kinds():
        for state, seen in look(kind).items():
            (tmp_path / f"{kind}--{state}.html").write_text(seen.html, encoding="utf-8")
    found = errors(command, tmp_path)
    assert not found, "\n".join(found)
